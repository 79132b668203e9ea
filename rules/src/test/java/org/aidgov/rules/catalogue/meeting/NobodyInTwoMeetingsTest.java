package org.aidgov.rules.catalogue.meeting;

import static org.aidgov.rules.catalogue.meeting.MeetingScenarios.attended;
import static org.aidgov.rules.catalogue.meeting.MeetingScenarios.sitting;
import static org.aidgov.testkit.RuleVerifier.verify;

import java.util.Optional;
import org.aidgov.core.calendar.ClockRange;
import org.aidgov.core.rule.Rule;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class NobodyInTwoMeetingsTest implements RuleExample {
  private static final String ONE = "ms-office-2022-05-04";
  private static final String OTHER = "ms-office-2022-05-04-b";

  @Override
  public Rule rule() {
    return new NobodyInTwoMeetings();
  }

  @Override
  public Scenario violating() {
    return attended(compliant(), "p-6", ONE, OTHER);
  }

  @Override
  public Scenario compliant() {
    return hours("16:00-17:00", "16:30-18:00");
  }

  @Test
  void reportsSomebodyAtTwoMeetingsAtOnce() {
    verify(rule(), violating())
        .reports("p-6 two-at-once/" + ONE + "/" + OTHER)
        .since("p-6", "2022-05-04");
    verify(rule(), attended(compliant(), "p-6", ONE)).isSatisfiedBy("p-6");
  }

  @Test
  void aMeetingThatBeginsWhenTheOtherEndsIsAfterIt() {
    verify(rule(), both(hours("16:00-17:00", "17:00-18:00"))).isSatisfiedBy("p-6");
    verify(rule(), both(hours("17:00-18:00", "16:00-17:00"))).isSatisfiedBy("p-6");
    verify(rule(), both(hours("16:00-17:00", "16:59-18:00")))
        .reports("p-6 two-at-once/" + ONE + "/" + OTHER);
  }

  @Test
  void nobodyCanSayWithoutTheHours() {
    Scenario unknown = violating().sitting(OTHER, s -> s.withHours(Optional.empty()));
    verify(rule(), unknown).isUndeterminedFor("p-6", "meeting-hours");
  }

  @Test
  void judgesMeetingsSinceTheLastFinishedQuarterBegan() {
    verify(rule(), violating().on("2022-05-03")).isNotApplicableTo("p-6", "no-sitting");
    verify(rule(), violating().on("2022-09-30")).reports("p-6 two-at-once/" + ONE + "/" + OTHER);
    verify(rule(), violating().on("2022-10-01")).isNotApplicableTo("p-6", "no-sitting");
    verify(rule(), Scenario.compliant()).isNotApplicableTo("p-1", "no-sitting");
  }

  private static Scenario both(Scenario scenario) {
    return attended(scenario, "p-6", ONE, OTHER);
  }

  private static Scenario hours(String one, String other) {
    return Scenario.compliant()
        .add(sitting("ms-office", "2022-05-04", "").withHours(ClockRange.parse(one)))
        .add(sitting("ms-office", "2022-05-04", "-b").withHours(ClockRange.parse(other)));
  }
}
