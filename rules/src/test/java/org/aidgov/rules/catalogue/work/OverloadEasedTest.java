package org.aidgov.rules.catalogue.work;

import static org.aidgov.rules.catalogue.work.WorkScenarios.declared;
import static org.aidgov.rules.catalogue.work.WorkScenarios.share;
import static org.aidgov.rules.catalogue.work.WorkScenarios.week;
import static org.aidgov.testkit.RuleVerifier.verify;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.aidgov.core.calendar.ClockRange;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.staff.UnitId;
import org.aidgov.core.supervision.Shift;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.work.Relief;
import org.aidgov.core.work.WorkTag;
import org.aidgov.core.work.WorkWeek;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class OverloadEasedTest implements RuleExample {
  /** The last week that is over. */
  private static final WorkWeek WEEK = week("2022-05-02");

  @Override
  public Rule rule() {
    return new OverloadEased();
  }

  @Override
  public Scenario violating() {
    return declared(WEEK.withRestDays(0));
  }

  @Test
  void reportsAWeekWithoutADayOfRest() {
    verify(rule(), violating()).reports("p-6 no-rest").since("p-6", "2022-05-02");
    verify(rule(), declared(WEEK.withRestDays(1))).isSatisfiedBy("p-6");
  }

  @Test
  void reportsTooManyNightsAndHalfDays() {
    verify(rule(), declared(WEEK.withNights(4))).reports("p-6 nights");
    verify(rule(), declared(WEEK.withNights(3))).isSatisfiedBy("p-6");
    verify(rule(), declared(half(12))).isSatisfiedBy("p-6");
    verify(rule(), declared(half(13))).reports("p-6 half-days", "p-6 no-rest");
  }

  private static WorkWeek half(int halfDays) {
    return WEEK.withRestDays(halfDays > 12 ? 0 : 1).withShares(share(WorkTag.BOTH, halfDays));
  }

  @Test
  void tellsOnlyTheLastFinishedWeek() {
    verify(rule(), violating().on("2022-05-08")).isNotApplicableTo("p-6", "no-week");
    verify(rule(), violating().on("2022-05-15")).reports("p-6 no-rest");
    verify(rule(), violating().on("2022-05-16")).isNotApplicableTo("p-6", "no-week");
  }

  @Test
  void reliefOfferedSinceThenSettlesIt() {
    verify(rule(), eased(violating(), "2022-05-10")).isSatisfiedBy("p-6");
    verify(rule(), eased(violating(), "2022-05-12")).reports("p-6 no-rest");
    verify(rule(), eased(violating(), "2022-05-01")).reports("p-6 no-rest");
  }

  private static Scenario eased(Scenario scenario, String day) {
    Relief relief = new Relief(Relief.Kind.TIME_OFF, LocalDate.parse(day), DayRange.ALWAYS);
    return scenario.work("p-6", file -> file.withReliefs(relief));
  }

  @Test
  void seesSevenDaysInARowWhereverTheyBegin() {
    // From Wednesday to Tuesday: each week of the calendar has days of rest.
    verify(rule(), shifts("2022-05-04", 6, "10:00-18:00")).isSatisfiedBy("p-6");
    verify(rule(), shifts("2022-05-04", 7, "10:00-18:00"))
        .reports("p-6 days-in-a-row")
        .since("p-6", "2022-05-10");
    verify(rule(), shifts("2022-05-04", 7, "10:00-18:00").on("2022-05-09")).isSatisfiedBy("p-6");
    verify(rule(), eased(shifts("2022-05-04", 7, "10:00-18:00"), "2022-05-10"))
        .isSatisfiedBy("p-6");
  }

  @Test
  void seesNightsInAnySevenDays() {
    // H5: a night past midnight is one night, of the day on which it starts.
    verify(rule(), shifts("2022-05-07", 3, "20:00-08:00")).isSatisfiedBy("p-6");
    verify(rule(), shifts("2022-05-07", 4, "20:00-08:00"))
        .reports("p-6 nights-on-shift")
        .since("p-6", "2022-05-10");
    verify(rule(), nights("2022-05-03", "2022-05-05", "2022-05-07", "2022-05-09"))
        .reports("p-6 nights-on-shift");
    verify(rule(), nights("2022-05-03", "2022-05-05", "2022-05-07", "2022-05-10"))
        .isSatisfiedBy("p-6");
  }

  @Test
  void goesOnAboutNightsThatGoOn() {
    List<String> nights = new ArrayList<>();
    for (int week = 0; week < 3; week++) {
      for (int day = 0; day < 4; day++) {
        nights.add(LocalDate.of(2022, 5, 2).plusWeeks(week).plusDays(day).toString());
      }
    }
    Scenario chronic = nights(nights.toArray(String[]::new));

    verify(rule(), chronic.on("2022-05-05"))
        .reports("p-6 nights-on-shift")
        .since("p-6", "2022-05-05");
    verify(rule(), chronic.on("2022-05-16"))
        .reports("p-6 nights-on-shift")
        .since("p-6", "2022-05-05");
    verify(rule(), chronic.on("2022-05-29"))
        .reports("p-6 nights-on-shift")
        .since("p-6", "2022-05-05");
    verify(rule(), chronic.on("2022-05-30")).isSatisfiedBy("p-6");
  }

  @Test
  void aShiftThatBeginsInTheSmallHoursIsANight() {
    verify(rule(), shifts("2022-05-05", 4, "00:00-08:00")).reports("p-6 nights-on-shift");
    verify(rule(), shifts("2022-05-05", 4, "04:30-12:00")).reports("p-6 nights-on-shift");
    verify(rule(), shifts("2022-05-05", 4, "05:00-13:00")).isSatisfiedBy("p-6");
    verify(rule(), shifts("2022-05-05", 4, "16:00-24:00")).isSatisfiedBy("p-6");
  }

  @Test
  void whatIsLongOverIsNotHeldUp() {
    Scenario row = shifts("2022-04-25", 7, "10:00-18:00"); // until 1 May, the day before the week
    verify(rule(), row).isSatisfiedBy("p-6");
    verify(rule(), row.on("2022-05-08")).reports("p-6 days-in-a-row");
  }

  @Test
  void whoeverDeclaresNothingIsNotJudged() {
    verify(rule(), Scenario.compliant()).isNotApplicableTo("p-6", "no-week");
    verify(rule(), violating().on("2020-02-29")).isNotApplicableTo("p-6", "not-serving");
  }

  private static Scenario shifts(String first, int days, String hours) {
    List<Shift> shifts = new ArrayList<>();
    for (int i = 0; i < days; i++) {
      shifts.add(shift(LocalDate.parse(first).plusDays(i), hours));
    }
    return Scenario.compliant().supervision("p-6", file -> file.withShifts(shifts));
  }

  private static Scenario nights(String... days) {
    List<Shift> shifts = new ArrayList<>();
    for (String day : days) {
      shifts.add(shift(LocalDate.parse(day), "20:00-08:00"));
    }
    return Scenario.compliant().supervision("p-6", file -> file.withShifts(shifts));
  }

  private static Shift shift(LocalDate on, String hours) {
    return new Shift(new UnitId("u-hospital"), on, ClockRange.parse(hours), DayRange.ALWAYS);
  }
}
