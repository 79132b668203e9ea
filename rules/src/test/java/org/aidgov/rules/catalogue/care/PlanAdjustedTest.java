package org.aidgov.rules.catalogue.care;

import static org.aidgov.rules.catalogue.care.CareFacts.version;
import static org.aidgov.rules.catalogue.care.CareFacts.withVersions;
import static org.aidgov.testkit.RuleVerifier.verify;

import java.time.LocalDate;
import org.aidgov.core.care.SituationChange;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.value.DayRange;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class PlanAdjustedTest implements RuleExample {
  @Override
  public Rule rule() {
    return new PlanAdjusted();
  }

  @Override
  public Scenario violating() {
    return withVersions(version(1, "2022-04-01/.."));
  }

  @Test
  void fiveDaysAreInTimeADayMoreIsNot() {
    verify(rule(), violating().on("2022-04-25")).isSatisfiedBy("hq-zj");
    verify(rule(), violating().on("2022-04-26"))
        .reports("hq-zj not-adjusted/e-1")
        .since("hq-zj", "2022-04-26");
  }

  @Test
  void aVersionOfTheDayOfTheChangeAnswersItOneOfTheDayBeforeDoesNot() {
    verify(rule(), withVersions(version(1, "2022-04-20/.."))).isSatisfiedBy("hq-zj");
    verify(rule(), withVersions(version(1, "2022-04-19/.."))).reports("hq-zj not-adjusted/e-1");
  }

  @Test
  void aLaterVersionAnswersTheEarlierChangesToo() {
    Scenario twice =
        violating()
            .emergency("e-1", e -> e.withChanges(change("2022-04-10"), change("2022-04-20")));

    verify(rule(), twice).reports("hq-zj not-adjusted/e-1").since("hq-zj", "2022-04-16");
    Scenario answered =
        withVersions(version(1, "2022-04-01/2022-04-22"), version(2, "2022-04-22/.."))
            .emergency("e-1", e -> e.withChanges(change("2022-04-10"), change("2022-04-20")));
    verify(rule(), answered).isSatisfiedBy("hq-zj");
  }

  private static SituationChange change(String day) {
    return new SituationChange(LocalDate.parse(day), DayRange.ALWAYS);
  }

  @Test
  void aVersionThatIsOnlyPlannedAnswersNothingYet() {
    Scenario planned = withVersions(version(1, "2022-04-01/.."), version(2, "2022-05-11/.."));

    verify(rule(), planned.on("2022-05-10")).reports("hq-zj not-adjusted/e-1");
    verify(rule(), planned).isSatisfiedBy("hq-zj");
  }

  @Test
  void whereThereIsNoPlanAnotherRuleReportsIt() {
    verify(rule(), withVersions()).isNotApplicableTo("hq-zj", "no-emergency");
  }
}
