package org.aidgov.rules.catalogue.grid;

import static org.aidgov.rules.catalogue.grid.GridVerifier.days;
import static org.aidgov.rules.catalogue.grid.GridVerifier.unit;
import static org.aidgov.rules.catalogue.grid.GridVerifier.verify;

import java.util.Optional;
import java.util.stream.Stream;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.staff.Post;
import org.aidgov.core.staff.UnitId;
import org.aidgov.core.value.DayRange;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class UnitInOneCellTest implements RuleExample {
  @Override
  public Rule rule() {
    return new UnitInOneCell();
  }

  @Override
  public Scenario violating() {
    return withPostAtOffice("p-8");
  }

  @Test
  void reportsAUnitWithPostsThatIsInNoCell() {
    verify(rule(), violating()).reports("u-office none").since("u-office", "2022-05-01");
    verify(rule(), violating().on("2022-04-30")).isNotApplicableTo("u-office", "nobody");
  }

  @Test
  void reportsAUnitWhoseCellHasLeftIt() {
    Scenario left =
        Scenario.compliant()
            .cell("c-hospital", c -> c.withUnits(unit("u-hospital", "2020-03-01/2022-05-11")));
    verify(rule(), left.on("2022-05-10")).isSatisfiedBy("u-hospital");
    verify(rule(), left).reports("u-hospital none").since("u-hospital", "2022-05-11");
    verify(
            rule(),
            Scenario.compliant().cell("c-hospital", c -> c.withDays(days("2020-03-01/2022-05-11"))))
        .reports("u-hospital none")
        .since("u-hospital", "2022-05-11");
  }

  @Test
  void postsOfPeopleInTheCellOfAHeadquartersAskForNoCell() {
    // H10: deputy at the bureau and head of a group at the headquarters.
    verify(rule(), withPostAtOffice("p-3")).isNotApplicableTo("u-office", "nobody");
  }

  @Test
  void reportsAUnitInTwoCells() {
    Scenario two =
        Scenario.compliant().cell("c-hq", c -> c.withUnits(unit("u-hospital", "2022-05-11/..")));
    verify(rule(), two.on("2022-05-10")).isSatisfiedBy("u-hospital");
    verify(rule(), two).reports("u-hospital several").since("u-hospital", "2022-05-11");
  }

  @Test
  void passingFromOneCellToAnotherOnOneDayIsInOrder() {
    // H8
    Scenario passed =
        Scenario.compliant()
            .cell("c-hospital", c -> c.withUnits(unit("u-hospital", "2020-03-01/2022-05-11")))
            .cell("c-hq", c -> c.withUnits(unit("u-hospital", "2022-05-11/..")));
    verify(rule(), passed.on("2022-05-10")).isSatisfiedBy("u-hospital");
    verify(rule(), passed).isSatisfiedBy("u-hospital");
  }

  @Test
  void anEmptyUnitInACellIsInOrder() {
    verify(
            rule(),
            Scenario.compliant().cell("c-hq", c -> c.withUnits(unit("u-office", "2020-03-01/.."))))
        .isSatisfiedBy("u-office");
  }

  private static Scenario withPostAtOffice(String person) {
    Post post =
        new Post(
            new UnitId("u-office"),
            Optional.of("主任助理"),
            Optional.of("信息化"),
            Optional.of("项目进度"),
            days("2022-05-01/.."),
            DayRange.ALWAYS);
    return Scenario.compliant()
        .person(
            person, p -> p.withPosts(Stream.concat(p.posts().stream(), Stream.of(post)).toList()));
  }
}
