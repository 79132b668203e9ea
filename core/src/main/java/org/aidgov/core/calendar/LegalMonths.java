package org.aidgov.core.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import org.aidgov.core.value.PolicyDays;

/** A period of calendar months: never a number of days, never silently cut to a short month. */
public final class LegalMonths {
  private LegalMonths() {}

  /**
   * Returns the day that is so many months after another.
   *
   * @param months 0 or more
   * @param rounding which reading counts where the last month has no such day
   * @throws IllegalArgumentException if {@code months} is negative, or the day is not one the
   *     library can speak of
   */
  public static DueDay.Settled after(LocalDate start, int months, Rounding rounding) {
    if (months < 0) {
      throw new IllegalArgumentException("months must be 0 or more, but was " + months);
    }
    YearMonth last = YearMonth.from(PolicyDays.check(start)).plusMonths(months);
    if (last.isValidDay(start.getDayOfMonth())) {
      return new DueDay.Exact(PolicyDays.check(last.atDay(start.getDayOfMonth())));
    }
    LocalDate end = PolicyDays.check(last.atEndOfMonth());
    return new DueDay.Ambiguous(end, PolicyDays.check(end.plusDays(1)), rounding);
  }
}
