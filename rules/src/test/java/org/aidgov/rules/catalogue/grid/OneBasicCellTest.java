package org.aidgov.rules.catalogue.grid;

import static org.aidgov.rules.catalogue.grid.GridVerifier.days;
import static org.aidgov.rules.catalogue.grid.GridVerifier.in;
import static org.aidgov.rules.catalogue.grid.GridVerifier.verify;

import java.time.LocalDate;
import java.util.List;
import org.aidgov.core.grid.CellAssignment;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.staff.TourStage;
import org.aidgov.core.staff.TourStep;
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
    // H13: p-8 is no Party member, and covered all the same.
    verify(rule(), violating()).reports("p-8 none").since("p-8", "2022-05-11");
  }

  @Test
  void reportsAGapOfOneDayOnThatDayOnly() {
    // H7: every moment, not month ends.
    Scenario gap =
        inCells(in("c-hospital", "2020-03-01/2022-02-28"), in("c-hospital", "2022-03-01/.."));
    verify(rule(), gap.on("2022-02-27")).reportsNothing();
    verify(rule(), gap.on("2022-02-28")).reports("p-8 none").since("p-8", "2022-02-28");
    verify(rule(), gap.on("2022-03-01")).reportsNothing();
  }

  @Test
  void movingOnOneDayIsNeitherGapNorOverlap() {
    // H8
    Scenario move = inCells(in("c-hospital", "2020-03-01/2022-05-11"), in("c-hq", "2022-05-11/.."));
    verify(rule(), move.on("2022-05-10")).reportsNothing();
    verify(rule(), move).reportsNothing();
  }

  @Test
  void reportsAnOverlapOfOneDayWhereTheLastDayWasTakenForIncluded() {
    // H7, H8
    Scenario overlap =
        inCells(in("c-hospital", "2020-03-01/2022-05-12"), in("c-hq", "2022-05-11/.."));
    verify(rule(), overlap).reports("p-8 several").since("p-8", "2022-05-11");
    verify(rule(), overlap.on("2022-05-12")).reportsNothing();
  }

  @Test
  void anOverlapThatGoesOnWithARenewedAssignmentIsTheSame() {
    Scenario renewed =
        inCells(
            in("c-hospital", "2020-03-01/2022-05-01"),
            in("c-hospital", "2022-05-01/.."),
            in("c-hq", "2022-04-01/.."));
    verify(rule(), renewed.on("2022-04-30")).reports("p-8 several").since("p-8", "2022-04-01");
    verify(rule(), renewed).reports("p-8 several").since("p-8", "2022-04-01");
  }

  @Test
  void theSameCellNotedTwiceIsOneCell() {
    verify(rule(), inCells(in("c-hospital", "2020-03-01/.."), in("c-hospital", "2021-01-01/..")))
        .isSatisfiedBy("p-8");
  }

  @Test
  void aCellThatHasEndedCoversNobody() {
    // H20
    Scenario ended =
        Scenario.compliant()
            .cell("c-hospital", cell -> cell.withDays(days("2020-03-01/2022-05-11")));
    verify(rule(), ended.on("2022-05-10")).reportsNothing();
    verify(rule(), ended)
        .reports("p-4 none", "p-5 none", "p-6 none", "p-7 none", "p-8 none")
        .since("p-4", "2022-05-11");
  }

  @Test
  void reportsSomebodyInACellOfAnUpperLevel() {
    // H30: leaders are in basic cells, too.
    verify(rule(), inCells(in("c-hospital", "2020-03-01/.."), in("c-city", "2022-05-01/..")))
        .reports("p-8 upper-level")
        .since("p-8", "2022-05-01");
    verify(rule(), inCells(in("c-city", "2022-05-01/.."))).reports("p-8 none", "p-8 upper-level");
  }

  /** G5: the boundary of the grid is the province, for whom is in it as for what hangs in it. */
  @Test
  void reportsSomebodyInACellOfAnotherProvince() {
    Scenario foreign =
        inCells(in("c-hospital", "2020-03-01/2022-05-11"), in("c-hq", "2022-05-11/.."))
            .cell("c-hq", cell -> cell.withProvince("hubei"))
            .dossier("p-1", d -> d.withCells(in("c-hospital", "2020-03-01/..")))
            .dossier("p-2", d -> d.withCells(in("c-hospital", "2020-03-01/..")))
            .dossier("p-3", d -> d.withCells(in("c-hospital", "2020-03-01/..")));
    verify(rule(), foreign.on("2022-05-10")).reportsNothing();
    verify(rule(), foreign).reports("p-8 other-province").since("p-8", "2022-05-11");
    verify(rule(), foreign.headquarters("hq-city", h -> h.withProvince("hubei")).on("2022-05-11"))
        .isSatisfiedBy("p-8");
  }

  @Test
  void coversTheDayOfArrivalAndTheDayOfReturn() {
    // H34; handing over is still serving.
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
                                    step(TourStage.ARRIVED, "2020-03-01"),
                                    step(TourStage.HANDING_OVER, "2022-04-01"),
                                    step(TourStage.RETURNED, "2022-05-11")))));
    verify(rule(), returned.on("2020-03-01")).isSatisfiedBy("p-8");
    verify(rule(), returned.on("2022-05-10")).isSatisfiedBy("p-8");
    verify(rule(), returned).reports("p-8 none");
    verify(rule(), returned.on("2022-05-12")).isNotApplicableTo("p-8", "not-serving");
    verify(rule(), returned.on("2020-02-29")).isNotApplicableTo("p-8", "not-serving");
  }

  @Test
  void aGapBeforeArrivalIsNone() {
    Scenario late = inCells(in("c-hospital", "2020-03-05/.."));
    verify(rule(), late.on("2020-03-04")).reports("p-8 none").since("p-8", "2020-03-01");
    verify(rule(), late.on("2020-03-05")).reportsNothing();
  }

  private static TourStep step(TourStage stage, String day) {
    return TourStep.of(stage, LocalDate.parse(day));
  }

  private static Scenario inCells(CellAssignment... assignments) {
    return Scenario.compliant().dossier("p-8", d -> d.withCells(assignments));
  }
}
