package org.aidgov.rules.catalogue.life;

import static org.aidgov.testkit.RuleVerifier.verify;

import java.time.LocalDate;
import java.util.List;
import org.aidgov.core.party.Branch;
import org.aidgov.core.party.BranchMembership;
import org.aidgov.core.party.LifeMeeting;
import org.aidgov.core.party.MeetingId;
import org.aidgov.core.party.PartyOrganisationId;
import org.aidgov.core.party.PartyOrganisationKind;
import org.aidgov.core.party.PartyStatus;
import org.aidgov.core.party.RelationTransfer;
import org.aidgov.core.party.StatusPeriod;
import org.aidgov.core.party.UnitCoverage;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.staff.UnitId;
import org.aidgov.core.value.DayRange;
import org.aidgov.rules.catalogue.party.PartyFacts;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class HostBranchActsEachQuarterTest implements RuleExample {
  @Override
  public Rule rule() {
    return new HostBranchActsEachQuarter();
  }

  private static final PartyOrganisationId SECOND = new PartyOrganisationId("h-second");
  private static final DayRange LONG_AGO = DayRange.parse("2010-01-01/..");

  /** p-7 moved to the hospital's second branch in mid-quarter; the second branch met after that. */
  @Override
  public Scenario compliant() {
    return metOn("2022-03-05");
  }

  @Override
  public Scenario violating() {
    return moved();
  }

  @Test
  void reportsAHostBranchThatDidNothing() {
    verify(rule(), violating()).reports("h-second silent-host").since("h-second", "2022-01-01");
  }

  @Test
  void countsMeetingsOfTheQuarterOnly() {
    verify(rule(), metOn("2022-03-31")).isSatisfiedBy("h-second");
    verify(rule(), metOn("2022-04-01")).reports("h-second silent-host");
    verify(rule(), metOn("2021-12-31")).reports("h-second silent-host");
  }

  @Test
  void asksNothingOfAQuarterInWhichSecondedMembersWereThereOnlyBrieflyOrNotAtAll() {
    verify(rule(), moved("2022-02-15")).reports("h-second silent-host");
    verify(rule(), moved("2022-02-16")).isNotApplicableTo("h-second", "nobody");
    verify(rule(), moved("2022-04-15")).isNotApplicableTo("h-second", "nobody");
    verify(rule(), moved()).isNotApplicableTo("t-office", "temporary");
  }

  /** H13: of those who are no members, or of whom nobody knows, no branch is asked anything. */
  @Test
  void asksNothingForTheSakeOfWhoIsNoMember() {
    Scenario nonMember =
        moved()
            .party(
                "p-7",
                f ->
                    f.withStatuses(
                        new StatusPeriod(PartyStatus.NON_MEMBER, LONG_AGO, DayRange.ALWAYS)));
    verify(rule(), nonMember).isNotApplicableTo("h-second", "nobody");
  }

  /** H18: the branch before the move is judged for its own part, and had met. */
  @Test
  void judgesTheBranchesBeforeAndAfterAMoveForThemselves() {
    verify(rule(), moved()).isSatisfiedBy("h-hospital");
  }

  private static Scenario metOn(String day) {
    return moved().add(meeting("h-second", day));
  }

  private static Scenario moved() {
    return moved("2022-02-15");
  }

  /** p-7 attended a meeting of the first branch before moving to the second. */
  private static Scenario moved(String day) {
    return Scenario.compliant()
        .add(
            Branch.builder()
                .id(SECOND)
                .name("市医院第二党支部")
                .kind(PartyOrganisationKind.BRANCH)
                .headquarters(new HeadquartersId("hq-city"))
                .days(LONG_AGO)
                .addUnit(new UnitCoverage(new UnitId("u-hospital"), LONG_AGO, DayRange.ALWAYS))
                .build())
        .add(meeting("h-hospital", "2022-01-20"))
        .party(
            "p-7",
            file ->
                file.withAttended(
                        PartyFacts.plus(file.attended(), new MeetingId("h-hospital-2022-01-20")))
                    .withMemberships(
                        file.memberships().get(1),
                        in("h-hospital", "2020-03-12/" + day),
                        in("h-second", day + "/.."))
                    .withTransfers(
                        List.of(
                            new RelationTransfer(
                                SECOND,
                                file.transfers().get(0).letterValidUntil(),
                                file.transfers().get(0).steps()))));
  }

  private static LifeMeeting meeting(String branch, String day) {
    return LifeMeeting.builder()
        .id(new MeetingId(branch + "-" + day))
        .organisation(new PartyOrganisationId(branch))
        .kind(LifeMeeting.Kind.MEMBERS_MEETING)
        .held(LocalDate.parse(day))
        .build();
  }

  private static BranchMembership in(String branch, String days) {
    return new BranchMembership(
        new PartyOrganisationId(branch), DayRange.parse(days), DayRange.ALWAYS);
  }
}
