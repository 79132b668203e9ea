package org.aidgov.core.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.calendar.ClockRange;
import org.aidgov.core.calendar.Moment;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.staff.TourStage;
import org.aidgov.core.staff.UnitId;
import org.aidgov.core.supervision.RollCallEntry.Status;
import org.aidgov.core.value.DayRange;
import org.junit.jupiter.api.Test;

class LedgerFactsTest {
  private static final LocalDate DAY = LocalDate.of(2022, 5, 11);
  private static final PersonId LEADER = new PersonId("p-1");
  private static final PersonId STAFF = new PersonId("p-2");

  /** H5. */
  @Test
  void aNightShiftGoesOnAfterMidnightAndBelongsToItsDay() {
    Shift night = new Shift(new UnitId("u"), DAY, ClockRange.parse("20:00-08:00"), DayRange.ALWAYS);

    assertThat(night.contains(Moment.parse("2022-05-12T03:00"))).isTrue();
    assertThat(night.contains(Moment.parse("2022-05-12T08:00"))).isFalse();
    assertThat(night.contains(Moment.parse("2022-05-11T19:59"))).isFalse();
    assertThat(night.start().toString()).isEqualTo("2022-05-11T20:00");
    assertThat(night.end().toString()).isEqualTo("2022-05-12T08:00");
  }

  @Test
  void aTurnOfDutyIsTheWholeDayUnlessItSaysOtherwise() {
    DutyTurn day = DutyTurn.of(DAY, LEADER, STAFF);
    DutyTurn night =
        new DutyTurn(
            DAY,
            Optional.of(ClockRange.parse("20:00-10:00")),
            Optional.empty(),
            List.of(STAFF),
            DayRange.ALWAYS);

    assertThat(day.contains(Moment.parse("2022-05-11T00:00"))).isTrue();
    assertThat(day.contains(Moment.parse("2022-05-12T00:00"))).isFalse();
    assertThat(night.contains(Moment.parse("2022-05-12T09:59"))).isTrue();
    assertThat(night.contains(Moment.parse("2022-05-11T19:59"))).isFalse();
    assertThat(day.includes(LEADER)).isTrue();
    assertThat(day.includes(STAFF)).isTrue();
    assertThat(night.includes(LEADER)).isFalse();
  }

  @Test
  void onlyAnAbsenceIsFollowedUpAndNotBeforeTheRollCall() {
    assertThat(entry(Status.ABSENT, DAY).followedUp()).contains(DAY);
    assertThatThrownBy(() -> entry(Status.PRESENT, DAY))
        .hasMessage(
            "following up must be on or after the day of an absence, but was '2022-05-11' for"
                + " PRESENT on '2022-05-11'");
    assertThatThrownBy(() -> entry(Status.ABSENT, DAY.minusDays(1)))
        .hasMessageContaining("on or after the day");
  }

  private static RollCallEntry entry(Status status, LocalDate followedUp) {
    return new RollCallEntry(DAY, status, Optional.of(followedUp), DayRange.ALWAYS);
  }

  @Test
  void anIncidentIsOpenUntilTheDayItIsClosed() {
    assertThat(incident("i-1", Optional.empty(), DayRange.ALWAYS).open())
        .contains(DayRange.openFrom(DAY));
    assertThat(incident("i-1", Optional.of(DAY.plusDays(2)), DayRange.ALWAYS).open())
        .contains(DayRange.of(DAY, DAY.plusDays(2)));
    assertThat(incident("i-1", Optional.of(DAY), DayRange.ALWAYS).open()).isEmpty();
    assertThatThrownBy(() -> incident("i-1", Optional.of(DAY.minusDays(1)), DayRange.ALWAYS))
        .hasMessage(
            "incident must be closed on or after the day it was opened, but was '2022-05-10'");
  }

  @Test
  void aLedgerHasEachIncidentOnceUnlessItWasCorrected() {
    Incident believed = incident("i-1", Optional.empty(), DayRange.parse("2022-05-12/.."));
    Incident corrected = incident("i-1", Optional.empty(), DayRange.parse("2022-05-11/2022-05-12"));

    assertThat(ledger(believed, corrected).incidents()).hasSize(2);
    assertThat(ledger(believed, incident("i-2", Optional.empty(), DayRange.ALWAYS)).incidents())
        .hasSize(2);
    assertThatThrownBy(() -> ledger(believed, incident("i-1", Optional.empty(), DayRange.ALWAYS)))
        .hasMessage("incident must be there only once, but was 'i-1'");
  }

  @Test
  void aLedgerIsTheSameInWhateverOrderItsFactsAreGiven() {
    DutyTurn first = DutyTurn.of(DAY, LEADER);
    DutyTurn second = DutyTurn.of(DAY.plusDays(1), LEADER);
    SupervisionLedger one =
        SupervisionLedger.builder()
            .headquarters(new HeadquartersId("h"))
            .addDuty(first, second)
            .build();
    SupervisionLedger other =
        SupervisionLedger.builder()
            .headquarters(new HeadquartersId("h"))
            .addDuty(second, first)
            .build();

    assertThat(one).isEqualTo(other);
    assertThat(one.duty()).containsExactly(first, second);
  }

  @Test
  void aControlHasATitle() {
    assertThatThrownBy(
            () -> new StageControl(TourStage.ARRIVED, " ", DayRange.ALWAYS, DayRange.ALWAYS))
        .hasMessage("title must not be blank");
  }

  private static Incident incident(String id, Optional<LocalDate> closed, DayRange known) {
    return new Incident(
        new IncidentId(id), Incident.Dimension.SAFETY, DAY, List.of(), closed, known);
  }

  private static SupervisionLedger ledger(Incident... incidents) {
    return SupervisionLedger.builder()
        .headquarters(new HeadquartersId("h"))
        .addIncidents(incidents)
        .build();
  }
}
