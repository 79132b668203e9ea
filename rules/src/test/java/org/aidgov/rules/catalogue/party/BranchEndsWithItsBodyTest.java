package org.aidgov.rules.catalogue.party;

import static org.aidgov.rules.catalogue.party.PartyFacts.coverage;
import static org.aidgov.rules.catalogue.party.PartyFacts.in;
import static org.aidgov.rules.catalogue.party.PartyFacts.plus;
import static org.aidgov.rules.catalogue.party.PartyFacts.role;
import static org.aidgov.testkit.RuleVerifier.verify;

import org.aidgov.core.party.Branch;
import org.aidgov.core.party.BranchRole;
import org.aidgov.core.party.PartyOrganisationId;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.value.DayRange;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class BranchEndsWithItsBodyTest implements RuleExample {
  @Override
  public Rule rule() {
    return new BranchEndsWithItsBody();
  }

  @Override
  public Scenario violating() {
    return withEnded(role("p-3", BranchRole.Kind.SECRETARY, "2020-03-20/.."));
  }

  @Override
  public Scenario compliant() {
    return withEnded(role("p-3", BranchRole.Kind.SECRETARY, "2020-03-20/2021-01-01"));
  }

  /** A branch that was the office's before, with a role. */
  private static Scenario withEnded(BranchRole role) {
    Branch office = Scenario.compliant().content().branches().get(0);
    return Scenario.compliant()
        .add(
            office
                .withId(new PartyOrganisationId("t-old"))
                .withDays(DayRange.parse("2020-03-20/2021-01-01"))
                .withRoles(role));
  }

  /** H20: what hangs from a branch ends with it, or is named. */
  @Test
  void reportsRolesAndMembersThatAnEndedBranchLeft() {
    verify(rule(), violating()).reports("t-old roles").since("t-old", "2021-01-01");
    verify(rule(), violating().on("2020-12-31")).isSatisfiedBy("t-old");
    verify(rule(), violating().on("2021-01-01")).reports("t-old roles");
    Scenario both =
        violating()
            .party(
                "p-1", f -> f.withMemberships(plus(f.memberships(), in("t-old", "2020-04-01/.."))));
    verify(rule(), both).reports("t-old roles", "t-old members").since("t-old", "2021-01-01");
  }

  @Test
  void aRoleGivenAfterTheEndIsReportedFromItsFirstDay() {
    verify(rule(), withEnded(role("p-3", BranchRole.Kind.SECRETARY, "2022-01-01/..")))
        .reports("t-old roles")
        .since("t-old", "2022-01-01");
  }

  @Test
  void reportsABranchThatOutlivesItsLastGroup() {
    Scenario dissolved =
        Scenario.compliant()
            .group("g-office", g -> g.withDays(DayRange.parse("2020-03-01/2022-05-11")));
    verify(rule(), dissolved.on("2022-05-10")).isSatisfiedBy("t-office");
    verify(rule(), dissolved).reports("t-office outlives").since("t-office", "2022-05-11");
  }

  @Test
  void aJointBranchEndsWithTheLastOfItsGroups() {
    Scenario joint =
        Scenario.compliant()
            .branch(
                "t-office",
                b -> b.withGroups(plus(b.groups(), coverage("g-medical", "2020-03-20/2022-04-01"))))
            .group("g-office", g -> g.withDays(DayRange.parse("2020-03-01/2022-03-01")));
    verify(rule(), joint.on("2022-03-31")).isSatisfiedBy("t-office");
    verify(rule(), joint.on("2022-04-01"))
        .reports("t-office outlives")
        .since("t-office", "2022-04-01");
  }

  @Test
  void aBranchForNoGroupHasNoBody() {
    verify(rule(), Scenario.compliant().branch("t-office", b -> b.withGroups()))
        .reports("t-office outlives")
        .since("t-office", "2020-03-20");
  }

  @Test
  void asksNothingOfAHostBranchOrOfABranchNotYetThere() {
    verify(rule(), violating().on("2020-03-19"))
        .isNotApplicableTo("t-old", "does-not-exist")
        .isNotApplicableTo("h-place", "not-temporary");
  }
}
