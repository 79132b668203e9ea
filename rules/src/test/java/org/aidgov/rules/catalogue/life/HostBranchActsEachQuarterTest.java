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
import org.aidgov.core.party.RelationTransfer;
import org.aidgov.core.party.UnitCoverage;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.staff.UnitId;
import org.aidgov.core.value.DayRange;
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

  /** p-7 has moved to the hospital's second branch, which met in the quarter. */
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
  void asksNothingWhereNoSecondedMemberIs() {
    verify(rule(), moved().on("2022-04-14")).isNotApplicableTo("h-second", "nobody");
    verify(rule(), moved()).isNotApplicableTo("t-office", "temporary");
  }

  private static Scenario metOn(String day) {
    return moved()
        .add(
            LifeMeeting.builder()
                .id(new MeetingId("h-second-1"))
                .organisation(SECOND)
                .kind(LifeMeeting.Kind.MEMBERS_MEETING)
                .held(LocalDate.parse(day))
                .build());
  }

  private static Scenario moved() {
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
        .party(
            "p-7",
            file ->
                file.withMemberships(
                        file.memberships().get(1),
                        in("h-hospital", "2020-03-12/2022-04-15"),
                        in("h-second", "2022-04-15/.."))
                    .withTransfers(
                        List.of(
                            new RelationTransfer(
                                SECOND,
                                file.transfers().get(0).letterValidUntil(),
                                file.transfers().get(0).steps()))));
  }

  private static BranchMembership in(String branch, String days) {
    return new BranchMembership(
        new PartyOrganisationId(branch), DayRange.parse(days), DayRange.ALWAYS);
  }
}
