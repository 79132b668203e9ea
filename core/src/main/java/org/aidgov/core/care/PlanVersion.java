package org.aidgov.core.care;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.aidgov.core.value.Dated;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.OmitAlways;

/**
 * A version of a plan of support. The next one adjusts it.
 *
 * @param number 1 for the first, and so on
 * @param days on which days
 * @param known when the fact was in the books
 */
@JsonPropertyOrder({"number", "days", "known"})
public record PlanVersion(
    @JsonProperty(required = true) int number,
    @JsonProperty(required = true) DayRange days,
    @OmitAlways DayRange known)
    implements Dated {
  /**
   * @throws IllegalArgumentException if the number is below 1
   */
  public PlanVersion {
    if (number < 1) {
      throw new IllegalArgumentException("number must be at least 1, but was " + number);
    }
    known = DayRange.orAlways(known);
  }
}
