package org.aidgov.rules.catalogue.grid;

import static org.aidgov.rules.catalogue.grid.GridVerifier.days;
import static org.aidgov.rules.catalogue.grid.GridVerifier.deputy;
import static org.aidgov.rules.catalogue.grid.GridVerifier.head;
import static org.aidgov.rules.catalogue.grid.GridVerifier.verify;

import org.aidgov.core.rule.Rule;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class HeadNotOwnSuperiorTest implements RuleExample {
  @Override
  public Rule rule() {
    return new HeadNotOwnSuperior();
  }

  @Override
  public Scenario violating() {
    return Scenario.compliant()
        .cell(
            "c-hq",
            cell ->
                cell.withRoles(
                    head("p-3", "2020-03-01/2022-05-11"),
                    head("p-2", "2022-05-11/.."),
                    deputy("p-1", "2020-03-01/..")));
  }

  @Test
  void reportsWhoeverHeadsACellAndTheOneAbove() {
    // H30: nobody supervises himself.
    verify(rule(), violating().on("2022-05-10")).reportsNothing();
    verify(rule(), violating()).reports("c-hq own-superior/p-2:c-city").since("c-hq", "2022-05-11");
  }

  @Test
  void headingTheCellTwoLevelsUpIsAnotherMatter() {
    verify(
            rule(),
            Scenario.compliant().cell("c-hq", cell -> cell.withRoles(head("p-1", "2020-03-01/.."))))
        .reportsNothing();
  }

  @Test
  void asksNothingOfTheFirstLevelNorWithoutAHead() {
    verify(rule(), Scenario.compliant()).isNotApplicableTo("c-root", "no-cell-above");
    verify(rule(), Scenario.compliant().cell("c-hq", cell -> cell.withRoles()))
        .isNotApplicableTo("c-hq", "no-head");
    verify(
            rule(),
            Scenario.compliant()
                .cell("c-city", cell -> cell.withDays(days("2020-03-01/2022-05-11"))))
        .isNotApplicableTo("c-hq", "no-cell-above")
        .isNotApplicableTo("c-city", "does-not-exist");
  }
}
