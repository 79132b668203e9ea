package org.aidgov.rules.catalogue.supervision;

import static org.aidgov.rules.catalogue.supervision.SupervisionFacts.duty;
import static org.aidgov.rules.catalogue.supervision.SupervisionFacts.policy;
import static org.aidgov.rules.catalogue.supervision.SupervisionFacts.turn;
import static org.aidgov.rules.catalogue.supervision.SupervisionFacts.verify;

import org.aidgov.core.rule.Rule;
import org.aidgov.core.value.PolicyDays;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

/** In the small headquarters p-2 leads on odd days, p-1 on even ones. */
class NoLongDutyTest implements RuleExample {
  @Override
  public Rule rule() {
    return new NoLongDuty();
  }

  @Override
  public Scenario violating() {
    return duty(Scenario.compliant(), turn("2022-05-10", "p-2", "p-6"));
  }

  @Test
  void reportsTheThirdDayInARow() {
    verify(rule(), violating())
        .reports("hq-city too-long/p-2:2022-05-09")
        .since("hq-city", "2022-05-11");
  }

  @Test
  void leavesTwoDaysInARowAlone() {
    verify(
            rule(),
            duty(
                Scenario.compliant(),
                turn("2022-05-10", "p-2", "p-6"),
                turn("2022-05-11", "p-1", "p-7")))
        .reportsNothing();
  }

  @Test
  void leadingAndBeingOnDutyBothCount() {
    verify(
            rule(),
            duty(
                Scenario.compliant(),
                turn("2022-05-11", "p-2", "p-3"),
                turn("2022-05-12", "p-1", "p-2"),
                turn("2022-05-13", "p-2", "p-3")))
        .reports("hq-city too-long/p-2:2022-05-11")
        .since("hq-city", "2022-05-13");
  }

  @Test
  void aRowThatIsOverDoesNotHideOneToCome() {
    verify(rule(), duty(violating(), turn("2022-05-20", "p-2", "p-4")))
        .reports("hq-city too-long/p-2:2022-05-09", "hq-city too-long/p-2:2022-05-19");
  }

  @Test
  void aRowFromTheLastMonthCountsWhole() {
    Scenario scenario =
        duty(
            Scenario.compliant(),
            turn("2022-04-29", "p-2", "p-7"),
            turn("2022-04-30", "p-2", "p-8"));

    verify(rule(), scenario)
        .reports("hq-city too-long/p-2:2022-04-29")
        .since("hq-city", "2022-05-01");
    verify(rule(), scenario.on("2022-04-30")).reportsNothing();
  }

  @Test
  void aRowThatWasOverBeforeTheMonthIsNotJudgedAnyMore() {
    verify(rule(), violating().on("2022-05-31")).reports("hq-city too-long/p-2:2022-05-09");
    verify(rule(), violating().on("2022-06-01")).reportsNothing();
  }

  @Test
  void aHeadquartersMayAllowMore() {
    verify(rule(), policy(rule()).withParameter("SUP-003.most", PolicyDays.FIRST, 3), violating())
        .reportsNothing();
  }

  @Test
  void asksNothingWithoutARoster() {
    verify(rule(), Scenario.compliant())
        .isSatisfiedBy("hq-city")
        .isNotApplicableTo("hq-zj", "nobody-on-duty");
  }
}
