package org.aidgov.core.value;

import java.time.LocalDate;

/**
 * A month, quarter, half-year or year of the calendar.
 *
 * @param unit how long it is
 * @param start its first day
 */
public record CalendarPeriod(Unit unit, LocalDate start) {
  /** How long a period is. */
  public enum Unit {
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

  /**
   * @throws IllegalArgumentException unless {@code start} is the first day of such a period
   */
  public CalendarPeriod {
    if (start.getDayOfMonth() != 1 || (start.getMonthValue() - 1) % unit.months != 0) {
      throw new IllegalArgumentException(
          "start must be the first day of a " + unit + ", but was '" + start + "'");
    }
  }

  /** Returns the period that {@code day} lies in. */
  public static CalendarPeriod containing(LocalDate day, Unit unit) {
    int month = (day.getMonthValue() - 1) / unit.months * unit.months + 1;
    return new CalendarPeriod(unit, LocalDate.of(day.getYear(), month, 1));
  }

  /** Returns the period after this one. */
  public CalendarPeriod next() {
    return new CalendarPeriod(unit, start.plusMonths(unit.months));
  }

  /** Returns the period before this one. */
  public CalendarPeriod previous() {
    return new CalendarPeriod(unit, start.minusMonths(unit.months));
  }

  /** Returns the days of the period. */
  public DayRange days() {
    return DayRange.of(start, start.plusMonths(unit.months));
  }

  /** Returns {@code 2021-Q2}, {@code 2021-05}, {@code 2021-H1} or {@code 2021}. */
  @Override
  public String toString() {
    int month = start.getMonthValue();
    return start.getYear()
        + switch (unit) {
          case MONTH -> (month < 10 ? "-0" : "-") + month;
          case QUARTER -> "-Q" + ((month + 2) / 3);
          case HALF_YEAR -> month == 1 ? "-H1" : "-H2";
          case YEAR -> "";
        };
  }
}
