package org.aidgov.core.supervision;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import org.aidgov.core.calendar.ClockRange;
import org.aidgov.core.calendar.Moment;
import org.aidgov.core.staff.UnitId;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.Known;
import org.aidgov.core.value.OmitAlways;
import org.aidgov.core.value.PolicyDays;

/**
 * A rostered shift (排班) at a recipient unit, such as a doctor's night. It is work, whatever hour it
 * is, and all of it belongs to the day on which it starts.
 *
 * @param unit at which unit
 * @param on the day on which it starts
 * @param hours from when until when; may go past midnight
 * @param known when the fact was in the books
 */
@JsonPropertyOrder({"unit", "on", "hours", "known"})
public record Shift(
    @JsonProperty(required = true) UnitId unit,
    @JsonProperty(required = true) @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate on,
    @JsonProperty(required = true) ClockRange hours,
    @OmitAlways DayRange known)
    implements Known {
  /**
   * @throws IllegalArgumentException if the day is not one the library can speak of
   */
  public Shift {
    PolicyDays.check(on);
    known = DayRange.orAlways(known);
  }

  /** Tells whether a moment is in the shift. */
  public boolean contains(Moment moment) {
    return hours.contains(on, moment);
  }

  /** Returns when it starts. */
  public Moment start() {
    return hours.start(on);
  }

  /** Returns the first minute that is not part of it. */
  public Moment end() {
    return hours.end(on);
  }
}
