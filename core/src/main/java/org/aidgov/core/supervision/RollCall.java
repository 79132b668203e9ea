package org.aidgov.core.supervision;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.Known;
import org.aidgov.core.value.OmitAlways;
import org.aidgov.core.value.PolicyDays;

/**
 * A roll call (点名) that a headquarters held. What it found of each person is in the person's file.
 *
 * @param on the day
 * @param known when the fact was in the books
 */
@JsonPropertyOrder({"on", "known"})
public record RollCall(
    @JsonProperty(required = true) @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate on,
    @OmitAlways DayRange known)
    implements Known {
  /**
   * @throws IllegalArgumentException if the day is not one the library can speak of
   */
  public RollCall {
    PolicyDays.check(on);
    known = DayRange.orAlways(known);
  }
}
