package org.aidgov.core.care;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.Known;
import org.aidgov.core.value.OmitAlways;
import org.aidgov.core.value.PolicyDays;

/**
 * A day on which the situation of an emergency changed, so that plans are to be adjusted.
 *
 * @param on on which day
 * @param known when the fact was in the books
 */
@JsonPropertyOrder({"on", "known"})
public record SituationChange(
    @JsonProperty(required = true) @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate on,
    @OmitAlways DayRange known)
    implements Known {
  /**
   * @throws IllegalArgumentException if the day is not one the library can speak of
   */
  public SituationChange {
    PolicyDays.check(on);
    known = DayRange.orAlways(known);
  }
}
