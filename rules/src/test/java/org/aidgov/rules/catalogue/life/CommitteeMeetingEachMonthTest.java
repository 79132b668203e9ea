package org.aidgov.rules.catalogue.life;

import static org.aidgov.testkit.RuleVerifier.verify;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.aidgov.core.party.BranchRole;
import org.aidgov.core.party.LifeMeeting;
import org.aidgov.core.party.MeetingId;
import org.aidgov.core.party.PartyOrganisationId;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.value.DayRange;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class CommitteeMeetingEachMonthTest implements RuleExample {
  @Override
  public Rule rule() {
    return new CommitteeMeetingEachMonth();
  }

  @Override
  public Scenario compliant() {
    return meeting("2022-04-20");
  }

  @Override
  public Scenario violating() {
    return withCommittee("2020-03-20/..");
  }

  @Test
  void reportsACommitteeThatDidNotMeet() {
    verify(rule(), violating()).reports("t-office missing").since("t-office", "2022-04-01");
  }

  @Test
  void countsTheMonthInWhichItMet() {
    verify(rule(), meeting("2022-04-30")).isSatisfiedBy("t-office");
    verify(rule(), meeting("2022-05-01")).reports("t-office missing");
  }

  @Test
  void asksNothingOfABranchWithoutACommittee() {
    verify(rule(), Scenario.compliant()).isNotApplicableTo("t-office", "no-committee");
    verify(rule(), withCommittee("2022-04-02/..")).isNotApplicableTo("t-office", "no-committee");
  }

  @Test
  void whoSucceedsSomebodyOnTheNextDayLeavesNoGap() {
    verify(rule(), succession("2022-04-15")).reports("t-office missing");
    verify(rule(), succession("2022-04-16")).isNotApplicableTo("t-office", "no-committee");
  }

  @Test
  void oneWithThreeRolesIsNoCommittee() {
    Scenario one =
        Scenario.compliant()
            .branch(
                "t-office",
                b ->
                    b.withRoles(
                        role("p-3", BranchRole.Kind.SECRETARY, "2020-03-20/.."),
                        role("p-3", BranchRole.Kind.ORGANISATION, "2020-03-20/.."),
                        role("p-3", BranchRole.Kind.PUBLICITY, "2020-03-20/..")));
    verify(rule(), one).isNotApplicableTo("t-office", "no-committee");
  }

  private static Scenario succession(String day) {
    return Scenario.compliant()
        .branch(
            "t-office",
            b ->
                b.withRoles(
                    role("p-3", BranchRole.Kind.SECRETARY, "2020-03-20/.."),
                    role("p-1", BranchRole.Kind.ORGANISATION, "2020-03-20/.."),
                    role("p-2", BranchRole.Kind.PUBLICITY, "2020-03-20/2022-04-15"),
                    role("p-1", BranchRole.Kind.PUBLICITY, day + "/.."),
                    role("p-2", BranchRole.Kind.ORGANISATION, day + "/..")));
  }

  private static Scenario meeting(String day) {
    return withCommittee("2020-03-20/..")
        .add(
            LifeMeeting.builder()
                .id(new MeetingId("committee"))
                .organisation(new PartyOrganisationId("t-office"))
                .kind(LifeMeeting.Kind.COMMITTEE_MEETING)
                .held(LocalDate.parse(day))
                .build());
  }

  private static Scenario withCommittee(String days) {
    return Scenario.compliant()
        .branch(
            "t-office",
            b ->
                b.withRoles(
                    ImmutableList.<BranchRole>builder()
                        .addAll(b.roles())
                        .add(role("p-1", BranchRole.Kind.ORGANISATION, days))
                        .add(role("p-2", BranchRole.Kind.PUBLICITY, days))
                        .build()));
  }

  private static BranchRole role(String person, BranchRole.Kind kind, String days) {
    return new BranchRole(
        new PersonId(person),
        kind,
        BranchRole.Basis.APPOINTED,
        DayRange.parse(days),
        DayRange.ALWAYS);
  }
}
