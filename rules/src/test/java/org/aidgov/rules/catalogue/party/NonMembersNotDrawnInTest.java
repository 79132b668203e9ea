package org.aidgov.rules.catalogue.party;

import static org.aidgov.rules.catalogue.party.PartyFacts.in;
import static org.aidgov.rules.catalogue.party.PartyFacts.memberships;
import static org.aidgov.rules.catalogue.party.PartyFacts.status;
import static org.aidgov.rules.catalogue.party.PartyFacts.unknown;
import static org.aidgov.testkit.RuleVerifier.verify;
import static org.assertj.core.api.Assertions.assertThat;

import org.aidgov.core.party.PartyStatus;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.Verdict.Violated;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class NonMembersNotDrawnInTest implements RuleExample {
  @Override
  public Rule rule() {
    return new NonMembersNotDrawnIn();
  }

  @Override
  public Scenario violating() {
    return memberships("p-8", in("t-medical", "2022-05-01/.."));
  }

  @Test
  void reportsANonMemberInATemporaryBranch() {
    verify(rule(), violating()).reports("p-8 non-member/t-medical").since("p-8", "2022-05-01");
    verify(rule(), violating().on("2022-04-30")).isSatisfiedBy("p-8");
  }

  @Test
  void anApplicantIsNoMemberYetAndIsReportedFromTheDayItIsSo() {
    Scenario applicant =
        violating()
            .party(
                "p-8",
                f ->
                    f.withStatuses(
                        status(PartyStatus.PROBATIONARY, "2022-01-01/2022-05-05"),
                        status(PartyStatus.ACTIVIST, "2022-05-05/..")));
    verify(rule(), applicant.on("2022-05-04")).isNotApplicableTo("p-8", "a-member");
    verify(rule(), applicant).reports("p-8 non-member/t-medical").since("p-8", "2022-05-05");
  }

  @Test
  void namesEachBranchOnce() {
    Scenario noted =
        memberships(
            "p-8",
            in("t-medical", "2022-05-01/.."),
            in("t-medical", "2022-05-02/.."),
            in("t-office", "2022-05-03/.."));
    verify(rule(), noted).reports("p-8 non-member/t-medical", "p-8 non-member/t-office");
    Violated violated = (Violated) verify(rule(), noted).ruling("p-8").verdict();
    assertThat(violated.violations()).hasSize(2);
  }

  /** H13: a non-member in no branch has no Party finding at all. */
  @Test
  void aNonMemberInNoTemporaryBranchIsLeftAlone() {
    verify(rule(), Scenario.compliant()).isSatisfiedBy("p-8").isNotApplicableTo("p-7", "a-member");
    verify(rule(), memberships("p-8", in("h-hospital", "2022-05-01/.."))).isSatisfiedBy("p-8");
  }

  @Test
  void cannotSayOfSomebodyOfUnknownStatusInABranch() {
    verify(rule(), unknown(violating(), "p-8")).isSatisfiedBy("p-8");
    verify(rule(), violating().party("p-8", f -> f.withStatuses()))
        .isUndeterminedFor("p-8", "party-status");
  }
}
