package org.aidgov.rules.catalogue.staff;

import static org.aidgov.core.staff.WorkLine.MENTORING;
import static org.aidgov.rules.catalogue.staff.StaffScenarios.anotherTour;
import static org.aidgov.rules.catalogue.staff.StaffScenarios.branch;
import static org.aidgov.rules.catalogue.staff.StaffScenarios.cell;
import static org.aidgov.rules.catalogue.staff.StaffScenarios.gone;
import static org.aidgov.rules.catalogue.staff.StaffScenarios.post;
import static org.aidgov.rules.catalogue.staff.StaffScenarios.posts;
import static org.aidgov.rules.catalogue.staff.StaffScenarios.steps;
import static org.aidgov.rules.catalogue.staff.StaffScenarios.task;
import static org.aidgov.testkit.RuleVerifier.verify;

import java.time.LocalDate;
import java.util.List;
import org.aidgov.core.grid.CellAssignment;
import org.aidgov.core.party.BranchMembership;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.staff.GroupAssignment;
import org.aidgov.core.staff.OfficeGroupId;
import org.aidgov.core.value.DayRange;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class NothingOutsideTheTourTest implements RuleExample {
  @Override
  public Rule rule() {
    return new NothingOutsideTheTour();
  }

  @Override
  public Scenario violating() {
    return posts("p-8", post("u-hospital", "2020-02-29/.."));
  }

  /** H34: the day of arrival is the first day inside. */
  @Test
  void reportsWhatBeginsOnTheDayBeforeArrival() {
    verify(rule(), violating()).reports("p-8 before/POST:u-hospital").since("p-8", "2020-02-29");
    verify(rule(), violating().on("2020-02-28")).reportsNothing();
    verify(rule(), violating().on("2020-02-29")).reports("p-8 before/POST:u-hospital");
    verify(rule(), Scenario.compliant()).isSatisfiedBy("p-8").reportsNothing();
  }

  /** H34: the day of return is the last day inside. */
  @Test
  void reportsWhatGoesOnAfterTheDayOfReturn() {
    Scenario returned = inCells(gone(Scenario.compliant(), "p-8", "RETURNED 2022-05-10"));
    verify(rule(), returned).isSatisfiedBy("p-8");
    Scenario dayMore = inCells(returned, cell("c-hospital", "2020-03-01/2022-05-12"));
    verify(rule(), dayMore.on("2022-05-10")).reportsNothing();
    verify(rule(), dayMore).reports("p-8 after/CELL:c-hospital").since("p-8", "2022-05-11");
    Scenario exact = inCells(returned, cell("c-hospital", "2020-03-01/2022-05-11"));
    verify(rule(), exact).reportsNothing();
    Scenario open = inCells(returned, cell("c-hospital", "2020-03-01/.."));
    verify(rule(), open.on("2022-12-31"))
        .reports("p-8 after/CELL:c-hospital")
        .since("p-8", "2022-05-11");
  }

  /** Q10: cell, group, post, task and branch are all looked at. */
  @Test
  void looksAtEachKindOfFact() {
    Scenario all =
        steps(Scenario.compliant(), "p-4", "ARRIVED 2020-03-01", "RETURNED 2022-05-10")
            .dossier("p-4", d -> d.withCells(cell("c-hospital", "2020-02-01/2022-05-11")))
            .party("p-4", f -> f.withMemberships(memberships("2020-03-20/..")));
    verify(rule(), all)
        .reports(
            "p-4 before/CELL:c-hospital",
            "p-4 after/GROUP:g-medical",
            "p-4 after/POST:u-hospital",
            "p-4 after/TASK:MENTORING",
            "p-4 after/TEMPORARY_BRANCH:t-medical");
  }

  @Test
  void aMemberMayStayInTheHostBranchUntilTheRelationHasGoneButNotBeThereBefore() {
    Scenario early =
        Scenario.compliant().party("p-4", f -> f.withMemberships(memberships("2020-02-01/..")));
    verify(rule(), early)
        .reports("p-4 before/HOST_BRANCH:h-hospital", "p-4 before/TEMPORARY_BRANCH:t-medical");
    Scenario late =
        gone(Scenario.compliant(), "p-4", "RETURNED 2022-05-01")
            .party("p-4", f -> f.withMemberships(branch("h-hospital", "2020-03-12/..")));
    verify(rule(), late).isSatisfiedBy("p-4");
  }

  @Test
  void whatLiesBetweenTwoToursIsOutsideBoth() {
    Scenario two =
        anotherTour(
            steps(Scenario.compliant(), "p-8", "ARRIVED 2020-03-01", "RETURNED 2021-06-30"),
            "p-8",
            "zhejiang/11",
            "ARRIVED 2022-03-01");
    Scenario through = only(two, cell("c-hospital", "2020-03-01/.."));
    verify(rule(), through).reports("p-8 after/CELL:c-hospital").since("p-8", "2021-07-01");
    Scenario early =
        only(two, cell("c-hospital", "2020-03-01/2021-07-01"), cell("c-hospital", "2022-02-01/.."));
    verify(rule(), early).reports("p-8 before/CELL:c-hospital").since("p-8", "2022-02-01");
    Scenario between = only(two, cell("c-hospital", "2021-09-01/2021-10-01"));
    verify(rule(), between).reports("p-8 after/CELL:c-hospital").since("p-8", "2021-09-01");
  }

  @Test
  void beginsWithTheFirstDayOutsideAndNamesEachThingOnce() {
    Scenario selected =
        only(
            steps(Scenario.compliant(), "p-8", "SELECTED 2020-02-01"),
            cell("c-hospital", "2022-05-11/2022-05-20"),
            cell("c-hospital", "2022-06-01/.."));
    verify(rule(), selected.on("2022-05-10")).reportsNothing();
    verify(rule(), selected).reports("p-8 before/CELL:c-hospital").since("p-8", "2022-05-11");
    verify(rule(), selected.on("2022-07-01"))
        .reports("p-8 before/CELL:c-hospital")
        .since("p-8", "2022-05-11");
  }

  @Test
  void aHeadquartersMayTolerateSomeDays() {
    Policy lenient =
        Policy.of(List.of(rule())).withParameter("STF-009.grace", LocalDate.of(2020, 1, 1), 3);
    verify(rule(), lenient, posts("p-8", post("u-hospital", "2020-02-27/.."))).reportsNothing();
    verify(rule(), lenient, posts("p-8", post("u-hospital", "2020-02-26/..")))
        .reports("p-8 before/POST:u-hospital")
        .since("p-8", "2020-02-29");
    Scenario open =
        inCells(
            gone(Scenario.compliant(), "p-8", "RETURNED 2022-05-07"),
            cell("c-hospital", "2020-03-01/.."));
    verify(rule(), lenient, open.on("2022-05-10")).reportsNothing();
    verify(rule(), lenient, open).reports("p-8 after/CELL:c-hospital").since("p-8", "2022-05-11");
  }

  @Test
  void asksNothingWhereNothingIsOnRecord() {
    verify(rule(), only(Scenario.compliant())).isNotApplicableTo("p-8", "no-fact");
    Scenario tasked =
        only(Scenario.compliant())
            .person("p-8", p -> p.withTasks(task(MENTORING, "2020-03-01/..")));
    verify(rule(), tasked).isSatisfiedBy("p-8");
  }

  @Test
  void groupsAreLookedAtOnTheirOwnDays() {
    Scenario moved =
        Scenario.compliant()
            .person(
                "p-8",
                p ->
                    p.withGroups(
                        group("g-office", "2020-02-20/2020-03-01"),
                        group("g-medical", "2020-03-01/..")));
    verify(rule(), moved).reports("p-8 before/GROUP:g-office").since("p-8", "2020-02-20");
  }

  private static GroupAssignment group(String group, String days) {
    return new GroupAssignment(new OfficeGroupId(group), DayRange.parse(days), DayRange.ALWAYS);
  }

  private static List<BranchMembership> memberships(String days) {
    return List.of(branch("t-medical", days), branch("h-hospital", days));
  }

  private static Scenario inCells(Scenario scenario, CellAssignment... cells) {
    return scenario.dossier("p-8", d -> d.withCells(cells));
  }

  /** The same scenario, with nothing of p-8 on record but cells. */
  private static Scenario only(Scenario scenario, CellAssignment... cells) {
    return inCells(scenario, cells)
        .person("p-8", p -> p.withPosts(List.of()).withTasks(List.of()).withGroups(List.of()));
  }
}
