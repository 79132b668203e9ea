package org.aidgov.rules.catalogue.meeting;

import static org.aidgov.testkit.RuleVerifier.verify;

import java.util.Optional;
import org.aidgov.core.meeting.MeetingSystem;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.value.DayRange;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class ThreeSystemsSetUpTest implements RuleExample {
  @Override
  public Rule rule() {
    return new ThreeSystemsSetUp();
  }

  @Override
  public Scenario violating() {
    return Scenario.compliant()
        .series("ms-consult", series -> series.withDays(DayRange.parse("2020-03-01/2022-01-01")));
  }

  @Test
  void reportsASystemWithoutASeriesSinceTheLastOneEnded() {
    verify(rule(), violating())
        .reports("hq-city missing/CONSULTATION")
        .since("hq-city", "2022-01-01");
  }

  @Test
  void leavesNinetyDaysToSetASystemUpAgain() {
    verify(rule(), violating().on("2022-04-01")).isSatisfiedBy("hq-city");
    verify(rule(), violating().on("2022-04-02")).reports("hq-city missing/CONSULTATION");
  }

  @Test
  void reportsASystemThatWasNeverSetUpSinceTheHeadquartersIsThere() {
    Scenario none = Scenario.compliant().change(content -> content.withTaskForces());
    verify(rule(), none.on("2020-05-30")).isSatisfiedBy("hq-city");
    verify(rule(), none.on("2020-05-31"))
        .reports("hq-city missing/TASK_FORCE")
        .since("hq-city", "2020-03-01");
  }

  @Test
  void countsFromTheFirstDayOfServiceOn() {
    Scenario early =
        Scenario.compliant()
            .change(content -> content.withTaskForces())
            .headquarters("hq-city", h -> h.withDays(DayRange.parse("2019-01-01/..")));
    verify(rule(), early.on("2020-05-30")).isSatisfiedBy("hq-city");
    verify(rule(), early.on("2020-05-31"))
        .reports("hq-city missing/TASK_FORCE")
        .since("hq-city", "2020-03-01");
  }

  @Test
  void aTaskForceThatHasDoneItsWorkOrASeriesShowsTheSystem() {
    Scenario done =
        Scenario.compliant()
            .change(content -> content.withTaskForces(content.taskForces().subList(0, 1)));
    verify(rule(), done).isSatisfiedBy("hq-city");
    Scenario series =
        Scenario.compliant()
            .change(content -> content.withTaskForces())
            .series("ms-consult", one -> one.withParties().withSystem(MeetingSystem.TASK_FORCE));
    verify(rule(), series).reports("hq-city missing/CONSULTATION");
  }

  @Test
  void partyMeetingsNeverStandForASystem() {
    // However many meetings of organisational life there are (三会一课), the three systems are others.
    Scenario party =
        Scenario.compliant()
            .change(c -> c.withSeries().withSittings().withAgreedItems().withTaskForces())
            .change(
                c ->
                    c.withPeople(
                        c.people().stream().map(d -> d.withMeetings(Optional.empty())).toList()));
    verify(rule(), party)
        .reports(
            "hq-city missing/CONSULTATION",
            "hq-city missing/REGULAR_MEETING",
            "hq-city missing/TASK_FORCE");
  }

  @Test
  void asksNothingOfAHeadquartersThatNobodyServesOrThatIsNotThere() {
    // H22: an empty "all" is no compliance.
    verify(rule(), Scenario.compliant()).isNotApplicableTo("hq-zj", "nobody");
    verify(rule(), Scenario.compliant().on("2020-02-29"))
        .isNotApplicableTo("hq-city", "does-not-exist");
  }
}
