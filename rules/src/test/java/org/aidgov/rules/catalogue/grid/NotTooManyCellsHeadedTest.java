package org.aidgov.rules.catalogue.grid;

import static org.aidgov.rules.catalogue.grid.GridVerifier.days;
import static org.aidgov.rules.catalogue.grid.GridVerifier.deputy;
import static org.aidgov.rules.catalogue.grid.GridVerifier.head;
import static org.aidgov.rules.catalogue.grid.GridVerifier.verify;

import java.time.LocalDate;
import java.util.List;
import org.aidgov.core.grid.Cell;
import org.aidgov.core.grid.CellId;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.rule.Rule;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class NotTooManyCellsHeadedTest implements RuleExample {
  @Override
  public Rule rule() {
    return new NotTooManyCellsHeaded();
  }

  /** Two more cells of the second level, one of them headed by p-2. */
  @Override
  public Scenario compliant() {
    Scenario scenario = Scenario.compliant();
    Cell city = scenario.content().cells().get(1);
    return scenario
        .add(city.withId(new CellId("c-east")))
        .add(
            city.withId(new CellId("c-west"))
                .withRoles(head("p-8", "2020-03-01/.."), deputy("p-3", "2020-03-01/..")));
  }

  @Override
  public Scenario violating() {
    return compliant()
        .cell(
            "c-west",
            cell -> cell.withRoles(head("p-2", "2022-05-01/.."), deputy("p-3", "2020-03-01/..")));
  }

  @Test
  void reportsAThirdCell() {
    verify(rule(), compliant()).isSatisfiedBy("p-2");
    verify(rule(), violating()).reports("p-2 too-many").since("p-2", "2022-05-01");
    verify(rule(), violating().on("2022-04-30")).reportsNothing();
  }

  @Test
  void cellsThatHaveEndedAndDeputiesDoNotCount() {
    verify(rule(), violating().cell("c-east", cell -> cell.withDays(days("2020-03-01/2022-05-11"))))
        .isSatisfiedBy("p-2");
    verify(
            rule(),
            violating().cell("c-east", cell -> cell.withRoles(deputy("p-2", "2020-03-01/.."))))
        .isSatisfiedBy("p-2");
  }

  @Test
  void aHeadquartersMayAllowOneOnly() {
    Policy one =
        Policy.of(List.of(rule())).withParameter("GRD-011.most", LocalDate.of(2022, 1, 1), 1);
    verify(rule(), one, compliant()).reports("p-2 too-many");
    verify(rule(), one, Scenario.compliant()).reportsNothing();
  }

  @Test
  void asksNothingOfSomebodyWhoDoesNotServe() {
    verify(rule(), violating().on("2020-02-29")).isNotApplicableTo("p-2", "not-serving");
  }
}
