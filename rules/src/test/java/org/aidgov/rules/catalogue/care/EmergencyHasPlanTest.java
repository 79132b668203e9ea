package org.aidgov.rules.catalogue.care;

import static org.aidgov.rules.catalogue.care.CareFacts.version;
import static org.aidgov.rules.catalogue.care.CareFacts.withVersions;
import static org.aidgov.testkit.RuleVerifier.verify;

import org.aidgov.core.rule.Rule;
import org.aidgov.core.value.DayRange;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class EmergencyHasPlanTest implements RuleExample {
  @Override
  public Rule rule() {
    return new EmergencyHasPlan();
  }

  @Override
  public Scenario violating() {
    return withVersions();
  }

  @Test
  void aDraftIsNoPlanInForce() {
    verify(rule(), violating()).reports("hq-zj no-plan/e-1").since("hq-zj", "2022-04-01");
    verify(rule(), Scenario.compliant()).isSatisfiedBy("hq-zj");
  }

  @Test
  void thereIsAWeekToWriteOne() {
    verify(rule(), violating().on("2022-04-08")).isSatisfiedBy("hq-zj");
    verify(rule(), violating().on("2022-04-09")).reports("hq-zj no-plan/e-1");
    verify(rule(), withVersions(version(1, "2022-04-09/..")).on("2022-04-09"))
        .isSatisfiedBy("hq-zj");
  }

  @Test
  void aPlanThatEndsTooEarlyLeavesAGap() {
    Scenario ended = withVersions(version(1, "2022-04-02/2022-05-03"));

    verify(rule(), ended.on("2022-05-10")).isSatisfiedBy("hq-zj");
    verify(rule(), ended).reports("hq-zj no-plan/e-1").since("hq-zj", "2022-05-03");
  }

  @Test
  void asksNothingBeforeAndAfterAnEmergency() {
    Scenario over =
        violating().emergency("e-1", e -> e.withDays(DayRange.parse("2022-04-01/2022-05-11")));

    verify(rule(), over).isNotApplicableTo("hq-zj", "no-emergency");
    verify(rule(), over.on("2022-05-10")).reports("hq-zj no-plan/e-1");
    verify(rule(), over.on("2022-03-31")).isNotApplicableTo("hq-zj", "no-emergency");
    verify(rule(), violating()).isNotApplicableTo("hq-city", "no-emergency");
  }
}
