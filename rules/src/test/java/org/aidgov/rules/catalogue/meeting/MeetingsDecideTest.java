package org.aidgov.rules.catalogue.meeting;

import static org.aidgov.testkit.RuleVerifier.verify;

import java.util.Optional;
import org.aidgov.core.meeting.Outcome;
import org.aidgov.core.rule.Rule;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class MeetingsDecideTest implements RuleExample {
  @Override
  public Rule rule() {
    return new MeetingsDecide();
  }

  @Override
  public Scenario violating() {
    return nothing("2021-10-12", "2022-01-12", "2022-04-12");
  }

  @Test
  void reportsASeriesFromTheThirdMeetingInARowWithoutADecision() {
    verify(rule(), violating())
        .reports("ms-office nothing-decided")
        .since("ms-office", "2022-04-12");
    verify(rule(), violating().on("2022-04-11")).isSatisfiedBy("ms-office");
    Scenario four = nothing("2021-07-12", "2021-10-12", "2022-01-12", "2022-04-12");
    verify(rule(), four).reports("ms-office nothing-decided").since("ms-office", "2022-01-12");
  }

  @Test
  void aDecisionEndsTheRow() {
    verify(rule(), nothing("2021-07-12", "2021-10-12", "2022-04-12")).isSatisfiedBy("ms-office");
    verify(rule(), violating().on("2022-07-12")).isSatisfiedBy("ms-office");
  }

  @Test
  void nobodyCanSayWhereNobodyNotedIt() {
    Scenario unknown = outcome(violating(), "2022-01-12", Optional.empty());
    verify(rule(), unknown).isUndeterminedFor("ms-office", "outcome");
    Scenario older = outcome(violating(), "2022-04-12", Optional.empty());
    verify(rule(), older).isUndeterminedFor("ms-office", "outcome");
    Scenario two = outcome(nothing("2022-04-12"), "2022-01-12", Optional.empty());
    verify(rule(), two).isSatisfiedBy("ms-office");
  }

  @Test
  void asksNothingBeforeTheFirstMeeting() {
    verify(rule(), Scenario.compliant().on("2020-04-11"))
        .isNotApplicableTo("ms-office", "no-sitting");
    verify(rule(), Scenario.compliant().on("2020-02-29"))
        .isNotApplicableTo("ms-office", "does-not-exist");
  }

  private static Scenario nothing(String... days) {
    Scenario scenario = Scenario.compliant();
    for (String day : days) {
      scenario = outcome(scenario, day, Optional.of(Outcome.NOTHING_DECIDED));
    }
    return scenario;
  }

  private static Scenario outcome(Scenario scenario, String day, Optional<Outcome> outcome) {
    return scenario.sitting("ms-office-" + day, s -> s.withOutcome(outcome));
  }
}
