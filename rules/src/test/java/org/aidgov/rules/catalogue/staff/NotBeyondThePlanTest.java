package org.aidgov.rules.catalogue.staff;

import static org.aidgov.rules.catalogue.staff.StaffScenarios.gone;
import static org.aidgov.rules.catalogue.staff.StaffScenarios.tour;
import static org.aidgov.testkit.RuleVerifier.verify;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.rule.Rule;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class NotBeyondThePlanTest implements RuleExample {
  @Override
  public Rule rule() {
    return new NotBeyondThePlan();
  }

  @Override
  public Scenario violating() {
    return planned("2022-04-10");
  }

  @Test
  void reportsSomebodyOnTheDayAfterTheLastOneTolerated() {
    verify(rule(), violating()).reports("p-8 overstayed").since("p-8", "2022-05-11");
    verify(rule(), violating().on("2022-05-10")).isSatisfiedBy("p-8");
    verify(rule(), planned("2022-04-11")).isSatisfiedBy("p-8");
  }

  @Test
  void anExtensionMovesThePlannedEnd() {
    verify(rule(), planned("2022-10-10")).isSatisfiedBy("p-8");
    verify(rule(), planned("2022-10-10").on("2022-11-10"))
        .reports("p-8 overstayed")
        .since("p-8", "2022-11-10");
  }

  @Test
  void nobodyCanSayWhereNoEndIsPlanned() {
    Scenario open = tour(Scenario.compliant(), "p-8", t -> t.withPlannedEnd(Optional.empty()));
    verify(rule(), open).isUndeterminedFor("p-8", "planned-end").reportsNothing();
  }

  @Test
  void asksNothingOfSomebodyWhoHasReturned() {
    verify(rule(), gone(violating(), "p-8", "RETURNED 2022-05-10"))
        .isNotApplicableTo("p-8", "not-serving");
    verify(rule(), gone(violating(), "p-8", "RETURNED 2022-05-11")).reports("p-8 overstayed");
  }

  @Test
  void aHeadquartersMayBeStricter() {
    Policy stricter =
        Policy.of(List.of(rule())).withParameter("STF-013.days", LocalDate.of(2022, 1, 1), 0);
    verify(rule(), stricter, planned("2022-05-11")).isSatisfiedBy("p-8");
    verify(rule(), stricter, planned("2022-05-10")).reports("p-8 overstayed");
  }

  private static Scenario planned(String day) {
    return tour(Scenario.compliant(), "p-8", t -> t.withPlannedEnd(LocalDate.parse(day)));
  }
}
