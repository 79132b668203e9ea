package org.aidgov.rules.catalogue.supervision;

import static org.aidgov.rules.catalogue.supervision.SupervisionFacts.verify;

import java.time.LocalDate;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.supervision.RollCall;
import org.aidgov.core.value.DayRange;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class RollCallHeldTest implements RuleExample {
  @Override
  public Rule rule() {
    return new RollCallHeld();
  }

  @Override
  public Scenario violating() {
    return last("2022-04-30");
  }

  private static Scenario last(String day) {
    return Scenario.compliant()
        .order(
            "hq-city", l -> l.withRollCalls(new RollCall(LocalDate.parse(day), DayRange.ALWAYS)));
  }

  @Test
  void reportsTheEighthDayAfterTheLast() {
    verify(rule(), violating()).reports("hq-city late").since("hq-city", "2022-05-08");
    verify(rule(), last("2022-05-03")).reports("hq-city late").since("hq-city", "2022-05-11");
    verify(rule(), last("2022-05-04")).isSatisfiedBy("hq-city");
    verify(rule(), last("2022-05-11")).isSatisfiedBy("hq-city");
  }

  @Test
  void aRollCallToComeIsNone() {
    verify(rule(), last("2022-05-12")).reports("hq-city late").since("hq-city", "2020-03-09");
  }

  @Test
  void reportsAHeadquartersThatNeverCalled() {
    verify(rule(), Scenario.compliant().change(c -> c.withSupervisionLedgers()))
        .reports("hq-city late")
        .since("hq-city", "2020-03-09");
    verify(rule(), Scenario.compliant().change(c -> c.withSupervisionLedgers()).on("2020-03-08"))
        .isSatisfiedBy("hq-city");
  }

  @Test
  void countsFromTheFirstDayOfServiceOn() {
    Scenario early =
        Scenario.compliant()
            .change(c -> c.withSupervisionLedgers())
            .headquarters("hq-city", h -> h.withDays(DayRange.parse("2019-12-01/..")));
    verify(rule(), early.on("2020-03-01")).isSatisfiedBy("hq-city");
    verify(rule(), early.on("2020-03-09")).reports("hq-city late").since("hq-city", "2020-03-09");
  }

  @Test
  void asksNothingWhereNobodyServes() {
    verify(rule(), violating()).isNotApplicableTo("hq-zj", "nobody");
    verify(rule(), violating().on("2020-02-01")).isNotApplicableTo("hq-zj", "does-not-exist");
  }
}
