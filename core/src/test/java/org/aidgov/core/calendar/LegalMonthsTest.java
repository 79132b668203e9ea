package org.aidgov.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LegalMonthsTest {
  @Test
  void eighteenMonthsFromTheLastDayOfAugustHaveTwoReadings() {
    LocalDate approved = LocalDate.of(2020, 8, 31);
    assertThat(LegalMonths.after(approved, 18, Rounding.DOWN))
        .isEqualTo(
            new DueDay.Ambiguous(
                LocalDate.of(2022, 2, 28), LocalDate.of(2022, 3, 1), Rounding.DOWN));
    assertThat(LegalMonths.after(approved, 18, Rounding.DOWN).day()).isEqualTo("2022-02-28");
    assertThat(LegalMonths.after(approved, 18, Rounding.UP).day()).isEqualTo("2022-03-01");
  }

  @Test
  void aLeapDayIsThereInALeapYearOnly() {
    LocalDate leapDay = LocalDate.of(2020, 2, 29);
    assertThat(LegalMonths.after(leapDay, 48, Rounding.UP))
        .isEqualTo(new DueDay.Exact(LocalDate.of(2024, 2, 29)));
    assertThat(LegalMonths.after(leapDay, 12, Rounding.UP).day()).isEqualTo("2021-03-01");
  }

  /** Every day of 2010 to 2035 and 1 to 120 months, against counting month by month. */
  @Test
  void isWhatCountingMonthByMonthGives() {
    for (LocalDate start = LocalDate.of(2010, 1, 1);
        start.getYear() <= 2035;
        start = start.plusDays(1)) {
      int year = start.getYear();
      int month = start.getMonthValue();
      for (int months = 1; months <= 120; months++) {
        month++;
        if (month == 13) {
          month = 1;
          year++;
        }
        check(start, months, year, month);
      }
    }
  }

  private static void check(LocalDate start, int months, int year, int month) {
    int days = daysOf(year, month);
    DueDay due = LegalMonths.after(start, months, Rounding.UP);
    boolean exact = start.getDayOfMonth() <= days;
    boolean right =
        exact
            ? due instanceof DueDay.Exact found
                && found.day().equals(LocalDate.of(year, month, start.getDayOfMonth()))
            : due instanceof DueDay.Ambiguous open
                && open.lower().equals(LocalDate.of(year, month, days))
                && open.upper().equals(open.lower().plusDays(1));
    assertThat(right).as("%s + %d months: %s", start, months, due).isTrue();
  }

  private static int daysOf(int year, int month) {
    return switch (month) {
      case 2 -> year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
      case 4, 6, 9, 11 -> 30;
      default -> 31;
    };
  }

  @Test
  void refusesANegativePeriod() {
    assertThatThrownBy(() -> LegalMonths.after(LocalDate.of(2020, 1, 1), -1, Rounding.UP))
        .hasMessage("months must be 0 or more, but was -1");
  }
}
