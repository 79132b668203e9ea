package org.aidgov.rules.catalogue.staff;

import static org.aidgov.testkit.RuleVerifier.verify;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.rule.Rule;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class MostHoldRealPostsTest implements RuleExample {
  @Override
  public Rule rule() {
    return new MostHoldRealPosts();
  }

  @Override
  public Scenario violating() {
    return withoutPosts("p-4");
  }

  @Test
  void halfIsNotMost() {
    verify(rule(), violating()).reports("zhejiang too-few");
    verify(rule(), Scenario.compliant()).isSatisfiedBy("zhejiang");
  }

  @Test
  void aHeadquartersMayAskForMore() {
    Policy stricter =
        Policy.of(List.of(rule())).withParameter("STF-006.share", LocalDate.of(2022, 1, 1), 63);
    verify(rule(), stricter, Scenario.compliant()).reports("zhejiang too-few");
    verify(rule(), stricter, Scenario.compliant().on("2021-12-31")).reportsNothing();
  }

  @Test
  void asksNothingWhereNobodyServes() {
    verify(rule(), Scenario.compliant().on("2020-02-01")).isNotApplicableTo("zhejiang", "nobody");
  }

  private static Scenario withoutPosts(String... people) {
    return Stream.of(people)
        .reduce(
            Scenario.compliant(),
            (scenario, id) -> scenario.person(id, p -> p.withPosts(List.of())),
            (one, other) -> other);
  }
}
