package org.aidgov.rules.catalogue.life;

import static org.aidgov.testkit.RuleVerifier.verify;

import java.time.LocalDate;
import java.util.Optional;
import org.aidgov.core.party.Approval;
import org.aidgov.core.party.LifeMeeting;
import org.aidgov.core.party.MeetingId;
import org.aidgov.core.party.PartyOrganisationId;
import org.aidgov.core.rule.Rule;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class MeetsWhileItMayTest implements RuleExample {
  @Override
  public Rule rule() {
    return new MeetsWhileItMay();
  }

  @Override
  public Scenario violating() {
    return met("2020-03-19");
  }

  @Test
  void reportsAMeetingBeforeTheBranchWas() {
    verify(rule(), violating()).reports("early outside-existence").since("early", "2020-03-19");
    verify(rule(), met("2020-03-20")).isSatisfiedBy("early");
  }

  @Test
  void reportsAMeetingBeforeTheApproval() {
    Scenario lateApproval =
        met("2020-03-24")
            .branch(
                "t-office",
                b ->
                    b.withApproval(
                        b.approval()
                            .map(
                                a ->
                                    new Approval(
                                        a.by(), Optional.empty(), LocalDate.of(2020, 3, 25)))));
    verify(rule(), lateApproval).reports("early before-approval");
    verify(rule(), met("2020-03-25")).isSatisfiedBy("early");
  }

  @Test
  void asksNothingOfHostBranchesOrOfMeetingsToCome() {
    verify(rule(), violating())
        .isNotApplicableTo("h-place-2022-03-10", "not-temporary")
        .isNotApplicableTo("pc-zj-2021-12-20", "not-temporary");
    verify(rule(), violating().on("2020-03-18")).isNotApplicableTo("early", "not-held");
  }

  private static Scenario met(String day) {
    return Scenario.compliant()
        .add(
            LifeMeeting.builder()
                .id(new MeetingId("early"))
                .organisation(new PartyOrganisationId("t-office"))
                .kind(LifeMeeting.Kind.THEME_DAY)
                .held(LocalDate.parse(day))
                .build());
  }
}
