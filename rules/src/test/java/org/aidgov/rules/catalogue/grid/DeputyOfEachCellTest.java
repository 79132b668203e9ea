package org.aidgov.rules.catalogue.grid;

import static org.aidgov.rules.catalogue.grid.GridVerifier.deputy;
import static org.aidgov.rules.catalogue.grid.GridVerifier.head;
import static org.aidgov.rules.catalogue.grid.GridVerifier.verify;

import org.aidgov.core.grid.CellRole;
import org.aidgov.core.rule.Rule;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class DeputyOfEachCellTest implements RuleExample {
  @Override
  public Rule rule() {
    return new DeputyOfEachCell();
  }

  @Override
  public Scenario violating() {
    return withRoles(head("p-4", "2020-03-01/.."), deputy("p-5", "2020-03-01/2022-05-01"));
  }

  @Test
  void reportsAVacancyOfMoreThanSomeDays() {
    verify(rule(), violating().on("2022-05-08")).isSatisfiedBy("c-hospital");
    verify(rule(), violating().on("2022-05-09"))
        .reports("c-hospital no-deputy")
        .since("c-hospital", "2022-05-01");
  }

  @Test
  void theHeadIsNotHisOwnDeputy() {
    Scenario same =
        withRoles(
            head("p-6", "2020-03-01/2022-04-20"),
            head("p-5", "2022-04-20/.."),
            deputy("p-5", "2020-03-01/.."));
    verify(rule(), same.on("2022-04-27")).isSatisfiedBy("c-hospital");
    verify(rule(), same.on("2022-04-28"))
        .reports("c-hospital same-person")
        .since("c-hospital", "2022-04-20");
  }

  /** Nobody, then the head: there has been one person of two roles only since the second. */
  @Test
  void sayThatHeadAndDeputyAreOneOnlySinceTheyAre() {
    Scenario vacant =
        withRoles(
            head("p-4", "2020-03-01/.."),
            deputy("p-5", "2020-03-01/2022-03-01"),
            deputy("p-4", "2022-04-20/2022-05-10"));
    verify(rule(), vacant.on("2022-04-19"))
        .reports("c-hospital no-deputy")
        .since("c-hospital", "2022-03-01");
    verify(rule(), vacant.on("2022-04-20"))
        .reports("c-hospital same-person")
        .since("c-hospital", "2022-04-20");
    verify(rule(), vacant).reports("c-hospital no-deputy").since("c-hospital", "2022-05-10");
  }

  @Test
  void severalDeputiesAreAllowed() {
    verify(
            rule(),
            withRoles(
                head("p-4", "2020-03-01/.."),
                deputy("p-5", "2020-03-01/.."),
                deputy("p-6", "2020-03-01/..")))
        .isSatisfiedBy("c-hospital");
  }

  @Test
  void asksNothingOfACellThatDoesNotExist() {
    verify(rule(), Scenario.compliant().on("2020-02-29"))
        .isNotApplicableTo("c-hospital", "does-not-exist");
  }

  private static Scenario withRoles(CellRole... roles) {
    return Scenario.compliant().cell("c-hospital", cell -> cell.withRoles(roles));
  }
}
