package org.aidgov.core.meeting;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.aidgov.core.value.CalendarPeriod;
import org.aidgov.core.value.Dated;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.OmitAlways;

/**
 * How often (频次) a series meets: so many times in each period of the calendar.
 *
 * @param period in each of which periods
 * @param times how many times; 1 to 7
 * @param days on which days that is its cadence
 * @param known when the fact was in the books
 */
@JsonPropertyOrder({"period", "times", "days", "known"})
public record Cadence(
    @JsonProperty(required = true) CalendarPeriod.Unit period,
    @JsonProperty(required = true) int times,
    @JsonProperty(required = true) DayRange days,
    @OmitAlways DayRange known)
    implements Dated {
  private static final int MOST = 7;

  /**
   * @throws IllegalArgumentException if {@code times} is not 1 to 7
   */
  public Cadence {
    if (times < 1 || times > MOST) {
      throw new IllegalArgumentException("times must be 1 to " + MOST + ", but was " + times);
    }
    known = DayRange.orAlways(known);
  }
}
