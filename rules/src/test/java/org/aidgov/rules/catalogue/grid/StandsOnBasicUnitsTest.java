package org.aidgov.rules.catalogue.grid;

import static org.aidgov.rules.catalogue.grid.GridVerifier.days;
import static org.aidgov.rules.catalogue.grid.GridVerifier.headquarters;
import static org.aidgov.rules.catalogue.grid.GridVerifier.said;
import static org.aidgov.rules.catalogue.grid.GridVerifier.unit;
import static org.aidgov.rules.catalogue.grid.GridVerifier.verify;
import static org.assertj.core.api.Assertions.assertThat;

import org.aidgov.core.rule.Rule;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class StandsOnBasicUnitsTest implements RuleExample {
  @Override
  public Rule rule() {
    return new StandsOnBasicUnits();
  }

  @Override
  public Scenario violating() {
    return Scenario.compliant()
        .cell("c-city", cell -> cell.withUnits(unit("u-office", "2022-05-01/..")));
  }

  @Test
  void reportsAnUpperCellThatStandsOnAUnit() {
    verify(rule(), violating()).reports("c-city not-basic").since("c-city", "2022-05-01");
    verify(rule(), violating().on("2022-04-30")).reportsNothing();
  }

  @Test
  void reportsABasicCellThatStandsOnNothing() {
    Scenario nothing =
        Scenario.compliant()
            .cell("c-hospital", c -> c.withUnits(unit("u-hospital", "2020-03-01/2022-05-11")));
    verify(rule(), nothing.on("2022-05-10")).reportsNothing();
    verify(rule(), nothing).reports("c-hospital nothing").since("c-hospital", "2022-05-11");
  }

  @Test
  void reportsUnitsAndHeadquartersTogether() {
    verify(
            rule(),
            Scenario.compliant()
                .cell("c-hq", cell -> cell.withUnits(unit("u-office", "2022-05-01/.."))))
        .reports("c-hq both")
        .since("c-hq", "2022-05-01");
  }

  @Test
  void severalUnitsAreAllowedSeveralHeadquartersAreNot() {
    verify(
            rule(),
            Scenario.compliant()
                .cell(
                    "c-hospital",
                    cell ->
                        cell.withUnits(
                            unit("u-hospital", "2020-03-01/.."),
                            unit("u-office", "2020-03-01/.."))))
        .isSatisfiedBy("c-hospital");
    verify(
            rule(),
            Scenario.compliant()
                .cell(
                    "c-hq",
                    cell ->
                        cell.withHeadquarters(
                            headquarters("hq-city", "2020-03-01/.."),
                            headquarters("hq-zj", "2022-05-01/.."))))
        .reports("c-hq several-headquarters", "c-hq provincial")
        .since("c-hq", "2022-05-01");
  }

  @Test
  void reportsTheProvincialHeadquartersAsBasicUnit() {
    Scenario provincial =
        Scenario.compliant()
            .cell(
                "c-hq",
                cell ->
                    cell.withHeadquarters(
                        headquarters("hq-city", "2020-03-01/2022-05-11"),
                        headquarters("hq-zj", "2022-05-11/..")));
    verify(rule(), provincial.on("2022-05-10")).reportsNothing();
    verify(rule(), provincial).reports("c-hq provincial").since("c-hq", "2022-05-11");
    assertThat(said(rule(), provincial)).endsWith("并结束网格 指挥部本级 (c-hq)以指挥部 浙江省援疆指挥部 (hq-zj)为基本单元");
  }

  @Test
  void reportsAHeadquartersOfAnotherProvince() {
    Scenario moved = Scenario.compliant().headquarters("hq-city", h -> h.withProvince("hubei"));
    verify(rule(), moved).reports("c-hq other-province").since("c-hq", "2020-03-01");
    Scenario claimed =
        moved.cell(
            "c-hospital",
            cell ->
                cell.withUnits(unit("u-hospital", "2020-03-01/2022-05-11"))
                    .withHeadquarters(headquarters("hq-city", "2022-05-11/..")));
    verify(rule(), claimed)
        .reports("c-hq other-province", "c-hospital other-province")
        .since("c-hospital", "2022-05-11");
  }

  @Test
  void aHeadquartersThatHasEndedCarriesNoCell() {
    // H20
    Scenario ended =
        Scenario.compliant()
            .headquarters("hq-city", hq -> hq.withDays(days("2020-03-01/2022-05-11")));
    verify(rule(), ended.on("2022-05-10")).reportsNothing();
    verify(rule(), ended).reports("c-hq nothing").since("c-hq", "2022-05-11");
  }

  @Test
  void asksNothingOfACellThatDoesNotExist() {
    verify(rule(), Scenario.compliant().on("2020-02-29"))
        .isNotApplicableTo("c-hq", "does-not-exist");
  }
}
