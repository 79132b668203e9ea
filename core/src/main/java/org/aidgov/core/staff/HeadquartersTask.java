package org.aidgov.core.staff;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.aidgov.core.value.Dated;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.OmitAlways;
import org.aidgov.core.value.Texts;

/**
 * The second load (第二副担子): a task of the headquarters beside the local post.
 *
 * @param line the line of work
 * @param title what the task is
 * @param days on which days
 * @param known when the fact was in the books
 */
@JsonPropertyOrder({"line", "title", "days", "known"})
public record HeadquartersTask(
    @JsonProperty(required = true) WorkLine line,
    @JsonProperty(required = true) String title,
    @JsonProperty(required = true) DayRange days,
    @OmitAlways DayRange known)
    implements Dated {
  /**
   * @throws IllegalArgumentException if the title is blank or too long
   */
  public HeadquartersTask {
    Texts.checkPresent("title", title);
    known = DayRange.orAlways(known);
  }
}
