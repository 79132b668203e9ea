package org.aidgov.rules.decision;

import static org.aidgov.core.party.LifeMeeting.Kind.COMMITTEE_MEETING;
import static org.aidgov.core.party.LifeMeeting.Kind.DEMOCRATIC_APPRAISAL;
import static org.aidgov.core.party.LifeMeeting.Kind.LECTURE;
import static org.aidgov.core.party.LifeMeeting.Kind.MEMBERS_MEETING;
import static org.aidgov.core.party.LifeMeeting.Kind.ORGANISATIONAL_LIFE_MEETING;
import static org.aidgov.core.party.LifeMeeting.Kind.THEME_DAY;
import static org.aidgov.rules.catalogue.party.PartyFacts.role;
import static org.aidgov.rules.catalogue.party.PartyFacts.roles;
import static org.aidgov.rules.decision.Said.organisation;
import static org.aidgov.rules.decision.Said.view;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.aidgov.core.party.BranchRole;
import org.aidgov.core.party.LifeMeeting;
import org.aidgov.core.party.MeetingId;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.value.CalendarPeriod;
import org.aidgov.core.value.DayRange;
import org.aidgov.rules.catalogue.Catalogue;
import org.aidgov.rules.decision.DueMeetings.Due;
import org.aidgov.rules.decision.DueMeetings.State;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class DueMeetingsTest {
  private static final Policy POLICY = Catalogue.policy();

  @Test
  void listsWhatIsStillToBeHeldOfEachTemporaryBranch() {
    List<Due> due = due(Scenario.compliant(), POLICY);
    assertThat(of("t-office", due))
        .extracting(Due::kind)
        .containsExactly(
            MEMBERS_MEETING, THEME_DAY, ORGANISATIONAL_LIFE_MEETING, DEMOCRATIC_APPRAISAL, LECTURE);
    assertThat(of("t-office", due))
        .extracting(one -> one.by().toString())
        .containsExactly("2022-06-30", "2022-05-31", "2022-12-31", "2022-12-31", "2022-12-31");
    assertThat(due).allMatch(one -> one.state() == State.DUE && one.needed() == 1);
    assertThat(due).extracting(one -> one.branch().value()).isSorted().doesNotContain("h-place");
  }

  @Test
  void aMeetingIsDueUntilItIsHeld() {
    Scenario held = plus("2022-05-11", MEMBERS_MEETING);
    assertThat(kinds(held.on("2022-05-10"))).contains(MEMBERS_MEETING);
    assertThat(kinds(held)).doesNotContain(MEMBERS_MEETING);
  }

  @Test
  void whatTheRuleReportsIsOverdueAndComesFirst() {
    Scenario missed =
        Scenario.compliant()
            .meeting("t-office-2022-02-10", m -> m.withHeld(LocalDate.of(2022, 4, 1)));
    Due overdue = of("t-office", due(missed, POLICY)).get(0);
    assertThat(overdue)
        .isEqualTo(
            new Due(organisation("t-office"), MEMBERS_MEETING, quarter(1), 0, 1, State.OVERDUE));
    assertThat(overdue.by()).isEqualTo("2022-03-31");
    // The meeting counts for the quarter in which it was held, so nothing is due there.
    assertThat(kinds(missed)).containsOnlyOnce(MEMBERS_MEETING);
    assertThat(Said.reasons(DueMeetings.of(view(missed), POLICY))).contains("due-meeting.overdue");
  }

  @Test
  void asksABranchOnlyForPeriodsThroughWhichItExists() {
    Scenario ending =
        Scenario.compliant()
            .branch("t-office", b -> b.withDays(DayRange.parse("2020-03-20/2022-06-01")));
    assertThat(kinds(ending)).containsExactly(THEME_DAY);
    Scenario endingEarlier =
        Scenario.compliant()
            .branch("t-office", b -> b.withDays(DayRange.parse("2020-03-20/2022-05-31")));
    assertThat(kinds(endingEarlier)).isEmpty();
    Scenario young =
        Scenario.compliant().branch("t-office", b -> b.withDays(DayRange.parse("2022-04-01/..")));
    assertThat(kinds(young)).containsExactly(MEMBERS_MEETING, THEME_DAY);
  }

  @Test
  void asksACommitteeMeetingOnlyOfABranchWithACommittee() {
    Scenario committee =
        roles(
            "t-office",
            role("p-3", BranchRole.Kind.SECRETARY, "2020-03-20/.."),
            role("p-1", BranchRole.Kind.ORGANISATION, "2022-05-01/.."),
            role("p-2", BranchRole.Kind.PUBLICITY, "2022-05-11/.."));
    assertThat(kinds(committee.on("2022-05-10"))).doesNotContain(COMMITTEE_MEETING);
    assertThat(kinds(committee)).contains(COMMITTEE_MEETING);
  }

  @Test
  void takesTheNumbersAndRulesOfThePolicy() {
    Policy stricter = POLICY.withParameter("PTY-030.minimum", LocalDate.of(2022, 4, 1), 2);
    Scenario one = plus("2022-05-11", MEMBERS_MEETING);
    assertThat(due(one, stricter))
        .contains(new Due(organisation("t-office"), MEMBERS_MEETING, quarter(2), 1, 2, State.DUE));
    assertThat(due(Scenario.compliant(), POLICY.without(List.of("PTY-032"))))
        .extracting(Due::kind)
        .doesNotContain(THEME_DAY);
  }

  @Test
  void saysThatNothingIsDueWhereNoTemporaryBranchExists() {
    Scenario before = Scenario.compliant().on("2020-03-10");
    assertThat(due(before, POLICY)).isEmpty();
    assertThat(Said.reasons(DueMeetings.of(view(before), POLICY)))
        .containsExactly("due-meeting.none");
  }

  private static Scenario plus(String day, LifeMeeting.Kind kind) {
    return Scenario.compliant()
        .add(
            LifeMeeting.builder()
                .id(new MeetingId("more"))
                .organisation(organisation("t-office"))
                .kind(kind)
                .held(LocalDate.parse(day))
                .build());
  }

  private static CalendarPeriod quarter(int number) {
    return new CalendarPeriod(CalendarPeriod.Unit.QUARTER, LocalDate.of(2022, 3 * number - 2, 1));
  }

  private static List<LifeMeeting.Kind> kinds(Scenario scenario) {
    return of("t-office", due(scenario, POLICY)).stream().map(Due::kind).toList();
  }

  private static List<Due> of(String branch, List<Due> due) {
    return due.stream().filter(one -> one.branch().value().equals(branch)).toList();
  }

  private static List<Due> due(Scenario scenario, Policy policy) {
    Answer<List<Due>> answer = DueMeetings.of(view(scenario), policy);
    assertThat(Said.reasons(answer)).isNotEmpty();
    return answer.value();
  }
}
