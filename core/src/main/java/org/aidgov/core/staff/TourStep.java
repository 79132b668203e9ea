package org.aidgov.core.staff;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.Known;
import org.aidgov.core.value.OmitAlways;
import org.aidgov.core.value.PolicyDays;

/**
 * One step of a tour.
 *
 * @param stage the stage that begins with it
 * @param on its day. The day of arrival is the first day of service, the day of return (or of
 *     replacement, recall) is the last
 * @param known when the fact was in the books
 */
@JsonPropertyOrder({"stage", "on", "known"})
public record TourStep(
    @JsonProperty(required = true) TourStage stage,
    @JsonProperty(required = true) @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate on,
    @OmitAlways DayRange known)
    implements Known {
  /**
   * @throws IllegalArgumentException if the day is not one the library can speak of
   */
  public TourStep {
    PolicyDays.check(on);
    known = DayRange.orAlways(known);
  }

  /** Returns a step that the books always knew of. */
  public static TourStep of(TourStage stage, LocalDate on) {
    return new TourStep(stage, on, DayRange.ALWAYS);
  }
}
