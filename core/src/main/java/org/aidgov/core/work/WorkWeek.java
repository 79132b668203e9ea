package org.aidgov.core.work;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import org.aidgov.core.value.CalendarPeriod;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.Facts;
import org.aidgov.core.value.GovernanceStyle;
import org.aidgov.core.value.Known;
import org.aidgov.core.value.OmitAlways;
import org.aidgov.core.value.PolicyDays;
import org.immutables.value.Value;

/**
 * What a person says of the own working week, by free choice and in coarse bands. No log of hours,
 * and nobody else declares it.
 *
 * @param monday the first day of the week
 * @param shares how the time was spent
 * @param nights on how many nights the person worked; 0 to 7
 * @param weekendDays on how many days of the weekend; 0 to 2
 * @param restDays how many days were free of work; 0 to 7
 * @param known when the fact was in the books
 */
@Value.Builder
@GovernanceStyle
@JsonPropertyOrder({"monday", "shares", "nights", "weekendDays", "restDays", "known"})
public record WorkWeek(
    @JsonProperty(required = true) @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate monday,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<TimeShare> shares,
    @JsonProperty(required = true) int nights,
    @JsonProperty(required = true) int weekendDays,
    @JsonProperty(required = true) int restDays,
    @OmitAlways DayRange known)
    implements Known, WithWorkWeek {
  private static final int WEEK = 7;
  private static final int WEEKEND = 2;

  /**
   * @throws IllegalArgumentException if it does not begin on a Monday, or has more nights, days of
   *     the weekend, days of rest or half-days than a week
   */
  public WorkWeek {
    PolicyDays.check(monday);
    if (!CalendarPeriod.containing(monday, CalendarPeriod.Unit.WEEK).start().equals(monday)) {
      throw new IllegalArgumentException("week must begin on a Monday, but was '" + monday + "'");
    }
    shares = Facts.list(shares);
    checkUpTo(WEEK, "nights", nights);
    checkUpTo(WEEKEND, "days of the weekend", weekendDays);
    checkUpTo(WEEK, "days of rest", restDays);
    if (weekendDays + restDays > WEEK) {
      throw new IllegalArgumentException(
          "days of rest and of work on the weekend must be at most "
              + WEEK
              + " together, but were "
              + (weekendDays + restDays));
    }
    int halfDays = halfDays(shares);
    if (halfDays > 2 * (WEEK - restDays)) {
      throw new IllegalArgumentException(
          "half-days must be at most "
              + 2 * (WEEK - restDays)
              + " beside "
              + restDays
              + " days of rest, but were "
              + halfDays);
    }
    known = DayRange.orAlways(known);
  }

  private static void checkUpTo(int most, String what, int count) {
    if (count < 0 || count > most) {
      throw new IllegalArgumentException(what + " must be 0 to " + most + ", but were " + count);
    }
  }

  private static int halfDays(List<TimeShare> shares) {
    int sum = 0;
    for (TimeShare share : shares) {
      sum += share.halfDays();
    }
    return sum;
  }

  /** Returns the week. */
  @JsonIgnore
  public CalendarPeriod week() {
    return CalendarPeriod.containing(monday, CalendarPeriod.Unit.WEEK);
  }

  /** Starts a week from nothing. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects what a week consists of. */
  public static class Builder extends WorkWeekBuilder {
    Builder() {
      known(DayRange.ALWAYS);
    }
  }
}
