package org.aidgov.rules.decision;

import static org.aidgov.core.supervision.LeaveStep.Kind.HEADQUARTERS_APPROVED;
import static org.aidgov.core.supervision.LeaveStep.Kind.RETURNED;
import static org.aidgov.core.supervision.LeaveStep.Kind.UNIT_APPROVED;
import static org.aidgov.core.supervision.LeaveStep.Kind.UNIT_REFUSED;
import static org.aidgov.rules.catalogue.staff.StaffScenarios.returned;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.calendar.Moment;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.staff.TourStage;
import org.aidgov.core.supervision.DutyTurn;
import org.aidgov.core.supervision.Incident;
import org.aidgov.core.supervision.IncidentId;
import org.aidgov.core.supervision.IncidentOwner;
import org.aidgov.core.supervision.Leave;
import org.aidgov.core.supervision.LeaveSide;
import org.aidgov.core.supervision.LeaveState;
import org.aidgov.core.supervision.LeaveStep;
import org.aidgov.core.supervision.SelfEntry;
import org.aidgov.core.value.DayRange;
import org.aidgov.rules.catalogue.Catalogue;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers to the questions 54 to 59. */
class SupervisionDecisionsTest {
  private static final Policy POLICY = Catalogue.policy();
  private static final Scenario COMPLIANT = Scenario.compliant();
  private static final HeadquartersId CITY = new HeadquartersId("hq-city");
  private static final Moment NOW = Moment.parse("2022-05-11T12:00");

  private static Leave leave(String from, String until, LeaveStep... steps) {
    return new Leave(Leave.Kind.LEAVE, Moment.parse(from), Moment.parse(until), List.of(steps));
  }

  private static LeaveStep step(LeaveStep.Kind kind, String at) {
    return LeaveStep.of(kind, Moment.parse(at));
  }

  private static Answer<LeaveApproval> approval(String person, Leave leave) {
    return LeaveApproval.of(COMPLIANT.register(), POLICY, new PersonId(person), leave, NOW);
  }

  @Test
  void inTheHoursOfTheUnitBothSidesDecide() {
    Answer<LeaveApproval> answer = approval("p-8", leave("2022-05-12T10:00", "2022-05-12T20:00"));

    assertThat(answer.value().needed()).containsExactly(LeaveSide.values());
    assertThat(answer.value().mayNeedUnit()).isFalse();
    assertThat(answer.value().state()).isEqualTo(LeaveState.REQUESTED);
    assertThat(Said.reasons(answer)).containsExactly("leave.both", "leave.approver", "leave.state");
  }

  @Test
  void outsideThemTheHeadquartersAlone() {
    Answer<LeaveApproval> evening = approval("p-8", leave("2022-05-12T20:00", "2022-05-12T23:00"));
    Answer<LeaveApproval> office = approval("p-3", leave("2022-05-12T10:00", "2022-05-12T20:00"));

    assertThat(evening.value().needed()).containsExactly(LeaveSide.HEADQUARTERS);
    assertThat(office.value().needed()).containsExactly(LeaveSide.HEADQUARTERS);
    assertThat(Said.reasons(evening)).startsWith("leave.headquarters-alone");
  }

  /** H3. */
  @Test
  void overDaysWithoutANoticeNobodyCanSay() {
    Answer<LeaveApproval> answer = approval("p-8", leave("2021-07-20T10:00", "2021-07-20T20:00"));

    assertThat(answer.value().needed()).containsExactly(LeaveSide.HEADQUARTERS);
    assertThat(answer.value().mayNeedUnit()).isTrue();
    assertThat(Said.reasons(answer)).startsWith("leave.undecided");
  }

  @ParameterizedTest
  @CsvSource({
    "p-8,2022-05-12T20:00,p-4",
    "p-8,2022-05-13T00:00,p-4",
    "p-8,2022-05-13T20:00,p-2",
    "p-8,2022-05-14T20:00,p-2",
    "p-8,2022-05-15T20:00,p-1",
    "p-4,2022-05-12T20:00,p-2",
    "p-2,2022-05-14T20:00,p-1"
  })
  void theHeadWhoDecidesGoesByTheDaysAndIsSomebodyElse(
      String person, String until, String expected) {
    assertThat(approval(person, leave("2022-05-12T10:00", until)).value().approver())
        .contains(new PersonId(expected));
  }

  @Test
  void ofWhoStandsOnTopTheSendingSideDecides() {
    Answer<LeaveApproval> answer = approval("p-1", leave("2022-05-12T10:00", "2022-05-20T20:00"));

    assertThat(answer.value().approver()).isEmpty();
    assertThat(Said.reasons(answer)).contains("leave.sending-side");
  }

  @Test
  void aRefusalByEitherBlocksWhateverTheOtherSays() {
    Answer<LeaveApproval> answer =
        approval(
            "p-8",
            leave(
                "2022-05-12T10:00",
                "2022-05-12T20:00",
                step(HEADQUARTERS_APPROVED, "2022-05-10T11:00"),
                step(UNIT_REFUSED, "2022-05-10T12:00")));

    assertThat(answer.value().disagree()).isTrue();
    assertThat(answer.value().state()).isEqualTo(LeaveState.REFUSED);
    assertThat(Said.reasons(answer))
        .contains("leave.agreed", "leave.refused", "leave.disagree", "leave.state");
  }

  @Test
  void namesWhoIsNotBack() {
    Leave agreed =
        leave(
            "2022-05-10T10:00",
            "2022-05-11T11:00",
            step(HEADQUARTERS_APPROVED, "2022-05-09T11:00"),
            step(UNIT_APPROVED, "2022-05-09T12:00"));
    Leave back =
        new Leave(
            Leave.Kind.GOING_OUT,
            agreed.from(),
            agreed.until(),
            List.of(
                step(HEADQUARTERS_APPROVED, "2022-05-09T11:00"),
                step(UNIT_APPROVED, "2022-05-09T12:00"),
                step(RETURNED, "2022-05-11T10:30")));
    Scenario scenario =
        COMPLIANT
            .supervision("p-5", f -> f.withLeaves(agreed))
            .supervision("p-6", f -> f.withLeaves(back))
            .supervision("p-7", f -> f.withLeaves(leave("2022-05-10T10:00", "2022-05-11T11:00")));

    Answer<List<NotBack>> answer = NotBack.at(scenario.register(), NOW);

    assertThat(answer.value())
        .containsExactly(new NotBack(new PersonId("p-5"), Leave.Kind.LEAVE, agreed.until(), 60));
    assertThat(Said.reasons(answer)).containsExactly("not-back.overdue");
    assertThat(NotBack.at(scenario.register(), agreed.until()).value()).hasSize(1);
    Scenario left = returned(scenario, "p-5", "2022-05-11");
    assertThat(NotBack.at(left.register(), NOW).value()).hasSize(1);
    assertThat(NotBack.at(left.register(), Moment.parse("2022-05-12T00:00")).value())
        .as("the tour is over")
        .isEmpty();
    Answer<List<NotBack>> before =
        NotBack.at(scenario.register(), Moment.parse("2022-05-11T10:59"));
    assertThat(before.value()).isEmpty();
    assertThat(Said.reasons(before)).containsExactly("not-back.nobody");
  }

  /** What is known later is not known before: a return recorded afterwards. */
  @Test
  void isNotBackAsKnownBeforeTheReturnWasRecorded() {
    LeaveStep recorded =
        new LeaveStep(RETURNED, Moment.parse("2022-05-11T10:30"), DayRange.parse("2022-05-13/.."));
    Leave leave =
        leave(
            "2022-05-10T20:00",
            "2022-05-11T09:00",
            step(HEADQUARTERS_APPROVED, "2022-05-09T11:00"),
            step(UNIT_APPROVED, "2022-05-09T11:00"),
            recorded);
    Scenario scenario = COMPLIANT.supervision("p-5", f -> f.withLeaves(leave));

    assertThat(NotBack.at(scenario.register(), NOW).value()).isEmpty();
    assertThat(NotBack.at(scenario.register().knownOn(LocalDate.of(2022, 5, 12)), NOW).value())
        .hasSize(1);
  }

  @Test
  void saysWhichDaysHaveNoDutyAndHowTurnsAreSpread() {
    DutyTurn unled =
        new DutyTurn(
            LocalDate.of(2022, 5, 3),
            Optional.empty(),
            Optional.empty(),
            List.of(new PersonId("p-5")),
            DayRange.ALWAYS);
    Scenario scenario =
        COMPLIANT.order(
            "hq-city",
            l -> {
              List<DutyTurn> duty = new ArrayList<>(l.duty());
              duty.set(2, unled);
              return l.withDuty(duty);
            });
    Answer<DutyRoster> answer =
        DutyRoster.of(
            scenario.register().asOf(Scenario.TODAY),
            POLICY,
            CITY,
            DayRange.parse("2022-05-01/2022-06-03"));

    assertThat(answer.value().unled())
        .extracting(DayRange::toString)
        .containsExactly("2022-05-03/2022-05-04", "2022-06-01/2022-06-03");
    assertThat(answer.value().unstaffed())
        .extracting(DayRange::toString)
        .containsExactly("2022-06-01/2022-06-03");
    assertThat(answer.value().turns())
        .contains(
            new DutyRoster.Turns(new PersonId("p-1"), 15, 0, 2),
            new DutyRoster.Turns(new PersonId("p-2"), 15, 0, 1),
            new DutyRoster.Turns(new PersonId("p-5"), 0, 5, 1));
    assertThat(Said.reasons(answer))
        .startsWith("duty-roster.unled", "duty-roster.unled", "duty-roster.unstaffed")
        .endsWith("duty-roster.turns");
  }

  @Test
  void saysThatARosterIsComplete() {
    Answer<DutyRoster> answer =
        DutyRoster.of(Said.view(COMPLIANT), POLICY, CITY, DayRange.parse("2022-05-01/2022-06-01"));

    assertThat(answer.value().unled()).isEmpty();
    assertThat(Said.reasons(answer)).startsWith("duty-roster.complete");
    assertThatThrownBy(
            () ->
                DutyRoster.of(
                    Said.view(COMPLIANT), POLICY, new HeadquartersId("nowhere"), DayRange.ALWAYS))
        .hasMessageContaining("nowhere");
  }

  @Test
  void showsTheMatrixOfTheFourSelves() {
    Answer<List<FourSelves>> answer = FourSelves.of(Said.view(COMPLIANT));
    assertThat(answer.value()).hasSize(4).contains(new FourSelves(CITY, SelfEntry.Self.SERVICE, 1));
    assertThat(Said.reasons(answer)).containsExactly("four-selves.all");

    Answer<List<FourSelves>> none =
        FourSelves.of(Said.view(COMPLIANT.order("hq-city", ledger -> ledger.withSelves())));
    assertThat(none.value()).contains(new FourSelves(CITY, SelfEntry.Self.SERVICE, 0));
    assertThat(Said.reasons(none)).hasSize(4).containsOnly("four-selves.missing");
  }

  @Test
  void listsOpenIncidentsWithWhoSeesToThem() {
    Incident owned = incident("i-1", "p-3", "p-2");
    Incident unowned = incident("i-2");
    Scenario scenario = COMPLIANT.order("hq-city", l -> l.withIncidents(owned, unowned));
    Answer<List<OpenIncidents>> answer = OpenIncidents.of(Said.view(scenario));

    assertThat(answer.value())
        .extracting(OpenIncidents::owners)
        .containsExactly(List.of(new PersonId("p-2"), new PersonId("p-3")), List.of());
    assertThat(Said.reasons(answer)).containsExactly("incident.owned", "incident.unowned");
    assertThat(Said.reasons(OpenIncidents.of(Said.view(COMPLIANT))))
        .containsExactly("incident.none");
  }

  private static Incident incident(String id, String... owners) {
    return new Incident(
        new IncidentId(id),
        Incident.Dimension.SAFETY,
        LocalDate.of(2022, 5, 9),
        List.of(owners).stream()
            .map(
                owner ->
                    new IncidentOwner(
                        new PersonId(owner), DayRange.parse("2022-05-09/.."), DayRange.ALWAYS))
            .toList(),
        Optional.empty(),
        DayRange.ALWAYS);
  }

  @Test
  void namesTheStagesWithoutControl() {
    assertThat(Said.reasons(StagesWithoutControl.of(Said.view(COMPLIANT))))
        .containsExactly("stage-control.all");

    Answer<List<StagesWithoutControl>> answer =
        StagesWithoutControl.of(
            Said.view(COMPLIANT.order("hq-city", ledger -> ledger.withControls())));
    assertThat(answer.value())
        .extracting(StagesWithoutControl::stage)
        .containsExactly(
            TourStage.ARRIVED, TourStage.IN_POST, TourStage.HANDING_OVER, TourStage.RETURNED);
    assertThat(answer.value()).extracting(StagesWithoutControl::headquarters).containsOnly(CITY);
    assertThat(Said.reasons(answer)).containsOnly("stage-control.none");
  }

  /** As SUP-013: what was before the headquarters, or before its people, is not held up to it. */
  @Test
  void asksForNoSelvesInAQuarterBeforeItsPeople() {
    Answer<List<FourSelves>> answer =
        FourSelves.of(
            Said.view(COMPLIANT.on("2020-05-10").order("hq-city", ledger -> ledger.withSelves())));

    assertThat(answer.value()).isEmpty();
    assertThat(Said.reasons(answer)).containsExactly("standing.not-asked");
  }

  /** H22: nobody there, nothing asked. */
  @Test
  void asksForNoControlsWhereNobodyServes() {
    assertThat(Said.reasons(StagesWithoutControl.of(Said.view(COMPLIANT.on("2019-05-10")))))
        .containsExactly("standing.not-asked");
  }

  /** As SUP-014: whoever has left sees to nothing. */
  @Test
  void ofAnIncidentWhoseOwnerHasLeftNobodySees() {
    Scenario scenario =
        returned(
            COMPLIANT.order("hq-city", l -> l.withIncidents(incident("i-1", "p-5"))),
            "p-5",
            "2022-05-09");
    Answer<List<OpenIncidents>> answer = OpenIncidents.of(Said.view(scenario));

    assertThat(answer.value()).extracting(OpenIncidents::owners).containsExactly(List.of());
    assertThat(Said.reasons(answer)).containsExactly("incident.unowned");
  }

  /** As SUP-011: the headquarters expects back whom it let go, the unit's say or not. */
  @Test
  void whomTheHeadquartersLetGoIsNotBackEvenIfTheUnitDidNotAgree() {
    Leave leave =
        leave(
            "2022-05-10T10:00",
            "2022-05-11T11:00",
            step(HEADQUARTERS_APPROVED, "2022-05-09T11:00"));
    Scenario scenario = COMPLIANT.supervision("p-5", f -> f.withLeaves(leave));

    assertThat(NotBack.at(scenario.register(), NOW).value()).hasSize(1);
  }

  @Test
  void aHeadWhoHasLeftDecidesOnNoLeave() {
    Scenario left = returned(COMPLIANT, "p-4", "2022-05-10");
    Answer<LeaveApproval> answer =
        LeaveApproval.of(
            left.register(),
            POLICY,
            new PersonId("p-8"),
            leave("2022-05-12T10:00", "2022-05-12T20:00"),
            NOW);

    assertThat(answer.value().approver()).contains(new PersonId("p-2"));
  }

  /** Days on which there was no headquarters are no days without a gap. */
  @Test
  void asksForDutyOnDaysOfTheHeadquartersOnly() {
    assertThatThrownBy(
            () ->
                DutyRoster.of(
                    Said.view(COMPLIANT), POLICY, CITY, DayRange.parse("2019-01-01/2019-02-01")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("but were '2019-01-01/2019-02-01'");
  }
}
