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
 * Support offered to one of the staff in an emergency. Whether it was taken up is not kept.
 *
 * @param emergency in which emergency
 * @param on on which day
 * @param known when the fact was in the books
 */
@JsonPropertyOrder({"emergency", "on", "known"})
public record SupportOffer(
    @JsonProperty(required = true) EmergencyId emergency,
    @JsonProperty(required = true) @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate on,
    @OmitAlways DayRange known)
    implements Known {
  /**
   * @throws IllegalArgumentException if the day is not one the library can speak of
   */
  public SupportOffer {
    PolicyDays.check(on);
    known = DayRange.orAlways(known);
  }
}
