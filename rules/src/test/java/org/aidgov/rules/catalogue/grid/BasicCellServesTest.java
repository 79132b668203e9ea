package org.aidgov.rules.catalogue.grid;

import static org.aidgov.rules.catalogue.grid.GridVerifier.days;
import static org.aidgov.rules.catalogue.grid.GridVerifier.verify;

import java.util.List;
import org.aidgov.core.grid.ServiceItem;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.value.DayRange;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class BasicCellServesTest implements RuleExample {
  @Override
  public Rule rule() {
    return new BasicCellServes();
  }

  @Override
  public Scenario violating() {
    ServiceItem ended = new ServiceItem("生活服务", days("2020-03-01/2022-05-11"), DayRange.ALWAYS);
    return Scenario.compliant().cell("c-hq", cell -> cell.withServices(ended));
  }

  @Test
  void reportsABasicCellWhoseLastServiceHasEnded() {
    verify(rule(), violating().on("2022-05-10")).reportsNothing();
    verify(rule(), violating()).reports("c-hq none").since("c-hq", "2022-05-11");
  }

  @Test
  void reportsACellThatNeverServed() {
    verify(rule(), Scenario.compliant().cell("c-hq", cell -> cell.withServices(List.of())))
        .reports("c-hq none")
        .since("c-hq", "2020-03-01");
  }

  @Test
  void asksNothingOfUpperCells() {
    verify(rule(), Scenario.compliant().cell("c-city", cell -> cell.withServices(List.of())))
        .isNotApplicableTo("c-city", "not-a-basic-cell");
    verify(rule(), Scenario.compliant().on("2020-02-29"))
        .isNotApplicableTo("c-hq", "does-not-exist");
  }
}
