package org.aidgov.rules.catalogue.grid;

import static org.aidgov.rules.catalogue.grid.GridVerifier.headquarters;
import static org.aidgov.rules.catalogue.grid.GridVerifier.verify;

import org.aidgov.core.rule.Rule;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class HeadquartersInOneCellTest implements RuleExample {
  @Override
  public Rule rule() {
    return new HeadquartersInOneCell();
  }

  /** The people of the hospital have tasks of the headquarters, so its cell may be theirs. */
  @Override
  public Scenario violating() {
    return Scenario.compliant()
        .cell(
            "c-hospital",
            c -> c.withUnits().withHeadquarters(headquarters("hq-city", "2022-05-11/..")));
  }

  @Test
  void reportsAHeadquartersInTwoCells() {
    verify(rule(), violating().on("2022-05-10")).isSatisfiedBy("hq-city");
    verify(rule(), violating()).reports("hq-city several").since("hq-city", "2022-05-11");
  }

  @Test
  void asksNothingOfOneInNoCellOrOneThatDoesNotExist() {
    verify(rule(), Scenario.compliant())
        .isNotApplicableTo("hq-zj", "no-cell")
        .isSatisfiedBy("hq-city");
    verify(rule(), Scenario.compliant().on("2020-02-29"))
        .isNotApplicableTo("hq-city", "does-not-exist");
  }
}
