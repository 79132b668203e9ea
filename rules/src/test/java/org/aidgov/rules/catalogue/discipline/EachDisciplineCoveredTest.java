package org.aidgov.rules.catalogue.discipline;

import static org.aidgov.rules.catalogue.discipline.Arrangements.TOUR;
import static org.aidgov.rules.catalogue.discipline.Arrangements.arranged;
import static org.aidgov.rules.catalogue.discipline.Arrangements.byBody;
import static org.aidgov.rules.catalogue.discipline.Arrangements.hospital;
import static org.aidgov.rules.catalogue.discipline.Arrangements.leftToTheGroup;
import static org.aidgov.rules.catalogue.discipline.Arrangements.ofHospital;
import static org.aidgov.rules.catalogue.discipline.Arrangements.without;
import static org.aidgov.testkit.RuleVerifier.verify;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.aidgov.core.discipline.ChainStage;
import org.aidgov.core.discipline.Discipline;
import org.aidgov.core.evaluation.Evaluator;
import org.aidgov.core.evaluation.Interval;
import org.aidgov.core.grid.CellAssignment;
import org.aidgov.core.grid.CellId;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.staff.TourStage;
import org.aidgov.core.staff.TourStep;
import org.aidgov.core.value.DayRange;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class EachDisciplineCoveredTest implements RuleExample {
  @Override
  public Rule rule() {
    return new EachDisciplineCovered();
  }

  @Override
  public Scenario compliant() {
    return hospital(without(ofHospital(), Discipline.LIFE));
  }

  @Override
  public Scenario violating() {
    return leftToTheGroup(compliant(), "p-8");
  }

  @Test
  void fiveOfSixDisciplinesForOnePersonInOneStageIsAHole() {
    // H23
    verify(rule(), violating()).reports("p-8 discipline/LIFE").since("p-8", "2020-03-01");
    verify(rule(), compliant()).reportsNothing().isSatisfiedBy("p-8");
  }

  @Test
  void aHoleInTheStageOfTheDayIsOneThoughTheOtherStagesAreFull() {
    // H23
    Scenario scenario = leftToTheGroup(hospital(without(ofHospital(), ChainStage.IN_POST)), "p-8");

    verify(rule(), scenario).reports("p-8 none").since("p-8", "2020-03-10");
    verify(rule(), scenario.on("2020-03-09")).isSatisfiedBy("p-8");
    verify(rule(), scenario.on("2020-03-10")).reports("p-8 none");
  }

  @Test
  void whatIsMissingInEverythingIsReportedOnce() {
    Scenario scenario = leftToTheGroup(hospital(byBody("c-hq", "dg-zj", TOUR)), "p-8");

    verify(rule(), scenario).reports("p-8 none").since("p-8", "2020-03-01");
  }

  @Test
  void leadersAndNonMembersAreCoveredLikeEverybodyElse() {
    // H13, H30: nobody is arranged for but the group's own members.
    verify(rule(), arranged(byBody("c-city", "dg-zj", "2020-03-01/2022-05-10")))
        .reports("p-1 none", "p-2 none", "p-4 none", "p-7 none", "p-8 none")
        .since("p-1", "2022-05-10");
    verify(rule(), arranged(byBody("c-city", "dg-zj", "2020-03-01/2022-05-12"))).reportsNothing();
  }

  @Test
  void anArrangementForAnUpperCellReachesAllBelow() {
    verify(rule(), arranged(byBody("c-root", "dg-zj", TOUR))).reportsNothing();
    verify(rule(), arranged(byBody("c-city", "dg-zj", TOUR))).reportsNothing();
    verify(rule(), arranged(byBody("c-hq", "dg-zj", TOUR)))
        .reports("p-4 none", "p-7 none", "p-8 none");
  }

  @Test
  void aGroupThatHasEndedSupervisesNobody() {
    // H20: the dissolution leaves nobody out silently.
    Scenario ended =
        Scenario.compliant()
            .body("dg-zj", body -> body.withDays(DayRange.parse("2020-03-01/2022-05-11")));

    verify(rule(), ended)
        .reports("p-1 none", "p-2 none", "p-4 none", "p-7 none", "p-8 none")
        .since("p-4", "2022-05-11");
    verify(rule(), ended.on("2022-05-10")).reportsNothing();
  }

  @Test
  void isAskedFromTheDayOfArrivalToTheDayOfReturn() {
    // H34
    Scenario returned =
        leftToTheGroup(compliant(), "p-8")
            .person(
                "p-8",
                p ->
                    p.withTours(
                        p.tours()
                            .get(0)
                            .withSteps(
                                TourStep.of(TourStage.ARRIVED, LocalDate.of(2020, 3, 1)),
                                TourStep.of(TourStage.RETURNED, LocalDate.of(2022, 5, 11)))));

    verify(rule(), returned.on("2020-02-29")).isNotApplicableTo("p-8", "not-serving");
    verify(rule(), returned.on("2020-03-01")).reports("p-8 discipline/LIFE");
    verify(rule(), returned).reports("p-8 discipline/LIFE").since("p-8", "2020-03-01");
    verify(rule(), returned.on("2022-05-12")).isNotApplicableTo("p-8", "not-serving");
  }

  @Test
  void handingOverIsStillServing() {
    // H19
    Scenario handing =
        leftToTheGroup(hospital(without(ofHospital(), ChainStage.HANDOVER)), "p-8")
            .person(
                "p-8",
                p ->
                    p.withTours(
                        p.tours()
                            .get(0)
                            .withSteps(
                                TourStep.of(TourStage.ARRIVED, LocalDate.of(2020, 3, 1)),
                                TourStep.of(TourStage.HANDING_OVER, LocalDate.of(2022, 5, 1)))));

    verify(rule(), handing).reports("p-8 none").since("p-8", "2022-05-01");
    verify(rule(), handing.on("2022-04-30")).reportsNothing();
  }

  @Test
  void eachPeriodIsJudgedByTheCellOfThatTime() {
    // H18: the move on 15 February is seen to the day.
    Scenario moved =
        arranged(byBody("c-hq", "dg-zj", TOUR), ofHospital())
            .cleanAid("hq-zj", l -> l.withSupervision(byBody("c-hq", "dg-zj", TOUR)))
            .dossier(
                "p-8",
                d ->
                    d.withCells(
                        in("c-hq", "2020-03-01/2022-02-15"), in("c-hospital", "2022-02-15/..")));

    List<Interval> intervals =
        Evaluator.of(Policy.of(List.of(rule())))
            .intervals(moved.register(), DayRange.parse("2022-01-01/2022-06-01"));

    assertThat(intervals)
        .filteredOn(found -> found.finding().subject().id().equals("p-8"))
        .extracting(Interval::days)
        .containsExactly(DayRange.parse("2022-02-15/2022-06-01"));
  }

  private static CellAssignment in(String cell, String days) {
    return new CellAssignment(new CellId(cell), DayRange.parse(days), DayRange.ALWAYS);
  }

  @Test
  void whoeverIsInNoCellIsLeftToTheRulesOnTheGrid() {
    Scenario nowhere = Scenario.compliant().dossier("p-8", d -> d.withCells());

    verify(rule(), nowhere).isNotApplicableTo("p-8", "in-no-cell");
  }

  @Test
  void whoeverSupervisesHimselfIsLeftToAnotherRule() {
    Scenario alone = Scenario.compliant().dossier("p-3", d -> d.withPersonalSupervision());

    verify(rule(), alone).isSatisfiedBy("p-3");
  }

  @Test
  void aTourThatServesInNoKnownStageCantBeJudged() {
    Scenario odd =
        Scenario.compliant()
            .person(
                "p-8",
                p ->
                    p.withTours(
                        p.tours()
                            .get(0)
                            .withSteps(
                                TourStep.of(TourStage.ARRIVED, LocalDate.of(2020, 3, 1)),
                                TourStep.of(TourStage.SELECTED, LocalDate.of(2020, 4, 1)))));

    verify(rule(), odd).isUndeterminedFor("p-8", "stage");
  }
}
