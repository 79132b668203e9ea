package org.aidgov.core.work;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import org.aidgov.core.staff.WorkLine;
import org.aidgov.core.value.Facts;

/**
 * About how much of a week went into one kind of work, in half-days (半天): as fine as it gets.
 *
 * @param tag whom the work served
 * @param line in which line of work; absent if in none of them
 * @param halfDays how many half-days; 1 to 14
 */
@JsonPropertyOrder({"tag", "line", "halfDays"})
public record TimeShare(
    @JsonProperty(required = true) WorkTag tag,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<WorkLine> line,
    @JsonProperty(required = true) int halfDays) {
  /** The half-days of a week. */
  static final int WEEK = 14;

  /**
   * @throws IllegalArgumentException if {@code halfDays} is not 1 to 14
   */
  public TimeShare {
    line = Facts.optional(line);
    if (halfDays < 1 || halfDays > WEEK) {
      throw new IllegalArgumentException(
          "half-days must be 1 to " + WEEK + ", but were " + halfDays);
    }
  }
}
