package org.aidgov.core.grid;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.aidgov.core.value.Dated;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.OmitAlways;
import org.aidgov.core.value.Texts;

/**
 * A service that a cell renders to its people (服务事项).
 *
 * @param title what is done for them
 * @param days on which days
 * @param known when the fact was in the books
 */
@JsonPropertyOrder({"title", "days", "known"})
public record ServiceItem(
    @JsonProperty(required = true) String title,
    @JsonProperty(required = true) DayRange days,
    @OmitAlways DayRange known)
    implements Dated {
  /**
   * @throws IllegalArgumentException if the title is blank or too long
   */
  public ServiceItem {
    Texts.checkPresent("title", title);
    known = DayRange.orAlways(known);
  }
}
