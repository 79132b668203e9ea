package org.aidgov.rules.catalogue.grid;

import static org.aidgov.rules.catalogue.grid.GridVerifier.days;
import static org.aidgov.rules.catalogue.grid.GridVerifier.verify;

import java.util.List;
import org.aidgov.core.grid.Cell;
import org.aidgov.core.grid.CellId;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.value.DayRange;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class ThreeLevelsTest implements RuleExample {
  @Override
  public Rule rule() {
    return new ThreeLevels();
  }

  @Override
  public Scenario violating() {
    return withSecondRoot("2022-05-11/..");
  }

  @Test
  void reportsASecondCellOfTheFirstLevel() {
    verify(rule(), violating()).reports("zhejiang several-roots").since("zhejiang", "2022-05-11");
    verify(rule(), violating().on("2022-05-10")).isSatisfiedBy("zhejiang");
    verify(rule(), withSecondRoot("2020-03-01/2022-05-11")).isSatisfiedBy("zhejiang");
  }

  @Test
  void reportsThatThereIsNoRoot() {
    Scenario ended =
        Scenario.compliant().cell("c-root", cell -> cell.withDays(days("2020-03-01/2022-05-11")));
    verify(rule(), ended.on("2022-05-10")).reportsNothing();
    verify(rule(), ended).reports("zhejiang no-root").since("zhejiang", "2022-05-11");
  }

  @Test
  void reportsEachLevelThatIsMissing() {
    verify(rule(), withCells(List.of()))
        .reports("zhejiang no-root", "zhejiang no-level/SECOND", "zhejiang no-level/THIRD")
        .since("zhejiang", "2020-03-01");
    verify(rule(), withCells(Scenario.compliant().content().cells().subList(0, 2)))
        .reports("zhejiang no-level/THIRD");
  }

  @Test
  void asksNothingWhereNobodyServes() {
    // H22
    verify(rule(), withCells(List.of()).on("2020-02-01")).isNotApplicableTo("zhejiang", "nobody");
  }

  private static Scenario withCells(List<Cell> cells) {
    return Scenario.compliant()
        .change(
            content ->
                content
                    .withCells(cells)
                    .withDisciplineLedgers()
                    .withPeople(
                        content.people().stream().map(d -> d.withCells(List.of())).toList()));
  }

  private static Scenario withSecondRoot(String days) {
    Scenario scenario = Scenario.compliant();
    Cell root = scenario.content().cells().get(0);
    return scenario.add(root.withId(new CellId("c-root-2")).withDays(DayRange.parse(days)));
  }
}
