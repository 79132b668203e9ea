package org.aidgov.rules.catalogue.party;

import static org.aidgov.rules.catalogue.party.PartyFacts.coverage;
import static org.aidgov.rules.catalogue.party.PartyFacts.unknown;
import static org.aidgov.testkit.RuleVerifier.verify;

import java.util.List;
import org.aidgov.core.party.PartyOrganisationKind;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.staff.GroupAssignment;
import org.aidgov.core.staff.OfficeGroup;
import org.aidgov.core.staff.OfficeGroupId;
import org.aidgov.core.value.DayRange;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class GroupHasOneTemporaryBranchTest implements RuleExample {
  @Override
  public Rule rule() {
    return new GroupHasOneTemporaryBranch();
  }

  @Override
  public Scenario violating() {
    return Scenario.compliant()
        .branch(
            "t-medical",
            b ->
                b.withKind(PartyOrganisationKind.TEMPORARY_JOINT_BRANCH)
                    .withGroups(
                        coverage("g-medical", "2020-03-20/.."),
                        coverage("g-office", "2022-03-01/..")));
  }

  @Test
  void reportsAGroupWithTwoBranches() {
    verify(rule(), violating()).reports("g-office several").since("g-office", "2022-03-01");
    verify(rule(), violating().on("2022-02-28")).reportsNothing();
  }

  /** H14: a joint branch is the branch of each of its groups, from the day it is. */
  @Test
  void aJointBranchIsTheBranchOfEachOfItsGroups() {
    Scenario joined =
        violating().branch("t-office", b -> b.withDays(DayRange.parse("2020-03-20/2022-03-01")));
    verify(rule(), joined).isSatisfiedBy("g-office").isSatisfiedBy("g-medical").reportsNothing();
    verify(rule(), joined.on("2022-02-28")).reportsNothing();
  }

  @Test
  void reportsAGroupWithoutABranchFromTheThirtyFirstDay() {
    Scenario ended =
        Scenario.compliant()
            .branch("t-office", b -> b.withDays(DayRange.parse("2020-03-20/2022-04-01")));
    verify(rule(), ended.on("2022-05-01")).isSatisfiedBy("g-office");
    verify(rule(), ended.on("2022-05-02")).reports("g-office none").since("g-office", "2022-05-02");
  }

  @Test
  void aNewGroupHasThirtyDaysToo() {
    Scenario young = Scenario.compliant().branch("t-office", b -> b.withGroups());
    verify(rule(), young.on("2020-03-31")).reportsNothing();
    verify(rule(), young.on("2020-04-01")).reports("g-office none").since("g-office", "2020-04-01");
  }

  /** Nobody is late with a branch for a group that had no members. */
  @Test
  void theTimeRunsFromTheFirstOfThoseWhoAreThereNow() {
    Scenario filled =
        Scenario.compliant()
            .add(
                Scenario.compliant().content().groups().get(0).withId(new OfficeGroupId("g-empty")))
            .person(
                "p-1",
                p ->
                    p.withGroups(
                        new GroupAssignment(
                            new OfficeGroupId("g-empty"),
                            DayRange.parse("2022-05-01/.."),
                            DayRange.ALWAYS)));
    verify(rule(), filled.on("2022-05-31")).isSatisfiedBy("g-empty");
    verify(rule(), filled.on("2022-06-01")).reports("g-empty none").since("g-empty", "2022-06-01");
  }

  @Test
  void aCoverageThatIsRenewedOrTwiceOnRecordBeginsNothingAnew() {
    Scenario renewed =
        violating()
            .branch(
                "t-medical",
                b ->
                    b.withGroups(
                        coverage("g-medical", "2020-03-20/.."),
                        coverage("g-office", "2022-03-01/2022-05-01"),
                        coverage("g-office", "2022-05-01/.."),
                        coverage("g-office", "2022-05-05/..")));
    verify(rule(), renewed).reports("g-office several").since("g-office", "2022-03-01");
  }

  @Test
  void aGroupHasNoBranchesBeforeItIsThere() {
    verify(rule(), violating().group("g-office", g -> g.withDays(DayRange.parse("2022-04-01/.."))))
        .reports("g-office several")
        .since("g-office", "2022-04-01");
  }

  @Test
  void aHostBranchIsNoTemporaryOne() {
    Scenario host =
        Scenario.compliant()
            .branch("h-place", b -> b.withGroups(coverage("g-office", "2022-03-01/..")));
    verify(rule(), host).isSatisfiedBy("g-office").reportsNothing();
  }

  @Test
  void asksNothingOfAGroupWithoutMembers() {
    OfficeGroup empty =
        Scenario.compliant().content().groups().get(0).withId(new OfficeGroupId("g-empty"));
    verify(rule(), Scenario.compliant().add(empty)).isNotApplicableTo("g-empty", "nobody");
    verify(rule(), Scenario.compliant().add(empty).on("2019-01-01"))
        .isNotApplicableTo("g-empty", "does-not-exist");
  }

  /** H12: probationary members have to be in a branch, though not in one of their own. */
  @Test
  void asksForABranchWhereThereIsOneMemberAndCannotSayWhereNobodyKnows() {
    Scenario onlyProbationary =
        Scenario.compliant()
            .change(
                content ->
                    content.withPeople(
                        content.people().stream()
                            .filter(d -> List.of("p-7", "p-8").contains(d.person().id().value()))
                            .toList()))
            .branch("t-medical", b -> b.withGroups());
    verify(rule(), onlyProbationary).reports("g-medical none");
    verify(rule(), unknown(onlyProbationary, "p-7")).isUndeterminedFor("g-medical", "party-status");
  }
}
