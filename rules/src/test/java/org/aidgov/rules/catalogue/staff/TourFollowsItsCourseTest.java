package org.aidgov.rules.catalogue.staff;

import static org.aidgov.rules.catalogue.staff.StaffScenarios.steps;
import static org.aidgov.testkit.RuleVerifier.verify;

import org.aidgov.core.rule.Rule;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class TourFollowsItsCourseTest implements RuleExample {
  @Override
  public Rule rule() {
    return new TourFollowsItsCourse();
  }

  @Override
  public Scenario violating() {
    return tour(
        "SELECTED 2020-02-01", "ARRIVED 2020-03-01", "IN_POST 2020-03-10", "SELECTED 2022-05-01");
  }

  @Test
  void reportsAStepThatCantFollowTheOneBefore() {
    verify(rule(), violating())
        .reports("p-8 illegal/zhejiang/10:SELECTED")
        .since("p-8", "2022-05-01");
    verify(rule(), violating().on("2022-04-30")).isSatisfiedBy("p-8");
  }

  @Test
  void keepsToTheWholeCourse() {
    verify(
            rule(),
            tour(
                "SELECTED 2020-02-01",
                "DEPARTED 2020-02-28",
                "ARRIVED 2020-03-01",
                "IN_POST 2020-03-10",
                "HANDING_OVER 2022-04-01",
                "IN_POST 2022-04-10",
                "HANDING_OVER 2022-05-01",
                "RETURNED 2022-05-10"))
        .isSatisfiedBy("p-8");
  }

  @Test
  void stepsOfOneDayStandInTheirUsualOrder() {
    verify(rule(), tour("ARRIVED 2020-03-01", "DEPARTED 2020-03-01", "SELECTED 2020-02-01"))
        .isSatisfiedBy("p-8");
  }

  @Test
  void nothingFollowsAnEnd() {
    verify(rule(), tour("ARRIVED 2020-03-01", "RETURNED 2022-04-01", "IN_POST 2022-05-01"))
        .reports("p-8 illegal/zhejiang/10:IN_POST")
        .since("p-8", "2022-05-01");
  }

  @Test
  void whoHasArrivedCantWithdraw() {
    verify(rule(), tour("SELECTED 2020-02-01", "WITHDRAWN 2020-02-10")).isSatisfiedBy("p-8");
    verify(rule(), tour("ARRIVED 2020-03-01", "WITHDRAWN 2020-03-10"))
        .reports("p-8 illegal/zhejiang/10:WITHDRAWN");
  }

  @Test
  void reportsEachStepOnceEachStage() {
    verify(
            rule(),
            tour(
                "IN_POST 2020-03-01",
                "IN_POST 2020-03-02",
                "IN_POST 2020-03-03",
                "ARRIVED 2020-03-04"))
        .reports("p-8 illegal/zhejiang/10:IN_POST", "p-8 illegal/zhejiang/10:ARRIVED")
        .since("p-8", "2020-03-02");
  }

  @Test
  void asksNothingWhereNothingHasChanged() {
    verify(rule(), tour("ARRIVED 2020-03-01")).isNotApplicableTo("p-8", "no-change-of-stage");
    verify(rule(), violating().on("2020-02-29")).isNotApplicableTo("p-8", "no-change-of-stage");
    verify(rule(), tour()).isNotApplicableTo("p-8", "no-change-of-stage");
  }

  private static Scenario tour(String... steps) {
    return steps(Scenario.compliant(), "p-8", steps);
  }
}
