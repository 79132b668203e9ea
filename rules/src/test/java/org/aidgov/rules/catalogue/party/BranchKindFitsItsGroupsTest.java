package org.aidgov.rules.catalogue.party;

import static org.aidgov.rules.catalogue.party.PartyFacts.coverage;
import static org.aidgov.rules.catalogue.party.PartyFacts.plus;
import static org.aidgov.testkit.RuleVerifier.verify;

import org.aidgov.core.party.PartyOrganisationKind;
import org.aidgov.core.rule.Rule;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class BranchKindFitsItsGroupsTest implements RuleExample {
  @Override
  public Rule rule() {
    return new BranchKindFitsItsGroups();
  }

  @Override
  public Scenario violating() {
    return Scenario.compliant()
        .branch("t-office", b -> b.withKind(PartyOrganisationKind.TEMPORARY_JOINT_BRANCH));
  }

  @Test
  void notesAJointBranchForASingleGroup() {
    verify(rule(), violating())
        .reports("t-office needlessly-joint")
        .since("t-office", "2020-03-20");
  }

  @Test
  void countsFromTheEndOfTheOtherGroup() {
    Scenario left =
        violating()
            .branch(
                "t-office",
                b ->
                    b.withGroups(
                        coverage("g-office", "2020-03-20/.."),
                        coverage("g-medical", "2020-03-20/2022-05-11")));
    verify(rule(), left.on("2022-05-10")).isSatisfiedBy("t-office");
    verify(rule(), left).reports("t-office needlessly-joint").since("t-office", "2022-05-11");
  }

  @Test
  void reportsABranchForSeveralGroupsThatIsNotJoint() {
    Scenario several =
        Scenario.compliant()
            .branch(
                "t-office",
                b -> b.withGroups(plus(b.groups(), coverage("g-medical", "2022-05-11/.."))));
    verify(rule(), several).reports("t-office not-joint").since("t-office", "2022-05-11");
    verify(rule(), several.on("2022-05-10")).isSatisfiedBy("t-office");
  }

  @Test
  void aCoverageThatIsRenewedBeginsNothingAnew() {
    Scenario left =
        violating()
            .branch(
                "t-office",
                b ->
                    b.withGroups(
                        coverage("g-office", "2020-03-20/2022-01-01"),
                        coverage("g-office", "2022-01-01/.."),
                        coverage("g-medical", "2020-03-20/2021-03-01")));
    verify(rule(), left).reports("t-office needlessly-joint").since("t-office", "2021-03-01");
  }

  @Test
  void asksNothingOfABranchWithoutGroupOrOfAHostBranch() {
    verify(rule(), Scenario.compliant().branch("t-office", b -> b.withGroups()))
        .isNotApplicableTo("t-office", "no-group")
        .isNotApplicableTo("h-place", "not-temporary");
  }
}
