package org.aidgov.core.care;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.aidgov.core.value.Dated;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.OmitAlways;
import org.aidgov.core.value.Texts;

/**
 * A place of work in an emergency (如集中医学观察点), served by some of the staff.
 *
 * @param id what it is known by
 * @param name what people call it
 * @param days on which days
 * @param known when the fact was in the books
 */
@JsonPropertyOrder({"id", "name", "days", "known"})
public record Site(
    @JsonProperty(required = true) SiteId id,
    @JsonProperty(required = true) String name,
    @JsonProperty(required = true) DayRange days,
    @OmitAlways DayRange known)
    implements Dated {
  /**
   * @throws IllegalArgumentException if the name is blank or too long
   */
  public Site {
    Texts.checkPresent("name", name);
    known = DayRange.orAlways(known);
  }
}
