package org.aidgov.core.meeting;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.Known;
import org.aidgov.core.value.OmitAlways;
import org.aidgov.core.value.PolicyDays;

/**
 * A deadline (办结期限) set for an agreed item.
 *
 * @param on the day on which it was set
 * @param due the last day in time; not before {@code on}
 * @param known when the fact was in the books
 */
@JsonPropertyOrder({"on", "due", "known"})
public record ItemDeadline(
    @JsonProperty(required = true) @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate on,
    @JsonProperty(required = true) @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate due,
    @OmitAlways DayRange known)
    implements Known {
  /**
   * @throws IllegalArgumentException if a day is not one the library can speak of, or the deadline
   *     is before the day on which it was set
   */
  public ItemDeadline {
    PolicyDays.check(on);
    PolicyDays.check(due);
    if (due.isBefore(on)) {
      throw new IllegalArgumentException(
          "deadline must not be before the day it was set, " + on + ", but was '" + due + "'");
    }
    known = DayRange.orAlways(known);
  }
}
