package org.aidgov.rules.catalogue.discipline;

import static org.aidgov.testkit.RuleVerifier.verify;

import java.time.LocalDate;
import java.util.List;
import org.aidgov.core.discipline.DisciplineBody;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.value.DayRange;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class GroupSetUpTest implements RuleExample {
  @Override
  public Rule rule() {
    return new GroupSetUp();
  }

  @Override
  public Scenario violating() {
    return Scenario.compliant()
        .body("dg-zj", b -> b.withKind(DisciplineBody.Kind.HEADQUARTERS_COMMITTEE));
  }

  private static Scenario lasting(String days) {
    return Scenario.compliant().body("dg-zj", b -> b.withDays(DayRange.parse(days)));
  }

  @Test
  void aStandingCommitteeDoesNotTakeTheGroupsPlace() {
    verify(rule(), violating()).reports("hq-zj none").since("hq-zj", "2020-03-01");
  }

  @Test
  void aNewHeadquartersHasNinetyDays() {
    Scenario later = lasting("2020-08-01/2024-01-01");

    verify(rule(), later.on("2020-03-01")).isSatisfiedBy("hq-zj");
    verify(rule(), later.on("2020-05-30")).isSatisfiedBy("hq-zj");
    verify(rule(), later.on("2020-05-31")).reports("hq-zj none").since("hq-zj", "2020-03-01");
    verify(rule(), later.on("2020-07-31")).reports("hq-zj none");
    verify(rule(), later.on("2020-08-01")).isSatisfiedBy("hq-zj");
  }

  @Test
  void aHeadquartersMaySetAnotherTime() {
    Policy stricter =
        Policy.of(List.of(rule())).withParameter("DIS-007.days", LocalDate.of(2020, 1, 1), 10);

    verify(rule(), stricter, lasting("2020-08-01/2024-01-01").on("2020-03-11"))
        .isSatisfiedBy("hq-zj");
    verify(rule(), stricter, lasting("2020-08-01/2024-01-01").on("2020-03-12"))
        .reports("hq-zj none");
  }

  @Test
  void afterAGroupHasEndedTheGapCountsFromThatDay() {
    Scenario ended = lasting("2020-03-01/2022-02-10");

    verify(rule(), ended).isSatisfiedBy("hq-zj");
    verify(rule(), ended.on("2022-05-12")).reports("hq-zj none").since("hq-zj", "2022-02-10");
  }

  @Test
  void theHeadquartersBelowAreCoveredByTheGroupAbove() {
    verify(rule(), violating()).isNotApplicableTo("hq-city", "judged-above");
  }

  @Test
  void aHeadquartersWithoutAnExistingOneAboveIsTheHighest() {
    Scenario alone =
        Scenario.compliant()
            .headquarters("hq-zj", h -> h.withDays(DayRange.parse("2020-03-01/2022-01-01")));

    verify(rule(), alone).reports("hq-city none").isNotApplicableTo("hq-zj", "does-not-exist");
  }
}
