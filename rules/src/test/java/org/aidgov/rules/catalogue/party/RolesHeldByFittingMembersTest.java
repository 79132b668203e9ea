package org.aidgov.rules.catalogue.party;

import static org.aidgov.rules.catalogue.party.PartyFacts.in;
import static org.aidgov.rules.catalogue.party.PartyFacts.memberships;
import static org.aidgov.rules.catalogue.party.PartyFacts.plus;
import static org.aidgov.rules.catalogue.party.PartyFacts.role;
import static org.aidgov.rules.catalogue.party.PartyFacts.roles;
import static org.aidgov.rules.catalogue.party.PartyFacts.serving;
import static org.aidgov.rules.catalogue.party.PartyFacts.unknown;
import static org.aidgov.testkit.RuleVerifier.verify;

import org.aidgov.core.party.BranchRole;
import org.aidgov.core.rule.Rule;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class RolesHeldByFittingMembersTest implements RuleExample {
  @Override
  public Rule rule() {
    return new RolesHeldByFittingMembers();
  }

  @Override
  public Scenario violating() {
    return withRole("t-medical", role("p-7", BranchRole.Kind.ORGANISATION, "2022-01-01/.."));
  }

  private static Scenario withRole(String branch, BranchRole role) {
    return Scenario.compliant().branch(branch, b -> b.withRoles(plus(b.roles(), role)));
  }

  /** H12: a probationary member bears no role. */
  @Test
  void reportsAProbationaryMember() {
    verify(rule(), violating())
        .reports("t-medical not-formal/ORGANISATION-p-7")
        .since("t-medical", "2022-01-01");
  }

  @Test
  void reportsSomebodyWhoIsNotOnTheRoster() {
    verify(rule(), withRole("t-office", role("p-99", BranchRole.Kind.PUBLICITY, "2022-01-01/..")))
        .reports("t-office unknown-person/PUBLICITY-p-99")
        .since("t-office", "2022-01-01");
  }

  @Test
  void reportsSomebodyWhoHasReturnedFromTheDayAfter() {
    Scenario returned = serving(Scenario.compliant(), "p-3", "2020-03-01", "2022-05-10");
    verify(rule(), returned.on("2022-05-10")).isSatisfiedBy("t-office");
    verify(rule(), returned)
        .reports("t-office not-serving/SECRETARY-p-3")
        .since("t-office", "2022-05-11");
  }

  @Test
  void reportsSomebodyWhoTakesPartElsewhere() {
    verify(rule(), withRole("t-office", role("p-4", BranchRole.Kind.PUBLICITY, "2022-01-01/..")))
        .reports("t-office elsewhere/PUBLICITY-p-4")
        .since("t-office", "2022-01-01");
    verify(rule(), memberships("p-3", in("t-office", "2020-03-20/2022-05-11")))
        .reports("t-office elsewhere/SECRETARY-p-3")
        .since("t-office", "2022-05-11");
  }

  @Test
  void reportsEachRoleWithTheFirstThingThatIsWrong() {
    Scenario two =
        violating()
            .branch(
                "t-medical",
                b ->
                    b.withRoles(
                        plus(b.roles(), role("p-8", BranchRole.Kind.PUBLICITY, "2022-02-01/.."))));
    verify(rule(), two)
        .reports("t-medical not-formal/ORGANISATION-p-7", "t-medical not-formal/PUBLICITY-p-8");
  }

  @Test
  void aRenewedRoleIsTheSameFinding() {
    Scenario renewed =
        roles(
            "t-medical",
            role("p-4", BranchRole.Kind.SECRETARY, "2020-03-20/.."),
            role("p-7", BranchRole.Kind.ORGANISATION, "2022-01-01/2022-05-01"),
            role("p-7", BranchRole.Kind.ORGANISATION, "2022-05-01/.."));
    verify(rule(), renewed)
        .reports("t-medical not-formal/ORGANISATION-p-7")
        .since("t-medical", "2022-01-01");
  }

  @Test
  void cannotSayOfSomebodyOfUnknownStatus() {
    verify(rule(), unknown(Scenario.compliant(), "p-3"))
        .isUndeterminedFor("t-office", "party-status")
        .isNotApplicableTo("h-place", "not-temporary");
  }
}
