package org.aidgov.rules.catalogue.staff;

import static org.aidgov.rules.catalogue.staff.StaffScenarios.anotherTour;
import static org.aidgov.rules.catalogue.staff.StaffScenarios.steps;
import static org.aidgov.testkit.RuleVerifier.verify;

import org.aidgov.core.rule.Rule;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class OneTourAtATimeTest implements RuleExample {
  @Override
  public Rule rule() {
    return new OneTourAtATime();
  }

  @Override
  public Scenario violating() {
    return anotherTour(
        Scenario.compliant(), "p-8", "zhejiang/11", "ARRIVED 2022-05-01", "IN_POST 2022-05-02");
  }

  @Test
  void reportsSomebodyFromTheDayOfTheSecondArrival() {
    verify(rule(), violating().on("2022-04-30")).reportsNothing();
    verify(rule(), violating().on("2022-05-01")).reports("p-8 several").since("p-8", "2022-05-01");
    verify(rule(), violating()).reports("p-8 several").since("p-8", "2022-05-01");
  }

  @Test
  void changingToTheNextTourOnOneDayIsNoContradiction() {
    verify(rule(), returning("2022-05-01").on("2022-05-01")).isSatisfiedBy("p-8");
    verify(rule(), returning("2022-05-01")).reportsNothing();
  }

  @Test
  void aDayMoreIsOne() {
    verify(rule(), returning("2022-05-02").on("2022-05-01"))
        .reports("p-8 several")
        .since("p-8", "2022-05-01");
    verify(rule(), returning("2022-05-02").on("2022-05-02")).reports("p-8 several");
    verify(rule(), returning("2022-05-02").on("2022-05-03")).reportsNothing();
  }

  @Test
  void toursOfOneDayAtTheSameTimeAreOne() {
    Scenario twice =
        anotherTour(
            steps(Scenario.compliant(), "p-8", "ARRIVED 2022-05-11", "RETURNED 2022-05-11"),
            "p-8",
            "zhejiang/11",
            "ARRIVED 2022-05-11",
            "RETURNED 2022-05-11");
    verify(rule(), twice).reports("p-8 several");
  }

  /** H19: two people of two batches, who hand over, contradict nothing. */
  @Test
  void batchesMayOverlap() {
    Scenario two =
        StaffScenarios.batch(Scenario.compliant(), "zhejiang/11")
            .add(
                StaffScenarios.like(
                    anotherTour(
                        steps(Scenario.compliant(), "p-8", "SELECTED 2020-02-01"),
                        "p-8",
                        "zhejiang/11",
                        "ARRIVED 2022-05-01"),
                    "p-8",
                    "p-9"));
    verify(rule(), two).isSatisfiedBy("p-8").isSatisfiedBy("p-9").reportsNothing();
  }

  @Test
  void asksNothingOfSomebodyWhoDoesNotServe() {
    verify(rule(), violating().on("2020-02-29")).isNotApplicableTo("p-8", "not-serving");
  }

  private Scenario returning(String day) {
    return anotherTour(
        steps(Scenario.compliant(), "p-8", "ARRIVED 2020-03-01", "RETURNED " + day),
        "p-8",
        "zhejiang/11",
        "ARRIVED 2022-05-01");
  }
}
