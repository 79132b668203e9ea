package org.aidgov.rules.catalogue.staff;

import static org.aidgov.rules.catalogue.staff.StaffScenarios.post;
import static org.aidgov.rules.catalogue.staff.StaffScenarios.posts;
import static org.aidgov.testkit.RuleVerifier.verify;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.aidgov.core.rule.FactValue;
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

  /** H21: units of 1/1 and 0/2 are one of three, not the average of all and none. */
  @Test
  void peopleAreCountedAndNotUnitsAveraged() {
    Scenario three = withoutPosts("p-7", "p-8").change(c -> c.withPeople(c.people().subList(5, 8)));
    verify(rule(), three).reports("zhejiang too-few").since("zhejiang", "2022-04-01");
    FactValue found = verify(rule(), three).ruling("zhejiang").conditions().get(0).found();
    assertThat(found).isEqualTo(new FactValue.Share(1, 3));
  }

  @Test
  void nobodyCanSayIfUnknownPartsCouldMakeTheDifference() {
    Scenario unknown = posts("p-4", post("u-hospital", "科副主任", "?", "科室质量", "2020-03-01/.."));
    verify(rule(), unknown).isUndeterminedFor("zhejiang", "post-parts").reportsNothing();
    verify(rule(), posts(unknown, "p-5")).reports("zhejiang too-few"); // at most four of eight
  }

  @Test
  void aRealPostBesideAnotherCounts() {
    Scenario two =
        posts(
            "p-4",
            post("u-office", "", "", "", "2020-03-01/.."),
            post("u-hospital", "2020-03-01/.."));
    verify(rule(), two).isSatisfiedBy("zhejiang");
  }

  private static Scenario withoutPosts(String... people) {
    return Stream.of(people)
        .reduce(
            Scenario.compliant(),
            (scenario, id) -> scenario.person(id, p -> p.withPosts(List.of())),
            (one, other) -> other);
  }
}
