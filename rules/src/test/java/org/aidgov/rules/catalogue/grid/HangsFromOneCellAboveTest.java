package org.aidgov.rules.catalogue.grid;

import static org.aidgov.rules.catalogue.grid.GridVerifier.days;
import static org.aidgov.rules.catalogue.grid.GridVerifier.under;
import static org.aidgov.rules.catalogue.grid.GridVerifier.verify;

import org.aidgov.core.grid.CellId;
import org.aidgov.core.grid.CellParent;
import org.aidgov.core.rule.Rule;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class HangsFromOneCellAboveTest implements RuleExample {
  @Override
  public Rule rule() {
    return new HangsFromOneCellAbove();
  }

  @Override
  public Scenario violating() {
    return hanging("c-root", under("c-city", "2022-05-01/.."));
  }

  @Test
  void reportsACircleWhereTheFirstLevelHangsFromASecondLevelCell() {
    verify(rule(), violating()).reports("c-root root-hangs").since("c-root", "2022-05-01");
    verify(rule(), violating().on("2022-04-30")).reportsNothing();
  }

  @Test
  void reportsACircleOfCellsOfOneLevel() {
    verify(rule(), hanging("c-hq", under("c-hospital", "2020-03-01/..")))
        .reports("c-hq wrong-level")
        .since("c-hq", "2020-03-01");
  }

  @Test
  void reportsAnOrphanFromTheFirstDayWithoutAParent() {
    Scenario orphan = hanging("c-hq", under("c-city", "2020-03-01/2022-05-11"));
    verify(rule(), orphan.on("2022-05-10")).reportsNothing();
    verify(rule(), orphan).reports("c-hq orphan").since("c-hq", "2022-05-11");
    verify(rule(), hanging("c-hq")).reports("c-hq orphan").since("c-hq", "2020-03-01");
  }

  @Test
  void movingUnderAnotherCellOnOneDayIsInOrder() {
    // H8
    Scenario move =
        withSecondCity()
            .cell(
                "c-hq",
                cell ->
                    cell.withParents(
                        under("c-city", "2020-03-01/2022-05-11"),
                        under("c-east", "2022-05-11/..")));
    verify(rule(), move.on("2022-05-10")).reportsNothing();
    verify(rule(), move).reportsNothing();
  }

  @Test
  void reportsSeveralParentsFromTheSecondOneOn() {
    Scenario several =
        withSecondCity()
            .cell(
                "c-hq",
                cell ->
                    cell.withParents(
                        under("c-city", "2020-03-01/.."), under("c-east", "2022-05-11/..")));
    verify(rule(), several.on("2022-05-10")).reportsNothing();
    verify(rule(), several).reports("c-hq several").since("c-hq", "2022-05-11");
  }

  @Test
  void oneParentNotedTwiceIsOne() {
    verify(
            rule(),
            hanging("c-hq", under("c-city", "2020-03-01/.."), under("c-city", "2021-03-01/..")))
        .isSatisfiedBy("c-hq");
  }

  @Test
  void reportsAParentThatHasEnded() {
    // H20
    Scenario gone =
        Scenario.compliant().cell("c-city", cell -> cell.withDays(days("2020-03-01/2022-05-11")));
    verify(rule(), gone.on("2022-05-10")).reportsNothing();
    verify(rule(), gone)
        .reports("c-hq parent-gone", "c-hospital parent-gone")
        .since("c-hq", "2022-05-11")
        .isNotApplicableTo("c-city", "does-not-exist");
  }

  @Test
  void aTieLeftOverToAnEndedCellIsNotASecondParent() {
    Scenario left =
        withSecondCity()
            .cell("c-east", cell -> cell.withDays(days("2020-03-01/2021-01-01")))
            .cell(
                "c-hq",
                cell ->
                    cell.withParents(
                        under("c-city", "2020-03-01/.."), under("c-east", "2020-03-01/..")));
    verify(rule(), left).isSatisfiedBy("c-hq");
    verify(rule(), left.on("2020-12-31")).reports("c-hq several");
  }

  @Test
  void reportsAParentOfAnotherLevelOrProvince() {
    verify(rule(), hanging("c-hq", under("c-root", "2022-01-01/..")))
        .reports("c-hq wrong-level")
        .since("c-hq", "2022-01-01");
    verify(
            rule(),
            withSecondCity()
                .cell("c-east", cell -> cell.withProvince("henan"))
                .cell("c-hq", cell -> cell.withParents(under("c-east", "2020-03-01/.."))))
        .reports("c-hq other-province", "c-east other-province");
  }

  private static Scenario hanging(String cell, CellParent... parents) {
    return Scenario.compliant().cell(cell, c -> c.withParents(parents));
  }

  private static Scenario withSecondCity() {
    Scenario scenario = Scenario.compliant();
    return scenario.add(
        scenario.content().cells().get(1).withId(new CellId("c-east")).withName("第二网格"));
  }
}
