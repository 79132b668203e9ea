package org.aidgov.rules.catalogue.supervision;

import static org.aidgov.rules.catalogue.supervision.SupervisionFacts.duty;
import static org.aidgov.rules.catalogue.supervision.SupervisionFacts.turn;
import static org.aidgov.rules.catalogue.supervision.SupervisionFacts.unled;
import static org.aidgov.rules.catalogue.supervision.SupervisionFacts.verify;

import org.aidgov.core.rule.Rule;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class DutyEachDayTest implements RuleExample {
  @Override
  public Rule rule() {
    return new DutyEachDay();
  }

  @Override
  public Scenario violating() {
    return duty(Scenario.compliant(), unled("2022-05-11", "p-3"));
  }

  @Test
  void reportsADayThatNobodyLeads() {
    verify(rule(), violating()).reports("hq-city no-leader").since("hq-city", "2022-05-11");
    verify(rule(), violating().on("2022-05-10")).reportsNothing();
    verify(rule(), violating().on("2022-05-12")).reportsNothing();
  }

  @Test
  void reportsADayWithALeaderOnly() {
    verify(rule(), duty(Scenario.compliant(), turn("2022-05-11", "p-1")))
        .reports("hq-city no-staff");
    verify(rule(), duty(Scenario.compliant(), turn("2022-05-11", "p-1", "p-1")))
        .reports("hq-city no-staff");
  }

  @Test
  void reportsSinceTheRosterEnded() {
    verify(rule(), Scenario.compliant().on("2022-06-03"))
        .reports("hq-city no-leader", "hq-city no-staff")
        .since("hq-city", "2022-06-01");
    verify(rule(), Scenario.compliant().change(c -> c.withSupervisionLedgers()))
        .reports("hq-city no-leader", "hq-city no-staff")
        .since("hq-city", "2020-03-01");
  }

  @Test
  void asksNothingWhereNobodyServes() {
    verify(rule(), Scenario.compliant())
        .isSatisfiedBy("hq-city")
        .isNotApplicableTo("hq-zj", "nobody");
    verify(rule(), Scenario.compliant().on("2020-02-01"))
        .isNotApplicableTo("hq-city", "does-not-exist");
  }
}
