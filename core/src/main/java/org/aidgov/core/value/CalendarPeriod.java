package org.aidgov.core.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A week, month, quarter, half-year or year of the calendar. A week begins on Monday, and is of the
 * year that has its Thursday (ISO 8601). A value.
 */
public final class CalendarPeriod {
  /** How long a period is. */
  public enum Unit {
    /** 周. */
    WEEK(0),
    /** 月. */
    MONTH(1),
    /** 季度. */
    QUARTER(3),
    /** 半年. */
    HALF_YEAR(6),
    /** 年度. */
    YEAR(12);

    private final int months;

    Unit(int months) {
      this.months = months;
    }
  }

  private final Unit unit;
  private final LocalDate start;

  // Made once: a rule asks the same period for everybody. The first and the last periods go beyond
  // the days that the library can speak of.
  private final DayRange days;

  /**
   * @param unit how long it is
   * @param start its first day
   * @throws IllegalArgumentException unless {@code start} is the first day of such a period
   */
  @JsonCreator
  public CalendarPeriod(@JsonProperty("unit") Unit unit, @JsonProperty("start") LocalDate start) {
    if (!start.equals(startOf(start, unit))) {
      throw new IllegalArgumentException(
          "start must be the first day of a " + unit + ", but was '" + start + "'");
    }
    this.unit = unit;
    this.start = start;
    this.days = DayRange.between((int) start.toEpochDay(), (int) after().toEpochDay());
  }

  /** Returns how long it is. */
  @JsonProperty
  public Unit unit() {
    return unit;
  }

  /** Returns its first day. */
  @JsonProperty
  public LocalDate start() {
    return start;
  }

  /** Returns the period that {@code day} lies in. */
  public static CalendarPeriod containing(LocalDate day, Unit unit) {
    return new CalendarPeriod(unit, startOf(day, unit));
  }

  private static LocalDate startOf(LocalDate day, Unit unit) {
    if (unit == Unit.WEEK) {
      return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
    int month = (day.getMonthValue() - 1) / unit.months * unit.months + 1;
    return LocalDate.of(day.getYear(), month, 1);
  }

  /** Returns the period after this one. */
  public CalendarPeriod next() {
    return new CalendarPeriod(unit, after());
  }

  private LocalDate after() {
    return unit == Unit.WEEK ? start.plusWeeks(1) : start.plusMonths(unit.months);
  }

  /** Returns the period before this one. */
  public CalendarPeriod previous() {
    return containing(start.minusDays(1), unit);
  }

  /** Returns the days of the period. */
  public DayRange days() {
    return days;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CalendarPeriod that && unit == that.unit && start.equals(that.start);
  }

  @Override
  public int hashCode() {
    return Objects.hash(unit, start);
  }

  /**
   * Returns {@code 2021-W07}, {@code 2021-05}, {@code 2021-Q2}, {@code 2021-H1} or {@code 2021}.
   */
  @Override
  public String toString() {
    if (unit == Unit.WEEK) {
      int week = start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
      return start.get(IsoFields.WEEK_BASED_YEAR) + (week < 10 ? "-W0" : "-W") + week;
    }
    int month = start.getMonthValue();
    return start.getYear()
        + switch (unit) {
          case WEEK, MONTH -> (month < 10 ? "-0" : "-") + month;
          case QUARTER -> "-Q" + ((month + 2) / 3);
          case HALF_YEAR -> month == 1 ? "-H1" : "-H2";
          case YEAR -> "";
        };
  }
}
