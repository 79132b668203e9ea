package org.aidgov.rules.catalogue.meeting;

import static org.aidgov.rules.catalogue.meeting.MeetingScenarios.heldOn;
import static org.aidgov.rules.catalogue.meeting.MeetingScenarios.sitting;
import static org.aidgov.rules.catalogue.meeting.MeetingScenarios.step;
import static org.aidgov.rules.catalogue.meeting.MeetingScenarios.without;
import static org.aidgov.testkit.RuleVerifier.verify;

import org.aidgov.core.meeting.Cadence;
import org.aidgov.core.meeting.SittingStep;
import org.aidgov.core.party.MeetingId;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.value.CalendarPeriod;
import org.aidgov.core.value.DayRange;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class MeetsByItsCadenceTest implements RuleExample {
  private static final String OF_JANUARY = "ms-office-2022-01-12";

  @Override
  public Rule rule() {
    return new MeetsByItsCadence();
  }

  @Override
  public Scenario violating() {
    return Scenario.compliant().sitting(OF_JANUARY, s -> without(s, SittingStep.Kind.HELD));
  }

  @Test
  void reportsASeriesThatDidNotMeetInTheLastFinishedQuarter() {
    verify(rule(), violating())
        .reports("ms-office overdue/QUARTER")
        .since("ms-office", "2022-01-01");
    verify(rule(), violating().on("2022-03-31")).isSatisfiedBy("ms-office");
    verify(rule(), violating().on("2022-07-01")).isSatisfiedBy("ms-office");
  }

  @Test
  void aPostponedMeetingCountsWhereItIsHeld() {
    // A meeting planned for January and held in April is one of the second quarter.
    verify(rule(), held("2022-03-31")).isSatisfiedBy("ms-office");
    verify(rule(), held("2022-04-01")).reports("ms-office overdue/QUARTER");
    Scenario both =
        held("2022-04-01").sitting("ms-office-2022-04-12", s -> without(s, SittingStep.Kind.HELD));
    verify(rule(), both.on("2022-07-01")).isSatisfiedBy("ms-office");
  }

  private static Scenario held(String day) {
    return Scenario.compliant()
        .sitting(
            OF_JANUARY,
            s ->
                heldOn(s, day)
                    .withSteps(
                        step(SittingStep.Kind.PLANNED, "2022-01-12"),
                        step(SittingStep.Kind.POSTPONED, day),
                        step(SittingStep.Kind.HELD, day)));
  }

  @Test
  void aPartyMeetingHeldWithinItDoesNotCount() {
    Scenario party =
        Scenario.compliant()
            .sitting(OF_JANUARY, s -> s.withPartyMeeting(new MeetingId("t-office-2022-02-10")));
    verify(rule(), party).reports("ms-office overdue/QUARTER");
  }

  @Test
  void aCadenceThatIsRenewedGoesOn() {
    Scenario inside =
        cadences(
            violating(),
            quarterly(1, "2020-03-01/2022-02-15"),
            quarterly(1, "2022-02-15/2022-03-20"),
            quarterly(1, "2022-03-20/.."));
    verify(rule(), inside).reports("ms-office overdue/QUARTER").since("ms-office", "2022-01-01");
    Scenario gap =
        cadences(violating(), quarterly(1, "2020-03-01/2022-02-15"), quarterly(1, "2022-02-16/.."));
    verify(rule(), gap).isNotApplicableTo("ms-office", "younger-than-period");
  }

  @Test
  void aPastPeriodIsJudgedByTheCadenceOfItsOwn() {
    Scenario end =
        cadences(violating(), quarterly(1, "2020-03-01/2022-04-01"), quarterly(2, "2022-04-01/.."));
    verify(rule(), end).reports("ms-office overdue/QUARTER");
    Scenario within =
        cadences(violating(), quarterly(1, "2020-03-01/2022-03-31"), quarterly(2, "2022-03-31/.."));
    verify(rule(), within).isNotApplicableTo("ms-office", "younger-than-period");
  }

  private static Cadence quarterly(int times, String days) {
    return new Cadence(CalendarPeriod.Unit.QUARTER, times, DayRange.parse(days), DayRange.ALWAYS);
  }

  private static Scenario cadences(Scenario scenario, Cadence... cadences) {
    return scenario.series("ms-office", s -> s.withCadences(cadences));
  }

  @Test
  void asksForAsManyAsTheCadenceSays() {
    Scenario twice = cadence(CalendarPeriod.Unit.QUARTER, 2, "2020-03-01/..");
    verify(rule(), twice).reports("ms-office overdue/QUARTER");
    verify(rule(), twice.add(sitting("ms-office", "2022-03-31", ""))).isSatisfiedBy("ms-office");
  }

  @Test
  void judgesWeeksByTheirMondays() {
    Scenario weekly = cadence(CalendarPeriod.Unit.WEEK, 1, "2022-05-02/..");
    verify(rule(), weekly).reports("ms-office overdue/WEEK").since("ms-office", "2022-05-02");
    verify(rule(), weekly.add(sitting("ms-office", "2022-05-08", ""))).isSatisfiedBy("ms-office");
    verify(rule(), weekly.add(sitting("ms-office", "2022-05-09", "")))
        .reports("ms-office overdue/WEEK");
  }

  @Test
  void asksNothingForAPeriodWithoutTheWholeOfTheCadence() {
    Scenario began = cadence(CalendarPeriod.Unit.WEEK, 1, "2022-05-03/..");
    verify(rule(), began).isNotApplicableTo("ms-office", "younger-than-period");
    verify(rule(), Scenario.compliant().on("2020-02-29"))
        .isNotApplicableTo("ms-office", "does-not-exist");
  }

  @Test
  void reportsASeriesWithoutACadence() {
    Scenario none = Scenario.compliant().series("ms-office", s -> s.withCadences());
    verify(rule(), none).reports("ms-office no-cadence").since("ms-office", "2020-03-01");
    Scenario ended = cadence(CalendarPeriod.Unit.QUARTER, 1, "2020-03-01/2022-05-11");
    verify(rule(), ended).reports("ms-office no-cadence").since("ms-office", "2022-05-11");
    verify(rule(), ended.on("2022-05-10")).isSatisfiedBy("ms-office");
  }

  private static Scenario cadence(CalendarPeriod.Unit unit, int times, String days) {
    return Scenario.compliant()
        .series(
            "ms-office",
            s -> s.withCadences(new Cadence(unit, times, DayRange.parse(days), DayRange.ALWAYS)));
  }
}
