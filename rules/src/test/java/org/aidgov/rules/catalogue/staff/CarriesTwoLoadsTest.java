package org.aidgov.rules.catalogue.staff;

import static org.aidgov.core.staff.WorkLine.DISCIPLINE_BUILDING;
import static org.aidgov.core.staff.WorkLine.GENERAL_AFFAIRS;
import static org.aidgov.core.staff.WorkLine.MENTORING;
import static org.aidgov.rules.catalogue.staff.StaffScenarios.post;
import static org.aidgov.rules.catalogue.staff.StaffScenarios.posts;
import static org.aidgov.rules.catalogue.staff.StaffScenarios.task;
import static org.aidgov.rules.catalogue.staff.StaffScenarios.tasks;
import static org.aidgov.testkit.RuleVerifier.verify;

import org.aidgov.core.rule.Rule;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class CarriesTwoLoadsTest implements RuleExample {
  @Override
  public Rule rule() {
    return new CarriesTwoLoads();
  }

  @Override
  public Scenario violating() {
    return tasks("p-8");
  }

  @Test
  void reportsAPostWithoutATask() {
    verify(rule(), violating()).reports("p-8 no-task").since("p-8", "2020-03-01");
  }

  @Test
  void reportsFromTheDayOnWhichTheTaskHasEnded() {
    Scenario ended = tasks("p-8", task(MENTORING, "2020-03-01/2022-05-11"));
    verify(rule(), ended.on("2022-05-10")).isSatisfiedBy("p-8");
    verify(rule(), ended).reports("p-8 no-task").since("p-8", "2022-05-11");
  }

  @Test
  void reportsFromTheDayOnWhichThePostHasBegun() {
    Scenario later = posts(tasks("p-8"), "p-8", post("u-hospital", "2021-01-01/.."));
    verify(rule(), later.on("2020-12-31")).isNotApplicableTo("p-8", "no-post");
    verify(rule(), later).reports("p-8 no-task").since("p-8", "2021-01-01");
  }

  @Test
  void reportsTwoTasksOfOneLineAtOnce() {
    Scenario twice =
        tasks("p-8", task(MENTORING, "2020-03-01/.."), task(MENTORING, "2022-05-01/2022-06-01"));
    verify(rule(), twice.on("2022-04-30")).isSatisfiedBy("p-8");
    verify(rule(), twice).reports("p-8 double/MENTORING").since("p-8", "2022-05-01");
    verify(rule(), twice.on("2022-06-01")).isSatisfiedBy("p-8");
  }

  @Test
  void tasksOfDifferentLinesOrOneAfterTheOtherAreNotDouble() {
    verify(
            rule(),
            tasks(
                "p-8",
                task(MENTORING, "2020-03-01/.."),
                task(DISCIPLINE_BUILDING, "2020-03-01/..")))
        .isSatisfiedBy("p-8");
    verify(
            rule(),
            tasks(
                "p-8", task(MENTORING, "2020-03-01/2022-05-11"), task(MENTORING, "2022-05-11/..")))
        .isSatisfiedBy("p-8");
  }

  /** H10: several posts and several tasks; what counts is the line. */
  @Test
  void reportsEachLineThatIsDouble() {
    Scenario much =
        posts(
            tasks(
                "p-8",
                task(MENTORING, "2020-03-01/.."),
                task(MENTORING, "2021-03-01/.."),
                task(GENERAL_AFFAIRS, "2021-05-01/.."),
                task(GENERAL_AFFAIRS, "2021-06-01/..")),
            "p-8",
            post("u-hospital", "2020-03-01/.."),
            post("u-office", "2020-03-01/.."));
    verify(rule(), much).reports("p-8 double/MENTORING", "p-8 double/GENERAL_AFFAIRS");
  }

  @Test
  void asksOthersOnlyForTasksOfOneLine() {
    verify(rule(), Scenario.compliant()).isNotApplicableTo("p-1", "no-post");
    verify(
            rule(),
            tasks(
                "p-1",
                task(GENERAL_AFFAIRS, "2020-03-01/.."),
                task(GENERAL_AFFAIRS, "2020-04-01/..")))
        .reports("p-1 double/GENERAL_AFFAIRS");
    verify(rule(), violating().on("2020-02-29")).isNotApplicableTo("p-8", "not-serving");
  }
}
