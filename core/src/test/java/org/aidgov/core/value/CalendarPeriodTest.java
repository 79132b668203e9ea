package org.aidgov.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.aidgov.core.value.CalendarPeriod.Unit;

class CalendarPeriodTest {
  @Property
  void aDayIsInExactlyOnePeriodOfAUnit(@ForAll("days") LocalDate day, @ForAll Unit unit) {
    CalendarPeriod period = CalendarPeriod.containing(day, unit);

    assertThat(period.days().contains(day)).isTrue();
    assertThat(period.next().days().contains(day)).isFalse();
    assertThat(period.previous().days().contains(day)).isFalse();
    assertThat(CalendarPeriod.containing(period.start(), unit)).isEqualTo(period);
  }

  @Property
  void periodsFollowEachOtherWithoutGapOrOverlap(@ForAll("days") LocalDate day, @ForAll Unit unit) {
    CalendarPeriod period = CalendarPeriod.containing(day, unit);

    assertThat(period.days().until()).contains(period.next().start());
    assertThat(period.next().previous()).isEqualTo(period);
    assertThat(period.previous().next()).isEqualTo(period);
  }

  @Property
  void aShorterPeriodLiesInOneLongerPeriod(@ForAll("days") LocalDate day) {
    DayRange month = CalendarPeriod.containing(day, Unit.MONTH).days();
    DayRange quarter = CalendarPeriod.containing(day, Unit.QUARTER).days();
    DayRange halfYear = CalendarPeriod.containing(day, Unit.HALF_YEAR).days();
    DayRange year = CalendarPeriod.containing(day, Unit.YEAR).days();

    assertThat(quarter.encloses(month)).isTrue();
    assertThat(halfYear.encloses(quarter)).isTrue();
    assertThat(year.encloses(halfYear)).isTrue();
  }

  @Property
  void differentPeriodsHaveDifferentNames(
      @ForAll("days") LocalDate one,
      @ForAll("days") LocalDate other,
      @ForAll Unit unit,
      @ForAll Unit otherUnit) {
    CalendarPeriod period = CalendarPeriod.containing(one, unit);
    CalendarPeriod otherPeriod = CalendarPeriod.containing(other, otherUnit);

    assertThat(period.toString().equals(otherPeriod.toString()))
        .isEqualTo(period.equals(otherPeriod));
  }

  @Example
  void isNamedByYearAndNumber() {
    LocalDate day = LocalDate.of(2021, 5, 31);

    assertThat(CalendarPeriod.containing(day, Unit.MONTH)).hasToString("2021-05");
    assertThat(CalendarPeriod.containing(day.plusMonths(6), Unit.MONTH)).hasToString("2021-11");
    assertThat(CalendarPeriod.containing(day, Unit.QUARTER)).hasToString("2021-Q2");
    assertThat(CalendarPeriod.containing(LocalDate.of(2021, 12, 31), Unit.QUARTER))
        .hasToString("2021-Q4");
    assertThat(CalendarPeriod.containing(day, Unit.HALF_YEAR)).hasToString("2021-H1");
    assertThat(CalendarPeriod.containing(LocalDate.of(2021, 7, 1), Unit.HALF_YEAR))
        .hasToString("2021-H2");
    assertThat(CalendarPeriod.containing(day, Unit.YEAR)).hasToString("2021");
  }

  @Example
  void aWeekIsOfTheYearThatHasItsThursday() {
    assertThat(week(2021, 1, 3)).hasToString("2020-W53");
    assertThat(week(2021, 1, 4)).hasToString("2021-W01");
    assertThat(week(2019, 12, 30)).hasToString("2020-W01");
    assertThat(week(2022, 5, 11)).hasToString("2022-W19");
  }

  @Example
  void aWeekBeginsOnMonday() {
    assertThat(week(2022, 5, 8).days()).hasToString("2022-05-02/2022-05-09");
    assertThat(week(2022, 5, 9).days()).hasToString("2022-05-09/2022-05-16");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CalendarPeriod(Unit.WEEK, LocalDate.of(2022, 5, 10)))
        .withMessage("start must be the first day of a WEEK, but was '2022-05-10'");
  }

  private static CalendarPeriod week(int year, int month, int day) {
    return CalendarPeriod.containing(LocalDate.of(year, month, day), Unit.WEEK);
  }

  @Example
  void theLastDayOfAQuarterIsInItAndTheNextDayIsNot() {
    CalendarPeriod quarter = CalendarPeriod.containing(LocalDate.of(2020, 6, 30), Unit.QUARTER);

    assertThat(quarter.days()).hasToString("2020-04-01/2020-07-01");
    assertThat(quarter.days().contains(LocalDate.of(2020, 6, 30))).isTrue();
    assertThat(quarter.days().contains(LocalDate.of(2020, 7, 1))).isFalse();
  }

  @Example
  void theFirstQuarterOfALeapYearHas91Days() {
    DayRange quarter = CalendarPeriod.containing(LocalDate.of(2020, 2, 29), Unit.QUARTER).days();

    assertThat(quarter.untilEpochDay() - quarter.fromEpochDay()).isEqualTo(91);
  }

  /** Whatever the day, the period that it lies in, and those beside it, have days. */
  @Example
  void thePeriodsOfTheFirstAndTheLastDayAreWhole() {
    for (Unit unit : Unit.values()) {
      for (LocalDate day : new LocalDate[] {PolicyDays.FIRST, PolicyDays.LAST}) {
        CalendarPeriod period = CalendarPeriod.containing(day, unit);
        assertThat(period.days().contains(day)).isTrue();
        assertThat(period.days().until()).contains(period.next().start());
        assertThat(period.previous().days().until()).contains(period.start());
      }
    }
  }

  @Example
  void refusesAStartInTheMiddleOfAPeriod() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CalendarPeriod(Unit.MONTH, LocalDate.of(2021, 5, 2)))
        .withMessage("start must be the first day of a MONTH, but was '2021-05-02'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CalendarPeriod(Unit.QUARTER, LocalDate.of(2021, 5, 1)))
        .withMessage("start must be the first day of a QUARTER, but was '2021-05-01'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CalendarPeriod(Unit.YEAR, LocalDate.of(2021, 7, 1)))
        .withMessage("start must be the first day of a YEAR, but was '2021-07-01'");
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers()
        .between(
            (int) LocalDate.of(1951, 1, 1).toEpochDay(),
            (int) LocalDate.of(2197, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }
}
