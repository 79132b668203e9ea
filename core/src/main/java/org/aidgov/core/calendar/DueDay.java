package org.aidgov.core.calendar;

import java.time.LocalDate;

/** The day on which a period ends, with the other reading where there are two. */
public sealed interface DueDay {
  /** Returns the day, under the rounding that was declared. */
  LocalDate day();

  /**
   * There is only one reading.
   *
   * @param day the day
   */
  record Exact(LocalDate day) implements DueDay {}

  /**
   * The month in which the period ends has no such day: 31 August and 18 months. No text says
   * whether it then ends on the last day of that month or on the first of the next.
   *
   * @param lower the earlier reading: the last day of the month
   * @param upper the later one: the first day of the next month
   * @param chosen the declared rounding, which decides
   */
  record Ambiguous(LocalDate lower, LocalDate upper, Rounding chosen) implements DueDay {
    @Override
    public LocalDate day() {
      return chosen == Rounding.DOWN ? lower : upper;
    }
  }
}
