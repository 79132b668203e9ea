package org.aidgov.rules.catalogue.grid;

import static org.aidgov.testkit.RuleVerifier.verify;

import java.util.List;
import org.aidgov.core.grid.CellAssignment;
import org.aidgov.core.grid.CellId;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.staff.TourStage;
import org.aidgov.core.staff.TourStep;
import org.aidgov.core.value.DayRange;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class OneBasicCellTest implements RuleExample {
  @Override
  public Rule rule() {
    return new OneBasicCell();
  }

  @Override
  public Scenario violating() {
    return inCells(in("c-hospital", "2020-03-01/2022-05-11"));
  }

  @Test
  void reportsSomebodyWhoseOnlyAssignmentHasEnded() {
    verify(rule(), violating()).reports("p-8 none").since("p-8", "2022-05-11");
  }

  @Test
  void reportsAGapOfOneDayOnThatDayOnly() {
    Scenario gap =
        inCells(in("c-hospital", "2020-03-01/2022-02-28"), in("c-hospital", "2022-03-01/.."));
    verify(rule(), gap.on("2022-02-27")).reportsNothing();
    verify(rule(), gap.on("2022-02-28")).reports("p-8 none").since("p-8", "2022-02-28");
    verify(rule(), gap.on("2022-03-01")).reportsNothing();
  }

  @Test
  void movingOnOneDayIsNeitherGapNorOverlap() {
    Scenario move = inCells(in("c-hospital", "2020-03-01/2022-05-11"), in("c-hq", "2022-05-11/.."));
    verify(rule(), move.on("2022-05-10")).reportsNothing();
    verify(rule(), move).reportsNothing();
  }

  @Test
  void reportsAnOverlapOfOneDayWhereTheLastDayWasTakenForIncluded() {
    Scenario overlap =
        inCells(in("c-hospital", "2020-03-01/2022-05-12"), in("c-hq", "2022-05-11/.."));
    verify(rule(), overlap).reports("p-8 several").since("p-8", "2022-05-11");
    verify(rule(), overlap.on("2022-05-12")).reportsNothing();
  }

  @Test
  void coversTheDayOfArrivalAndTheDayOfReturn() {
    Scenario returned =
        inCells(in("c-hospital", "2020-03-01/2022-05-11"))
            .person(
                "p-8",
                p ->
                    p.withTours(
                        List.of(
                            p.tours()
                                .get(0)
                                .withSteps(
                                    TourStep.of(
                                        TourStage.ARRIVED, java.time.LocalDate.of(2020, 3, 1)),
                                    TourStep.of(
                                        TourStage.HANDING_OVER, java.time.LocalDate.of(2022, 4, 1)),
                                    TourStep.of(
                                        TourStage.RETURNED,
                                        java.time.LocalDate.of(2022, 5, 11))))));
    verify(rule(), returned.on("2020-03-01")).isSatisfiedBy("p-8");
    verify(rule(), returned.on("2022-05-10")).isSatisfiedBy("p-8");
    verify(rule(), returned).reports("p-8 none");
    verify(rule(), returned.on("2022-05-12")).isNotApplicableTo("p-8", "not-serving");
    verify(rule(), returned.on("2020-02-29")).isNotApplicableTo("p-8", "not-serving");
  }

  private static Scenario inCells(CellAssignment... assignments) {
    return Scenario.compliant().dossier("p-8", d -> d.withCells(assignments));
  }

  private static CellAssignment in(String cell, String days) {
    return new CellAssignment(new CellId(cell), DayRange.parse(days), DayRange.ALWAYS);
  }
}
