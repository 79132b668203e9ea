package org.aidgov.rules.catalogue.staff;

import static org.aidgov.rules.catalogue.staff.StaffScenarios.gone;
import static org.aidgov.rules.catalogue.staff.StaffScenarios.like;
import static org.aidgov.rules.catalogue.staff.StaffScenarios.steps;
import static org.aidgov.rules.catalogue.staff.StaffScenarios.tour;
import static org.aidgov.testkit.RuleVerifier.verify;

import java.time.LocalDate;
import java.util.List;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.staff.PersonId;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class GaplessReplacementTest implements RuleExample {
  @Override
  public Rule rule() {
    return new GaplessReplacement();
  }

  @Override
  public Scenario compliant() {
    return named("p-7");
  }

  @Override
  public Scenario violating() {
    return replaced();
  }

  @Test
  void reportsAReplacementWithoutASuccessor() {
    verify(rule(), violating()).reports("p-8 no-successor/zhejiang/10").since("p-8", "2022-05-02");
    verify(rule(), violating().on("2022-05-01")).isNotApplicableTo("p-8", "not-replaced");
    verify(rule(), violating().on("2022-05-02")).reports("p-8 no-successor/zhejiang/10");
  }

  /** H19: both may serve while they hand over; the day after the last day is in time. */
  @Test
  void theSuccessorServesNoLaterThanOnTheDayAfter() {
    verify(rule(), successor("ARRIVED 2022-04-01")).isSatisfiedBy("p-8");
    verify(rule(), successor("ARRIVED 2022-05-02")).isSatisfiedBy("p-8");
    verify(rule(), successor("ARRIVED 2022-05-02").on("2022-05-02")).isSatisfiedBy("p-8");
    verify(rule(), successor("ARRIVED 2022-05-03").on("2022-05-02"))
        .reports("p-8 gap/zhejiang/10")
        .since("p-8", "2022-05-02");
    verify(rule(), successor("ARRIVED 2022-05-03").on("2022-05-03")).isSatisfiedBy("p-8");
  }

  @Test
  void aSuccessorWhoHasNotArrivedLeavesAGap() {
    verify(rule(), successor("SELECTED 2022-04-01"))
        .reports("p-8 gap/zhejiang/10")
        .since("p-8", "2022-05-02");
  }

  /** Q09: whoever left before does not follow. */
  @Test
  void aSuccessorWhoHadLeftBeforeDoesNotFollow() {
    verify(rule(), successor("ARRIVED 2021-01-01", "RETURNED 2022-05-01"))
        .reports("p-8 gap/zhejiang/10");
    verify(rule(), successor("ARRIVED 2021-01-01", "RETURNED 2022-05-02")).isSatisfiedBy("p-8");
  }

  @Test
  void aSuccessorWhoIsNotOnTheRosterDoesNotServe() {
    verify(rule(), named("p-99")).reports("p-8 gap/zhejiang/10");
  }

  @Test
  void aHeadquartersMayTolerateSomeDays() {
    Policy lenient =
        Policy.of(List.of(rule())).withParameter("STF-011.grace", LocalDate.of(2020, 1, 1), 7);
    verify(rule(), lenient, named("p-99").on("2022-05-08")).isSatisfiedBy("p-8");
    verify(rule(), lenient, named("p-99").on("2022-05-09"))
        .reports("p-8 gap/zhejiang/10")
        .since("p-8", "2022-05-09");
  }

  @Test
  void returnAndRecallAreNoReplacement() {
    for (String end : List.of("RETURNED", "RECALLED")) {
      verify(rule(), gone(Scenario.compliant(), "p-8", end + " 2022-05-01"))
          .isNotApplicableTo("p-8", "not-replaced");
    }
    verify(rule(), Scenario.compliant()).isNotApplicableTo("p-8", "not-replaced");
  }

  private static Scenario replaced() {
    return gone(Scenario.compliant(), "p-8", "REPLACED 2022-05-01");
  }

  private static Scenario named(String successor) {
    return tour(replaced(), "p-8", t -> t.withSuccessor(new PersonId(successor)));
  }

  private static Scenario successor(String... steps) {
    return steps(named("p-9").add(like(Scenario.compliant(), "p-8", "p-9")), "p-9", steps);
  }
}
