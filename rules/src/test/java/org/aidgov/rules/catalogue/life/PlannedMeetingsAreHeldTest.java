package org.aidgov.rules.catalogue.life;

import static org.aidgov.testkit.RuleVerifier.verify;

import java.time.LocalDate;
import java.util.List;
import org.aidgov.core.party.LifeMeeting;
import org.aidgov.core.party.MeetingId;
import org.aidgov.core.party.PartyOrganisationId;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.value.DayRange;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class PlannedMeetingsAreHeldTest implements RuleExample {
  @Override
  public Rule rule() {
    return new PlannedMeetingsAreHeld();
  }

  @Override
  public Scenario violating() {
    return planned("2022-04-26");
  }

  @Test
  void reportsAMeetingThatIsTwoWeeksLate() {
    verify(rule(), violating()).reports("plan slipped").since("plan", "2022-05-11");
    verify(rule(), violating().on("2022-05-10")).isSatisfiedBy("plan");
  }

  @Test
  void aPostponedMeetingIsInOrder() {
    Scenario held = violating().meeting("plan", m -> m.withHeld(LocalDate.of(2022, 5, 20)));
    verify(rule(), held.on("2022-05-20")).isSatisfiedBy("plan");
    verify(rule(), held.on("2022-05-19")).reports("plan slipped");
  }

  @Test
  void aHeadquartersMayBeStricter() {
    Policy strict =
        Policy.of(List.of(rule())).withParameter("PTY-044.grace", LocalDate.of(2022, 1, 1), 0);
    verify(rule(), strict, planned("2022-05-10")).reports("plan slipped");
    verify(rule(), strict, planned("2022-05-11")).reportsNothing();
  }

  @Test
  void asksNothingOfABranchOrCommitteeThatIsNotThereOnThePlannedDay() {
    Scenario ended =
        planned("2022-04-20")
            .branch("t-office", b -> b.withDays(DayRange.parse("2020-03-15/2022-04-20")));
    verify(rule(), ended).isNotApplicableTo("plan", "does-not-exist");
    Scenario ends =
        ended.branch("t-office", b -> b.withDays(DayRange.parse("2020-03-15/2022-04-21")));
    verify(rule(), ends).reports("plan slipped");
    Scenario committee =
        violating().meeting("plan", m -> m.withOrganisation(new PartyOrganisationId("pc-zj")));
    verify(rule(), committee).reports("plan slipped");
    verify(rule(), committee.meeting("plan", m -> m.withPlanned(LocalDate.of(2019, 1, 1))))
        .isNotApplicableTo("plan", "does-not-exist");
  }

  @Test
  void asksNothingOfAMeetingWithoutAPlan() {
    verify(rule(), violating()).isNotApplicableTo("t-office-2022-04-15", "not-planned");
  }

  private static Scenario planned(String day) {
    return Scenario.compliant()
        .add(
            LifeMeeting.builder()
                .id(new MeetingId("plan"))
                .organisation(new PartyOrganisationId("t-office"))
                .kind(LifeMeeting.Kind.MEMBERS_MEETING)
                .planned(LocalDate.parse(day))
                .build());
  }
}
