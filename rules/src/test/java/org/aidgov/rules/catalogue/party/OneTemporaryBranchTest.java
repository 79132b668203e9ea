package org.aidgov.rules.catalogue.party;

import static org.aidgov.rules.catalogue.party.PartyFacts.admitted;
import static org.aidgov.rules.catalogue.party.PartyFacts.coverage;
import static org.aidgov.rules.catalogue.party.PartyFacts.in;
import static org.aidgov.rules.catalogue.party.PartyFacts.memberships;
import static org.aidgov.rules.catalogue.party.PartyFacts.plus;
import static org.aidgov.rules.catalogue.party.PartyFacts.serving;
import static org.aidgov.rules.catalogue.party.PartyFacts.unknown;
import static org.aidgov.testkit.RuleVerifier.verify;

import org.aidgov.core.rule.Rule;
import org.aidgov.core.staff.GroupAssignment;
import org.aidgov.core.staff.OfficeGroupId;
import org.aidgov.core.value.DayRange;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class OneTemporaryBranchTest implements RuleExample {
  @Override
  public Rule rule() {
    return new OneTemporaryBranch();
  }

  @Override
  public Scenario violating() {
    return memberships("p-7", in("h-hospital", "2020-03-12/.."));
  }

  @Test
  void reportsAMemberInNoneFromTheThirtyFirstDayAfterArrival() {
    Scenario never = memberships("p-1");
    verify(rule(), never).reports("p-1 none").since("p-1", "2020-04-01");
  }

  /** Nobody is late with what could not be done before. */
  @Test
  void theTimeRunsFromBecomingAMemberIfThatIsLater() {
    Scenario admitted = admitted(memberships("p-1"), "p-1", "2022-04-11");
    verify(rule(), admitted).isSatisfiedBy("p-1");
    verify(rule(), admitted.on("2022-05-12")).reports("p-1 none").since("p-1", "2022-05-12");
  }

  @Test
  void aMembershipThatIsRenewedOrTwiceOnRecordBeginsNothingAnew() {
    Scenario two =
        memberships(
            "p-1",
            in("t-office", "2020-03-20/.."),
            in("t-office", "2021-01-01/.."),
            in("t-medical", "2022-03-01/2022-05-01"),
            in("t-medical", "2022-05-01/.."));
    verify(rule(), two).reports("p-1 several").since("p-1", "2022-03-01");
  }

  /** H34: the thirtieth day is allowed for. */
  @Test
  void theThirtiethDayAfterArrivalIsInTime() {
    Scenario joinsLate = memberships("p-1", in("t-office", "2020-04-02/.."));
    verify(rule(), joinsLate.on("2020-03-31")).isSatisfiedBy("p-1");
    verify(rule(), joinsLate.on("2020-04-01")).reports("p-1 none").since("p-1", "2020-04-01");
    verify(rule(), joinsLate.on("2020-04-02")).reportsNothing();
  }

  @Test
  void reportsAGapFromItsFirstDay() {
    Scenario gap =
        memberships(
            "p-1", in("t-office", "2020-03-20/2022-05-10"), in("t-office", "2022-05-12/.."));
    verify(rule(), gap).reports("p-1 none").since("p-1", "2022-05-10");
    verify(rule(), gap.on("2022-05-12")).reportsNothing();
  }

  @Test
  void aBranchThatHasEndedIsNone() {
    Scenario ended =
        Scenario.compliant()
            .branch("t-office", b -> b.withDays(DayRange.parse("2020-03-20/2022-05-01")));
    verify(rule(), ended).reports("p-1 none", "p-2 none", "p-3 none").since("p-1", "2022-05-01");
  }

  @Test
  void reportsTwoAtOnceButNotAMoveOnOneDay() {
    Scenario two =
        memberships("p-1", in("t-office", "2020-03-20/.."), in("t-medical", "2022-05-11/.."));
    verify(rule(), two.on("2022-05-10")).reportsNothing();
    verify(rule(), two).reports("p-1 several").since("p-1", "2022-05-11");
    Scenario moved =
        memberships(
                "p-1", in("t-office", "2020-03-20/2022-05-11"), in("t-medical", "2022-05-11/.."))
            .person(
                "p-1",
                p ->
                    p.withGroups(
                        assigned("g-office", "2020-03-01/2022-05-11"),
                        assigned("g-medical", "2022-05-11/..")));
    verify(rule(), moved.on("2022-05-10")).reportsNothing();
    verify(rule(), moved).reportsNothing();
  }

  @Test
  void reportsTheBranchOfAnotherGroup() {
    verify(rule(), memberships("p-1", in("t-medical", "2020-03-20/..")))
        .reports("p-1 other-group")
        .since("p-1", "2020-04-01");
    Scenario groupChanged =
        Scenario.compliant()
            .person(
                "p-1",
                p ->
                    p.withGroups(
                        assigned("g-office", "2020-03-01/2022-05-01"),
                        assigned("g-medical", "2022-05-01/..")));
    verify(rule(), groupChanged.on("2022-04-30")).reportsNothing();
    verify(rule(), groupChanged).reports("p-1 other-group").since("p-1", "2022-05-01");
  }

  @Test
  void anotherChangeOfGroupLeavesTheFindingTheSame() {
    Scenario twice =
        Scenario.compliant()
            .person(
                "p-1",
                p ->
                    p.withGroups(
                        assigned("g-office", "2020-03-01/2022-05-01"),
                        assigned("g-medical", "2022-05-01/2022-05-06"),
                        assigned("g-medical", "2022-05-06/..")));
    verify(rule(), twice.on("2022-05-05")).reports("p-1 other-group").since("p-1", "2022-05-01");
    verify(rule(), twice).reports("p-1 other-group").since("p-1", "2022-05-01");
  }

  /** H14: the joint branch is that of each of its groups. */
  @Test
  void aJointBranchIsThatOfTheOwnGroup() {
    Scenario joined =
        Scenario.compliant()
            .party("p-1", f -> f.withMemberships(in("t-medical", "2022-03-01/..")))
            .branch(
                "t-medical",
                b -> b.withGroups(plus(b.groups(), coverage("g-office", "2022-03-01/.."))));
    verify(rule(), joined).isSatisfiedBy("p-1");
  }

  @Test
  void whoIsInNoGroupIsJudgedElsewhere() {
    verify(rule(), Scenario.compliant().person("p-1", p -> p.withGroups())).isSatisfiedBy("p-1");
  }

  /** H13, H19: non-members are not asked; who hands over is. */
  @Test
  void asksMembersWhileTheyServe() {
    verify(rule(), violating()).isNotApplicableTo("p-8", "not-a-member");
    verify(rule(), unknown(violating(), "p-7")).isUndeterminedFor("p-7", "party-status");
    Scenario leaving = serving(violating(), "p-7", "2020-03-01", "2022-05-11");
    verify(rule(), leaving).reports("p-7 none");
    verify(rule(), leaving.on("2022-05-12")).isNotApplicableTo("p-7", "not-serving");
  }

  private static GroupAssignment assigned(String group, String days) {
    return new GroupAssignment(new OfficeGroupId(group), DayRange.parse(days), DayRange.ALWAYS);
  }
}
