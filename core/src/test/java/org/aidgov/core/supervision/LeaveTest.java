package org.aidgov.core.supervision;

import static org.aidgov.core.supervision.LeaveStep.Kind.HEADQUARTERS_APPROVED;
import static org.aidgov.core.supervision.LeaveStep.Kind.HEADQUARTERS_REFUSED;
import static org.aidgov.core.supervision.LeaveStep.Kind.REQUESTED;
import static org.aidgov.core.supervision.LeaveStep.Kind.RETURNED;
import static org.aidgov.core.supervision.LeaveStep.Kind.UNIT_APPROVED;
import static org.aidgov.core.supervision.LeaveStep.Kind.UNIT_REFUSED;
import static org.aidgov.core.supervision.LeaveStep.Kind.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidgov.core.calendar.Moment;
import org.aidgov.core.value.DayRange;
import org.junit.jupiter.api.Test;

class LeaveTest {
  private static final Set<LeaveSide> BOTH = Set.of(LeaveSide.values());
  private static final Moment FROM = Moment.parse("2022-05-10T10:00");
  private static final Moment UNTIL = Moment.parse("2022-05-12T20:00");

  @Test
  void goesFromRequestToReturn() {
    Leave leave =
        leave(
            step(REQUESTED, "2022-05-05T11:00"),
            step(UNIT_APPROVED, "2022-05-06T11:00"),
            step(HEADQUARTERS_APPROVED, "2022-05-07T11:00"),
            step(RETURNED, "2022-05-12T21:00"));

    assertThat(state(leave, "2022-05-06T12:00")).isEqualTo(LeaveState.REQUESTED);
    assertThat(state(leave, "2022-05-07T10:59")).isEqualTo(LeaveState.REQUESTED);
    assertThat(state(leave, "2022-05-07T11:00")).isEqualTo(LeaveState.APPROVED);
    assertThat(state(leave, "2022-05-10T09:59")).isEqualTo(LeaveState.APPROVED);
    assertThat(state(leave, "2022-05-10T10:00")).isEqualTo(LeaveState.OUT);
    assertThat(state(leave, "2022-05-12T19:59")).isEqualTo(LeaveState.OUT);
    assertThat(state(leave, "2022-05-12T20:00")).isEqualTo(LeaveState.OVERDUE);
    assertThat(state(leave, "2022-05-12T21:00")).isEqualTo(LeaveState.BACK);
  }

  @Test
  void needsTheHeadquartersAloneWhereOnlyItDecides() {
    Leave leave = leave(step(HEADQUARTERS_APPROVED, "2022-05-07T11:00"));

    assertThat(leave.state(FROM, Set.of(LeaveSide.HEADQUARTERS))).isEqualTo(LeaveState.OUT);
    assertThat(leave.state(FROM, BOTH)).isEqualTo(LeaveState.REQUESTED);
  }

  @Test
  void isBlockedByARefusalOfEither() {
    Leave byUnit =
        leave(
            step(HEADQUARTERS_APPROVED, "2022-05-07T11:00"),
            step(UNIT_REFUSED, "2022-05-07T12:00"));
    Leave byHeadquarters =
        leave(
            step(UNIT_APPROVED, "2022-05-07T11:00"),
            step(HEADQUARTERS_REFUSED, "2022-05-07T12:00"));

    assertThat(byUnit.state(FROM, Set.of(LeaveSide.HEADQUARTERS))).isEqualTo(LeaveState.REFUSED);
    assertThat(state(byHeadquarters, "2022-05-10T10:00")).isEqualTo(LeaveState.REFUSED);
    assertThat(byUnit.isAway(FROM)).isFalse();
    assertThat(byUnit.nights()).isEmpty();
  }

  @Test
  void goesByWhatASideHasDecidedLast() {
    Leave leave =
        leave(
            step(UNIT_REFUSED, "2022-05-06T11:00"),
            step(HEADQUARTERS_APPROVED, "2022-05-06T12:00"),
            step(UNIT_APPROVED, "2022-05-07T11:00"));

    assertThat(state(leave, "2022-05-06T13:00")).isEqualTo(LeaveState.REFUSED);
    assertThat(state(leave, "2022-05-07T11:00")).isEqualTo(LeaveState.APPROVED);
    assertThat(leave.decision(LeaveSide.UNIT, Moment.parse("2022-05-06T10:00"))).isEmpty();
    assertThat(leave.decision(LeaveSide.UNIT, Moment.parse("2022-05-06T11:00"))).contains(false);
    assertThat(leave.isApproved(LeaveSide.UNIT, FROM)).isTrue();
  }

  @Test
  void thatIsWithdrawnIsNeverTaken() {
    Leave leave =
        leave(step(HEADQUARTERS_APPROVED, "2022-05-07T11:00"), step(WITHDRAWN, "2022-05-09T11:00"));

    assertThat(state(leave, "2022-05-10T10:00")).isEqualTo(LeaveState.WITHDRAWN);
    assertThat(leave.isAway(FROM)).isFalse();
    assertThat(leave.nights()).isEmpty();
  }

  @Test
  void isAwayUntilTheReturnOrTheEndWhicheverIsFirst() {
    LeaveStep agreed = step(HEADQUARTERS_APPROVED, "2022-05-07T11:00");
    Leave early = leave(agreed, step(RETURNED, "2022-05-11T18:00"));
    Leave late = leave(agreed, step(RETURNED, "2022-05-13T09:00"));

    assertThat(early.isAway(Moment.parse("2022-05-11T17:59"))).isTrue();
    assertThat(early.isAway(Moment.parse("2022-05-11T18:00"))).isFalse();
    assertThat(late.isAway(Moment.parse("2022-05-12T19:59"))).isTrue();
    assertThat(late.isAway(Moment.parse("2022-05-12T20:00"))).isFalse();
    assertThat(early.nights()).contains(DayRange.parse("2022-05-10/2022-05-11"));
    assertThat(late.nights()).contains(DayRange.parse("2022-05-10/2022-05-13"));
    assertThat(leave(agreed).nights()).contains(DayRange.parse("2022-05-10/2022-05-12"));
    assertThat(leave().nights()).as("nobody has agreed").isEmpty();
    assertThat(leave().overnight()).isTrue();
  }

  /** The end at midnight is of the day before, which is a night away even so. */
  @Test
  void aWholeDayIsOneDay() {
    Leave day =
        new Leave(
            Leave.Kind.LEAVE,
            Moment.parse("2022-05-10T00:00"),
            Moment.parse("2022-05-11T00:00"),
            List.of(step(HEADQUARTERS_APPROVED, "2022-05-07T11:00")));

    assertThat(day.lastDay()).isEqualTo("2022-05-10");
    assertThat(day.overnight()).isFalse();
    assertThat(day.nights()).contains(DayRange.parse("2022-05-10/2022-05-11"));
    assertThat(leave().lastDay()).isEqualTo("2022-05-12");
  }

  @Test
  void withinOneDayHasNoNight() {
    Leave out =
        new Leave(
            Leave.Kind.GOING_OUT,
            Moment.parse("2022-05-10T20:00"),
            Moment.parse("2022-05-10T23:00"),
            List.of(step(HEADQUARTERS_APPROVED, "2022-05-07T11:00")));

    assertThat(out.nights()).isEmpty();
    assertThat(out.overnight()).isFalse();
  }

  @Test
  void isTheSameInWhateverOrderTheStepsAreGiven() {
    List<LeaveStep> steps =
        new ArrayList<>(
            List.of(step(UNIT_APPROVED, "2022-05-06T11:00"), step(REQUESTED, "2022-05-06T11:00")));

    assertThat(new Leave(Leave.Kind.LEAVE, FROM, UNTIL, steps).steps())
        .extracting(LeaveStep::kind)
        .containsExactly(REQUESTED, UNIT_APPROVED);
  }

  @Test
  void isAsTheBooksKnewIt() {
    Leave leave =
        leave(
            new LeaveStep(
                RETURNED, Moment.parse("2022-05-12T19:00"), DayRange.parse("2022-05-14/..")));
    int before = (int) java.time.LocalDate.of(2022, 5, 13).toEpochDay();

    assertThat(leave.knownOn(before).happened(RETURNED)).isEmpty();
    assertThat(leave.knownOn(before + 1)).isSameAs(leave);
    assertThat(leave.happened(RETURNED, Moment.parse("2022-05-12T18:59"))).isEmpty();
    assertThat(leave.happened(RETURNED)).isEqualTo(Optional.of(Moment.parse("2022-05-12T19:00")));
  }

  @Test
  void refusesAnEndBeforeTheBeginningAndAReturnBeforeIt() {
    assertThatThrownBy(() -> new Leave(Leave.Kind.LEAVE, FROM, FROM, List.of()))
        .hasMessage(
            "leave must end after it begins, but was '2022-05-10T10:00' to '2022-05-10T10:00'");
    assertThatThrownBy(() -> leave(step(RETURNED, "2022-05-10T09:59")))
        .hasMessage("return must not be before the leave begins, but was '2022-05-10T09:59'");
  }

  private static LeaveState state(Leave leave, String now) {
    return leave.state(Moment.parse(now), BOTH);
  }

  /** A leave is known by its steps: one that was recorded later, or never was, is not there. */
  @Test
  void isNotInTheBooksWhenNothingOfItIs() {
    Leave later = leave(new LeaveStep(REQUESTED, FROM, DayRange.parse("2022-05-20/..")));
    Leave struck = leave(new LeaveStep(REQUESTED, FROM, DayRange.parse("2022-05-10/2022-05-20")));
    Leave withoutSteps = leave();
    SupervisionFile file = SupervisionFile.builder().addLeaves(later, struck, withoutSteps).build();

    assertThat(file.knownOn((int) LocalDate.of(2022, 5, 19).toEpochDay()).leaves())
        .containsExactlyInAnyOrder(struck, withoutSteps);
    assertThat(file.knownOn((int) LocalDate.of(2022, 5, 20).toEpochDay()).leaves())
        .containsExactlyInAnyOrder(later, withoutSteps);
  }

  private static Leave leave(LeaveStep... steps) {
    return new Leave(Leave.Kind.LEAVE, FROM, UNTIL, List.of(steps));
  }

  private static LeaveStep step(LeaveStep.Kind kind, String at) {
    return LeaveStep.of(kind, Moment.parse(at));
  }
}
