package org.aidgov.core.supervision;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.aidgov.core.staff.TourStage;
import org.aidgov.core.value.Dated;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.OmitAlways;
import org.aidgov.core.value.Texts;

/**
 * A control (监督措施) that a headquarters keeps up at a stage of the tour, for everybody in it.
 *
 * @param stage at which stage
 * @param title what is done
 * @param days on which days it is kept up
 * @param known when the fact was in the books
 */
@JsonPropertyOrder({"stage", "title", "days", "known"})
public record StageControl(
    @JsonProperty(required = true) TourStage stage,
    @JsonProperty(required = true) String title,
    @JsonProperty(required = true) DayRange days,
    @OmitAlways DayRange known)
    implements Dated {
  /**
   * @throws IllegalArgumentException if the title is blank or too long
   */
  public StageControl {
    Texts.checkPresent("title", title);
    known = DayRange.orAlways(known);
  }
}
