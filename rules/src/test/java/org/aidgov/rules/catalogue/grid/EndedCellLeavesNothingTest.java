package org.aidgov.rules.catalogue.grid;

import static org.aidgov.rules.catalogue.grid.GridVerifier.days;
import static org.aidgov.rules.catalogue.grid.GridVerifier.deputy;
import static org.aidgov.rules.catalogue.grid.GridVerifier.head;
import static org.aidgov.rules.catalogue.grid.GridVerifier.in;
import static org.aidgov.rules.catalogue.grid.GridVerifier.said;
import static org.aidgov.rules.catalogue.grid.GridVerifier.under;
import static org.aidgov.rules.catalogue.grid.GridVerifier.verify;
import static org.assertj.core.api.Assertions.assertThat;

import org.aidgov.core.grid.Cell;
import org.aidgov.core.grid.CellId;
import org.aidgov.core.rule.Rule;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class EndedCellLeavesNothingTest implements RuleExample {
  @Override
  public Rule rule() {
    return new EndedCellLeavesNothing();
  }

  /** With a second cell of the city's level that ended today, and all that was in it, too. */
  @Override
  public Scenario compliant() {
    Scenario scenario = Scenario.compliant();
    Cell city = scenario.content().cells().get(1);
    return scenario.add(
        city.withId(new CellId("c-east"))
            .withDays(days("2020-03-01/2022-05-11"))
            .withRoles(
                head("p-2", "2020-03-01/2022-05-11"), deputy("p-3", "2020-03-01/2022-05-11")));
  }

  @Override
  public Scenario violating() {
    return compliant()
        .cell(
            "c-east",
            cell ->
                cell.withRoles(
                    head("p-2", "2020-03-01/.."), deputy("p-3", "2020-03-01/2022-05-11")));
  }

  @Test
  void whatEndsWithTheCellIsInOrder() {
    verify(rule(), compliant()).isSatisfiedBy("c-east");
    verify(rule(), compliant().on("2022-05-10")).isNotApplicableTo("c-east", "still-exists");
    verify(rule(), compliant().on("2020-02-29")).isNotApplicableTo("c-east", "does-not-exist");
    verify(rule(), compliant()).isNotApplicableTo("c-city", "still-exists");
  }

  @Test
  void reportsRolesLeftOpen() {
    // H20
    verify(rule(), violating()).reports("c-east roles").since("c-east", "2022-05-11");
    verify(rule(), violating().on("2023-05-11"))
        .reports("c-east roles")
        .since("c-east", "2022-05-11");
    verify(
            rule(),
            compliant()
                .cell("c-east", cell -> cell.withRoles(head("p-2", "2022-06-01/..")))
                .on("2022-06-01"))
        .reports("c-east roles")
        .since("c-east", "2022-06-01");
  }

  @Test
  void saysThatTheOldTieEndsToo() {
    Scenario left =
        compliant().cell("c-hospital", cell -> cell.withParents(under("c-east", "2020-03-01/..")));
    assertThat(said(rule(), left))
        .endsWith("；结束网格 市医院 (c-hospital)与网格 杭州指挥部网格 (c-east)的隶属关系，划归承接的网格");
  }

  @Test
  void reportsCellsThatStillHangFromIt() {
    // H20: c-hq hangs from c-city by now, too.
    Scenario left =
        compliant()
            .cell(
                "c-hq",
                cell ->
                    cell.withParents(
                        under("c-east", "2020-03-01/.."), under("c-city", "2022-05-11/..")));
    verify(rule(), left).reports("c-east children").since("c-east", "2022-05-11");
    verify(rule(), left.cell("c-hq", cell -> cell.withDays(days("2020-03-01/2022-05-11"))))
        .reports("c-hq people", "c-hq roles");
  }

  @Test
  void reportsPeopleWhoWereLeftBehind() {
    // H20
    Scenario left =
        Scenario.compliant()
            .cell(
                "c-hospital",
                cell ->
                    cell.withDays(days("2020-03-01/2022-05-11"))
                        .withRoles(head("p-4", "2020-03-01/2022-05-11")))
            .dossier("p-8", d -> d.withCells(in("c-hospital", "2020-03-01/2022-05-11")));
    verify(rule(), left.on("2022-05-10")).reportsNothing();
    verify(rule(), left).reports("c-hospital people").since("c-hospital", "2022-05-11");
  }
}
