package org.aidgov.rules.decision;

import static org.aidgov.rules.decision.Said.organisation;
import static org.aidgov.rules.decision.Said.view;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.aidgov.core.party.BranchFunction;
import org.aidgov.core.party.MeetingId;
import org.aidgov.core.value.CalendarPeriod;
import org.aidgov.core.value.DayRange;
import org.aidgov.rules.decision.FourFunctions.Shown;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class FourFunctionsTest {
  private static final CalendarPeriod FIRST = quarter("2022-01-01");
  private static final CalendarPeriod RUNNING = quarter("2022-04-01");

  @Test
  void oneMeetingCanShowAllFour() {
    Shown shown = shown(Scenario.compliant(), FIRST);
    assertThat(shown.missing()).isEmpty();
    assertThat(shown.over()).isTrue();
    assertThat(shown.evidence())
        .hasSize(4)
        .containsEntry(BranchFunction.SUPERVISION, List.of(new MeetingId("t-office-2022-02-10")));
  }

  @Test
  void namesEachOneThatNoMeetingShows() {
    Scenario two =
        Scenario.compliant()
            .meeting(
                "t-office-2022-02-10",
                m -> m.withFunctions(List.of(BranchFunction.STUDY, BranchFunction.EDUCATION)));
    assertThat(shown(two, FIRST).missing())
        .containsExactly(BranchFunction.SUPERVISION, BranchFunction.MANAGEMENT);
    assertThat(Said.reasons(FourFunctions.of(view(two), organisation("t-office"), FIRST)))
        .containsExactly(
            "functions.shown", "functions.shown", "functions.missing", "functions.missing");
  }

  @Test
  void countsAMeetingForTheQuarterInWhichItIsHeld() {
    Scenario late =
        Scenario.compliant()
            .meeting("t-office-2022-02-10", m -> m.withHeld(LocalDate.of(2022, 4, 1)));
    assertThat(shown(late, FIRST).missing()).hasSize(4);
    assertThat(shown(late, RUNNING).missing()).isEmpty();
    assertThat(shown(late.on("2022-04-01"), RUNNING).missing()).isEmpty();
  }

  @Test
  void inARunningQuarterNothingIsMissedYet() {
    Shown running = shown(Scenario.compliant(), RUNNING);
    assertThat(running.over()).isFalse();
    assertThat(running.missing()).hasSize(4);
    assertThat(
            Said.reasons(
                FourFunctions.of(view(Scenario.compliant()), organisation("t-office"), RUNNING)))
        .containsOnly("functions.not-yet");
    assertThat(shown(Scenario.compliant().on("2022-07-01"), RUNNING).over()).isTrue();
  }

  @Test
  void refusesAHostBranchAndAQuarterInWhichTheBranchWasNotThere() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> FourFunctions.of(view(Scenario.compliant()), organisation("h-place"), FIRST));
    Scenario young =
        Scenario.compliant().branch("t-office", b -> b.withDays(DayRange.parse("2022-01-02/..")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FourFunctions.of(view(young), organisation("t-office"), FIRST))
        .withMessageContaining("2022-01-02/..");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                FourFunctions.of(
                    view(Scenario.compliant()), organisation("t-office"), quarter("2022-07-01")));
  }

  private static Shown shown(Scenario scenario, CalendarPeriod quarter) {
    return FourFunctions.of(view(scenario), organisation("t-office"), quarter).value();
  }

  private static CalendarPeriod quarter(String start) {
    return new CalendarPeriod(CalendarPeriod.Unit.QUARTER, LocalDate.parse(start));
  }
}
