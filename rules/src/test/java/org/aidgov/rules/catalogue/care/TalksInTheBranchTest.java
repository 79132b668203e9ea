package org.aidgov.rules.catalogue.care;

import static org.aidgov.rules.catalogue.care.CareFacts.isOn;
import static org.aidgov.rules.catalogue.care.CareFacts.talk;
import static org.aidgov.rules.catalogue.care.CareFacts.talks;
import static org.aidgov.rules.catalogue.care.CareFacts.without;
import static org.aidgov.testkit.RuleVerifier.verify;

import java.util.Optional;
import org.aidgov.core.care.TalkForm;
import org.aidgov.core.party.BranchMembership;
import org.aidgov.core.party.BranchRole;
import org.aidgov.core.party.PartyOrganisationId;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.value.DayRange;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class TalksInTheBranchTest implements RuleExample {
  @Override
  public Rule rule() {
    return new TalksInTheBranch();
  }

  @Override
  public Scenario violating() {
    return Scenario.compliant()
        .care(
            "p-5",
            care ->
                without(care, t -> isOn(t, "2021-05-20") && !t.with().equals(new PersonId("p-4"))));
  }

  @Test
  void asksForATalkWithAFellowMember() {
    verify(rule(), violating()).reports("p-5 fellow/t-medical").since("p-5", "2021-01-01");
  }

  @Test
  void asksForATalkWithTheCommittee() {
    Scenario scenario =
        Scenario.compliant()
            .care(
                "p-5",
                care ->
                    without(
                        care, t -> isOn(t, "2021-05-20") && t.with().equals(new PersonId("p-4"))));

    verify(rule(), scenario).reports("p-5 committee/t-medical");
  }

  @Test
  void aTalkCountsForTheYearInWhichItTookPlace() {
    verify(rule(), fellowOn("2020-12-31")).reports("p-5 fellow/t-medical");
    verify(rule(), fellowOn("2021-01-01")).reportsNothing();
    verify(rule(), fellowOn("2021-12-31")).reportsNothing();
    verify(rule(), fellowOn("2022-01-01")).reports("p-5 fellow/t-medical");
  }

  private static Scenario fellowOn(String day) {
    return talks("p-5", talk("p-4", "2021-05-20"), talk("p-6", day));
  }

  @Test
  void aLeadersTalkIsNoTalkAmongMembers() {
    verify(
            rule(),
            talks("p-5", talk("p-4", "2021-05-20"), talk("p-2", "2021-05-20", TalkForm.EXPERIENCE)))
        .reports("p-5 fellow/t-medical");
  }

  @Test
  void thoseOnTheCommitteeTalkWithEachOther() {
    Scenario two =
        Scenario.compliant()
            .branch("t-medical", b -> b.withRoles(b.roles().get(0), role("p-5", "2020-03-20/..")));

    verify(rule(), two).reportsNothing().isSatisfiedBy("p-4").isSatisfiedBy("p-5");
    verify(rule(), two.care("p-4", care -> without(care, t -> isOn(t, "2021-05-20"))))
        .reports("p-4 colleague/t-medical:p-5");
  }

  private static BranchRole role(String person, String days) {
    return new BranchRole(
        new PersonId(person),
        BranchRole.Kind.ORGANISATION,
        BranchRole.Basis.APPOINTED,
        DayRange.parse(days),
        DayRange.ALWAYS);
  }

  @Test
  void theOnlyOneOnACommitteeIsNotAsked() {
    verify(rule(), Scenario.compliant()).isNotApplicableTo("p-4", "nobody");
  }

  @Test
  void probationaryMembersAreAskedNonMembersAreNot() {
    verify(rule(), Scenario.compliant().care("p-7", care -> care.withTalks()))
        .reports("p-7 committee/t-medical", "p-7 fellow/t-medical");
    verify(rule(), Scenario.compliant()).isNotApplicableTo("p-8", "not-a-member");
  }

  @Test
  void whoWasInTheBranchForPartOfTheYearOnlyIsNotAsked() {
    Scenario joined =
        violating()
            .party(
                "p-5",
                f ->
                    f.withMemberships(
                        f.memberships().stream()
                            .map(
                                m ->
                                    m.branch().value().equals("t-medical")
                                        ? new BranchMembership(
                                            m.branch(), DayRange.parse("2021-01-02/.."), m.known())
                                        : m)
                            .toList()));

    verify(rule(), joined).isNotApplicableTo("p-5", "younger-than-period");
  }

  /** H18: a past year is judged by its own branch. */
  @Test
  void whoMovedAfterTheYearIsAskedForTheBranchOfTheYear() {
    Scenario moved =
        violating()
            .party(
                "p-5",
                f ->
                    f.withMemberships(
                        in("t-medical", "2020-03-20/2022-01-10"),
                        in("t-office", "2022-01-10/.."),
                        in("h-hospital", "2020-03-12/..")));

    verify(rule(), moved).reports("p-5 fellow/t-medical").since("p-5", "2021-01-01");
  }

  private static BranchMembership in(String branch, String days) {
    return new BranchMembership(
        new PartyOrganisationId(branch), DayRange.parse(days), DayRange.ALWAYS);
  }

  @Test
  void ofWhomNobodyKnowsWhatHeIsToThePartyNobodyCanSay() {
    verify(rule(), Scenario.compliant().dossier("p-5", d -> d.withParty(Optional.empty())))
        .isUndeterminedFor("p-5", "party-status");
  }
}
