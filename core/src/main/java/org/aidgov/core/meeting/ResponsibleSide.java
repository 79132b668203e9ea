package org.aidgov.core.meeting;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.aidgov.core.value.Dated;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.OmitAlways;
import org.aidgov.core.value.Texts;

/**
 * The party responsible on one side (一方责任单位) for what was agreed in a consultation.
 *
 * @param side on which side
 * @param name what people call it; a body, never a person
 * @param days on which days
 * @param known when the fact was in the books
 */
@JsonPropertyOrder({"side", "name", "days", "known"})
public record ResponsibleSide(
    @JsonProperty(required = true) ConsultationSide side,
    @JsonProperty(required = true) String name,
    @JsonProperty(required = true) DayRange days,
    @OmitAlways DayRange known)
    implements Dated {
  /**
   * @throws IllegalArgumentException if the name is blank or too long
   */
  public ResponsibleSide {
    Texts.checkPresent("name", name);
    known = DayRange.orAlways(known);
  }
}
