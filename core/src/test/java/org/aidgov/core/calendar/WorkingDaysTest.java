package org.aidgov.core.calendar;

import static org.aidgov.core.calendar.CalendarRow.Kind.HOLIDAY;
import static org.aidgov.core.calendar.CalendarRow.Kind.NOTICE;
import static org.aidgov.core.calendar.CalendarRow.Kind.OPEN;
import static org.aidgov.core.calendar.CalendarRow.Kind.OUTLOOK;
import static org.aidgov.core.calendar.CalendarRow.Kind.WORKDAY;
import static org.aidgov.core.calendar.Rows.REGION;
import static org.aidgov.core.calendar.Rows.national;
import static org.aidgov.core.calendar.Rows.regional;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {
  /** Autumn of 2020: eight days of holiday, two make-up days. */
  private static final Calendars YEAR =
      Calendars.of(
          List.of(
              national(NOTICE, "2020-01-01/2021-01-01"),
              national(HOLIDAY, "2020-10-01/2020-10-09"),
              national(WORKDAY, "2020-09-27/2020-09-28"),
              national(WORKDAY, "2020-10-10/2020-10-11"),
              regional(OUTLOOK, "2020-01-01/2021-01-01"),
              regional(OPEN, "2020-07-24/2020-08-08")));

  private static final WorkCalendar COUNTRY = YEAR.national();
  private static final WorkCalendar REGIONAL = YEAR.of(REGION);

  /** H17: not five days later, which is in the holidays. */
  @Test
  void fiveWorkingDaysOverTheNationalDayEndInTheWeekAfterIt() {
    assertThat(WorkingDays.after(LocalDate.of(2020, 9, 29), 5, COUNTRY))
        .isEqualTo(exact("2020-10-13"));
    assertThat(WorkingDays.after(LocalDate.of(2020, 9, 30), 1, COUNTRY))
        .isEqualTo(exact("2020-10-09"));
    assertThat(WorkingDays.after(LocalDate.of(2020, 10, 9), 1, COUNTRY))
        .as("a make-up Saturday counts")
        .isEqualTo(exact("2020-10-10"));
  }

  /** H17: an unknown day makes an unknown deadline, with its bounds and the days that decide. */
  @Test
  void aPeriodOverUnknownDaysHasBounds() {
    assertThat(WorkingDays.after(LocalDate.of(2020, 7, 22), 3, COUNTRY))
        .isEqualTo(exact("2020-07-27"));
    assertThat(WorkingDays.after(LocalDate.of(2020, 7, 22), 1, REGIONAL))
        .isEqualTo(exact("2020-07-23"));

    DueDay due = WorkingDays.after(LocalDate.of(2020, 7, 22), 3, REGIONAL);

    assertThat(due)
        .isEqualTo(
            new DueDay.Unsettled(
                LocalDate.of(2020, 7, 27), Optional.of(LocalDate.of(2020, 8, 11)), open()));
    assertThat(due.earliest()).isEqualTo("2020-07-27");
  }

  private static List<LocalDate> open() {
    List<LocalDate> open = new ArrayList<>();
    for (LocalDate day = LocalDate.of(2020, 7, 24);
        day.isBefore(LocalDate.of(2020, 8, 8));
        day = day.plusDays(1)) {
      if (day.getDayOfWeek().getValue() <= 5) {
        open.add(day);
      }
    }
    return open;
  }

  @Test
  void beyondTheLastNoticeThereIsNoLatestDay() {
    DueDay due = WorkingDays.after(LocalDate.of(2020, 12, 30), 3, COUNTRY);

    assertThat(due)
        .isEqualTo(
            new DueDay.Unsettled(
                LocalDate.of(2021, 1, 2),
                Optional.empty(),
                List.of(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 1, 2))));
    assertThat(WorkingDays.after(LocalDate.of(2020, 1, 1), 1, Calendars.NONE.national()).latest())
        .isEmpty();
  }

  @Test
  void noDaysEndOnTheDayItselfWhateverItIs() {
    assertThat(WorkingDays.after(LocalDate.of(2020, 10, 1), 0, COUNTRY))
        .isEqualTo(exact("2020-10-01"));
  }

  /** Against the definition: the n-th working day among the days after. */
  @Test
  void isWhatLookingAtEachDayGives() {
    for (LocalDate start = LocalDate.of(2020, 1, 1);
        start.isBefore(LocalDate.of(2020, 11, 1));
        start = start.plusDays(1)) {
      for (int days = 1; days <= 15; days++) {
        LocalDate earliest = nth(start, days, REGIONAL, false);
        LocalDate latest = nth(start, days, REGIONAL, true);
        DueDay due = WorkingDays.after(start, days, REGIONAL);
        assertThat(due.earliest()).isEqualTo(earliest);
        assertThat(due.latest()).contains(latest);
        assertThat(due instanceof DueDay.Exact).isEqualTo(earliest.equals(latest));
      }
    }
  }

  private static LocalDate nth(
      LocalDate start, int days, WorkCalendar calendar, boolean onlyCertain) {
    LocalDate day = start;
    int count = 0;
    while (count < days) {
      day = day.plusDays(1);
      DayStatus status = calendar.on(day);
      if (status.isWorking() || status.isUnknown() && !onlyCertain) {
        count++;
      }
    }
    return day;
  }

  @Test
  void refusesPeriodsThatAreNone() {
    assertThatThrownBy(() -> WorkingDays.after(LocalDate.of(2020, 1, 1), -1, COUNTRY))
        .hasMessage("days must be 0 to 1000, but was -1");
  }

  private static DueDay exact(String day) {
    return new DueDay.Exact(LocalDate.parse(day));
  }
}
