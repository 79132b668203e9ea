package org.aidgov.core.staff;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.aidgov.core.value.Dated;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.OmitAlways;
import org.aidgov.core.value.Texts;

/**
 * A link of a line of work to the home side (对接后方资源).
 *
 * @param line the line of work
 * @param partner the organisation at home; an organisation, not a person
 * @param days on which days
 * @param known when the fact was in the books
 */
@JsonPropertyOrder({"line", "partner", "days", "known"})
public record HomeLink(
    @JsonProperty(required = true) WorkLine line,
    @JsonProperty(required = true) String partner,
    @JsonProperty(required = true) DayRange days,
    @OmitAlways DayRange known)
    implements Dated {
  /**
   * @throws IllegalArgumentException if the partner is blank or too long
   */
  public HomeLink {
    Texts.checkPresent("partner", partner);
    known = DayRange.orAlways(known);
  }
}
