package org.aidgov.core.work;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.Known;
import org.aidgov.core.value.OmitAlways;
import org.aidgov.core.value.PolicyDays;

/**
 * That a result has come to a stage.
 *
 * @param stage to which
 * @param on on which day
 * @param known when the fact was in the books
 */
@JsonPropertyOrder({"stage", "on", "known"})
public record StageStep(
    @JsonProperty(required = true) ResultStage stage,
    @JsonProperty(required = true) @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate on,
    @OmitAlways DayRange known)
    implements Known {
  /**
   * @throws IllegalArgumentException if the day is not one the library can speak of
   */
  public StageStep {
    PolicyDays.check(on);
    known = DayRange.orAlways(known);
  }
}
