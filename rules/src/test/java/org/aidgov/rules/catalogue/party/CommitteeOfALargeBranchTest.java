package org.aidgov.rules.catalogue.party;

import static org.aidgov.rules.catalogue.party.PartyFacts.another;
import static org.aidgov.rules.catalogue.party.PartyFacts.plus;
import static org.aidgov.rules.catalogue.party.PartyFacts.role;
import static org.aidgov.testkit.RuleVerifier.verify;

import java.util.List;
import org.aidgov.core.party.BranchRole;
import org.aidgov.core.rule.Rule;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class CommitteeOfALargeBranchTest implements RuleExample {
  @Override
  public Rule rule() {
    return new CommitteeOfALargeBranch();
  }

  @Override
  public Scenario compliant() {
    return formal(6);
  }

  @Override
  public Scenario violating() {
    return formal(7);
  }

  /** The medical branch with so many formal members, and a secretary only. */
  private static Scenario formal(int number) {
    Scenario scenario = Scenario.compliant();
    for (int i = 3; i < number; i++) {
      scenario = another(scenario, "p-5", "p-5" + i);
    }
    return scenario;
  }

  private static Scenario committee(int formal, BranchRole... more) {
    return formal(formal)
        .branch(
            "t-medical",
            b -> {
              List<BranchRole> roles = b.roles();
              for (BranchRole role : more) {
                roles = plus(roles, role);
              }
              return b.withRoles(roles);
            });
  }

  private static BranchRole as(String person, BranchRole.Kind kind) {
    return role(person, kind, "2022-02-01/..");
  }

  @Test
  void notesSevenFormalMembersWithoutACommitteeAndLeavesSixAlone() {
    verify(rule(), violating()).reports("t-medical no-committee").since("t-medical", "2022-04-01");
    verify(rule(), formal(6)).isSatisfiedBy("t-medical");
  }

  /** H12: p-7 is a probationary member and does not count to the seven. */
  @Test
  void probationaryMembersDoNotCount() {
    verify(rule(), another(formal(6), "p-7", "p-77")).isSatisfiedBy("t-medical");
  }

  @Test
  void threePeopleAreACommitteeAndTwoAreTooFew() {
    verify(rule(), committee(7, as("p-5", BranchRole.Kind.ORGANISATION)))
        .reports("t-medical too-small");
    verify(
            rule(),
            committee(
                7, as("p-5", BranchRole.Kind.ORGANISATION), as("p-5", BranchRole.Kind.PUBLICITY)))
        .reports("t-medical too-small");
    verify(
            rule(),
            committee(
                7, as("p-5", BranchRole.Kind.ORGANISATION), as("p-6", BranchRole.Kind.PUBLICITY)))
        .isSatisfiedBy("t-medical");
  }

  @Test
  void sevenPeopleAreACommitteeAndEightAreTooMany() {
    BranchRole[] six = {
      as("p-5", BranchRole.Kind.ORGANISATION),
      as("p-6", BranchRole.Kind.ORGANISATION),
      as("p-53", BranchRole.Kind.PUBLICITY),
      as("p-54", BranchRole.Kind.PUBLICITY),
      as("p-55", BranchRole.Kind.DISCIPLINE_INSPECTION),
      as("p-56", BranchRole.Kind.DISCIPLINE_INSPECTION)
    };
    Scenario seven = committee(8, six);
    verify(rule(), seven).isSatisfiedBy("t-medical");
    verify(
            rule(),
            seven.branch(
                "t-medical",
                b ->
                    b.withRoles(
                        plus(b.roles(), role("p-57", BranchRole.Kind.PUBLICITY, "2022-03-01/..")))))
        .reports("t-medical too-large")
        .since("t-medical", "2022-03-01");
  }

  @Test
  void notesASecondDeputyInABranchOfAnySize() {
    verify(rule(), committee(3, as("p-5", BranchRole.Kind.DEPUTY_SECRETARY)))
        .isSatisfiedBy("t-medical");
    verify(
            rule(),
            committee(
                3,
                as("p-5", BranchRole.Kind.DEPUTY_SECRETARY),
                as("p-6", BranchRole.Kind.DEPUTY_SECRETARY)))
        .reports("t-medical deputies")
        .since("t-medical", "2022-02-01");
  }

  @Test
  void oneDeputyTwiceOnRecordIsOne() {
    verify(
            rule(),
            committee(
                3,
                as("p-5", BranchRole.Kind.DEPUTY_SECRETARY),
                role("p-5", BranchRole.Kind.DEPUTY_SECRETARY, "2022-03-01/..")))
        .isSatisfiedBy("t-medical");
  }

  @Test
  void asksNothingOfAHostBranch() {
    verify(rule(), violating()).isNotApplicableTo("h-hospital", "not-temporary");
  }
}
