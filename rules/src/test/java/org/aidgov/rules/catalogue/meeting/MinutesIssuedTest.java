package org.aidgov.rules.catalogue.meeting;

import static org.aidgov.rules.catalogue.meeting.MeetingScenarios.step;
import static org.aidgov.rules.catalogue.meeting.MeetingScenarios.without;
import static org.aidgov.testkit.RuleVerifier.verify;

import org.aidgov.core.meeting.SittingStep;
import org.aidgov.core.rule.Rule;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class MinutesIssuedTest implements RuleExample {
  private static final String MEETING = "ms-office-2022-04-12";

  @Override
  public Rule rule() {
    return new MinutesIssued();
  }

  @Override
  public Scenario violating() {
    return Scenario.compliant().sitting(MEETING, s -> without(s, SittingStep.Kind.MINUTES_ISSUED));
  }

  @Test
  void reportsAMeetingWithoutMinutesOnceAWeekIsOver() {
    verify(rule(), violating())
        .reports("ms-office none/" + MEETING)
        .since("ms-office", "2022-04-20");
    verify(rule(), violating().on("2022-04-19")).isSatisfiedBy("ms-office");
    verify(rule(), violating().on("2022-04-20")).reports("ms-office none/" + MEETING);
  }

  @Test
  void draftedIsNotIssuedButLateIs() {
    verify(rule(), also(SittingStep.Kind.MINUTES_DRAFTED)).reports("ms-office none/" + MEETING);
    verify(rule(), also(SittingStep.Kind.MINUTES_ISSUED)).isSatisfiedBy("ms-office");
  }

  private Scenario also(SittingStep.Kind kind) {
    return violating()
        .sitting(
            MEETING,
            s -> s.withSteps(step(SittingStep.Kind.HELD, "2022-04-12"), step(kind, "2022-05-11")));
  }

  @Test
  void asksNothingBeforeTheFirstMeeting() {
    verify(rule(), Scenario.compliant().on("2020-04-11"))
        .isNotApplicableTo("ms-office", "no-sitting");
  }
}
