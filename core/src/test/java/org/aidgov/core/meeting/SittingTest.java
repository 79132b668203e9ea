package org.aidgov.core.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.aidgov.core.calendar.ClockRange;
import org.aidgov.core.party.MeetingId;
import org.aidgov.core.value.DayRange;
import org.junit.jupiter.api.Test;

class SittingTest {
  private static final LocalDate PLANNED = LocalDate.of(2022, 3, 29);
  private static final LocalDate HELD = LocalDate.of(2022, 4, 1);
  private static final Sitting POSTPONED =
      Sitting.builder()
          .id(new SittingId("st-1"))
          .series(new SeriesId("s-1"))
          .addSteps(
              SittingStep.of(SittingStep.Kind.HELD, HELD),
              SittingStep.of(SittingStep.Kind.PLANNED, PLANNED),
              SittingStep.of(SittingStep.Kind.POSTPONED, HELD))
          .hours(ClockRange.parse("10:00-11:30"))
          .sides(Set.of(ConsultationSide.RECIPIENT, ConsultationSide.HEADQUARTERS))
          .build();

  @Test
  void isPlannedForTheDayItWasPostponedTo() {
    assertThat(POSTPONED.planned()).contains(HELD);
    assertThat(POSTPONED.held()).contains(HELD);
    assertThat(POSTPONED.withSteps(SittingStep.of(SittingStep.Kind.PLANNED, PLANNED)).planned())
        .contains(PLANNED);
  }

  @Test
  void isNotHeldWithoutAStepThatSaysSo() {
    Sitting noticed = POSTPONED.withSteps(SittingStep.of(SittingStep.Kind.NOTICED, PLANNED));

    assertThat(noticed.held()).isEmpty();
    assertThat(noticed.planned()).isEmpty();
  }

  @Test
  void keepsItsStepsInOrderOfDays() {
    assertThat(POSTPONED.steps()).extracting(SittingStep::on).containsExactly(PLANNED, HELD, HELD);
  }

  // M1: Party meetings never count as one of the three systems.
  @Test
  void isNoWorkMeetingIfAPartyMeetingWasHeldWithinIt() {
    assertThat(POSTPONED.isWorkMeeting()).isTrue();
    assertThat(POSTPONED.withPartyMeeting(new MeetingId("m-1")).isWorkMeeting()).isFalse();
  }

  @Test
  void theBooksLearnLaterThatItWasHeld() {
    SittingStep held =
        new SittingStep(SittingStep.Kind.HELD, HELD, DayRange.parse("2022-04-06/.."));
    Sitting sitting = POSTPONED.withSteps(held);

    assertThat(sitting.knownOn((int) LocalDate.of(2022, 4, 5).toEpochDay()).held()).isEmpty();
    assertThat(sitting.knownOn((int) LocalDate.of(2022, 4, 6).toEpochDay())).isSameAs(sitting);
  }
}
