package org.aidgov.rules.catalogue.staff;

import static org.aidgov.core.staff.WorkLine.GENERAL_AFFAIRS;
import static org.aidgov.rules.catalogue.staff.StaffScenarios.anotherTour;
import static org.aidgov.rules.catalogue.staff.StaffScenarios.post;
import static org.aidgov.rules.catalogue.staff.StaffScenarios.posts;
import static org.aidgov.rules.catalogue.staff.StaffScenarios.steps;
import static org.aidgov.rules.catalogue.staff.StaffScenarios.task;
import static org.aidgov.rules.catalogue.staff.StaffScenarios.tasks;
import static org.aidgov.testkit.RuleVerifier.verify;

import java.time.LocalDate;
import java.util.List;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.rule.Rule;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class PlacedSoonAfterArrivalTest implements RuleExample {
  @Override
  public Rule rule() {
    return new PlacedSoonAfterArrival();
  }

  @Override
  public Scenario violating() {
    return tasks("p-2");
  }

  @Test
  void reportsSomebodyWithNeitherAfterTheLastDay() {
    verify(rule(), violating().on("2020-03-31")).isSatisfiedBy("p-2");
    verify(rule(), violating().on("2020-04-01")).reports("p-2 unplaced").since("p-2", "2020-04-01");
    verify(rule(), violating()).reports("p-2 unplaced").since("p-2", "2020-04-01");
  }

  @Test
  void eitherIsEnough() {
    verify(rule(), Scenario.compliant()).isSatisfiedBy("p-2");
    verify(rule(), tasks("p-8")).isSatisfiedBy("p-8");
    verify(rule(), posts("p-8")).isSatisfiedBy("p-8");
  }

  @Test
  void beginsToCountAnewWhenTheLastWorkEnds() {
    Scenario ended = tasks("p-2", task(GENERAL_AFFAIRS, "2020-03-01/2022-04-11"));
    verify(rule(), ended).isSatisfiedBy("p-2");
    verify(rule(), ended.on("2022-05-12")).reports("p-2 unplaced").since("p-2", "2022-05-12");
  }

  @Test
  void aPostAfterATaskWithoutAGapIsEnough() {
    Scenario moved =
        posts(
            tasks("p-2", task(GENERAL_AFFAIRS, "2020-03-01/2021-01-01")),
            "p-2",
            post("u-office", "2021-01-01/.."));
    verify(rule(), moved).isSatisfiedBy("p-2");
  }

  @Test
  void whoComesForTheNextTourIsCountedFromThatArrival() {
    Scenario back =
        anotherTour(
            steps(tasks("p-2"), "p-2", "ARRIVED 2020-03-01", "RETURNED 2020-03-15"),
            "p-2",
            "zhejiang/11",
            "ARRIVED 2022-04-20");
    verify(rule(), back).isSatisfiedBy("p-2");
    verify(rule(), back.on("2022-05-21")).reports("p-2 unplaced").since("p-2", "2022-05-21");
  }

  @Test
  void aHeadquartersMayBeStricter() {
    Policy stricter =
        Policy.of(List.of(rule())).withParameter("STF-003.days", LocalDate.of(2020, 1, 1), 0);
    verify(rule(), stricter, violating().on("2020-03-01")).isSatisfiedBy("p-2");
    verify(rule(), stricter, violating().on("2020-03-02")).reports("p-2 unplaced");
  }

  @Test
  void asksNothingOfSomebodyWhoDoesNotServe() {
    verify(rule(), violating().on("2020-02-29")).isNotApplicableTo("p-2", "not-serving");
  }
}
