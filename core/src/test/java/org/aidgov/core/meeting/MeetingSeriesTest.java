package org.aidgov.core.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.value.CalendarPeriod;
import org.aidgov.core.value.DayRange;
import org.junit.jupiter.api.Test;

class MeetingSeriesTest {
  private static final DayRange DAYS = DayRange.parse("2020-03-01/..");
  private static final MeetingSeries WEEKLY =
      MeetingSeries.builder()
          .id(new SeriesId("s-1"))
          .name("指挥部例会")
          .headquarters(new HeadquartersId("hq"))
          .system(MeetingSystem.REGULAR_MEETING)
          .days(DAYS)
          .addCadence(new Cadence(CalendarPeriod.Unit.WEEK, 1, DAYS, DayRange.ALWAYS))
          .addConvener(new Convener(new PersonId("p-1"), DAYS, DayRange.parse("2020-04-01/..")))
          .build();

  @Test
  void refusesATaskForceUnderAnotherSystem() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WEEKLY.withTaskForce(new TaskForceId("t-1")))
        .withMessage("only a series of TASK_FORCE can be a task force's");
    assertThat(
            WEEKLY
                .withSystem(MeetingSystem.TASK_FORCE)
                .withTaskForce(new TaskForceId("t-1"))
                .taskForce())
        .contains(new TaskForceId("t-1"));
  }

  @Test
  void refusesPartiesOfWhatIsNoConsultation() {
    ConsultationParty bureau =
        new ConsultationParty(ConsultationSide.RECIPIENT, "教育局", DAYS, DayRange.ALWAYS);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> WEEKLY.withParties(bureau))
        .withMessage("only a series of CONSULTATION can have parties");
    assertThat(WEEKLY.withSystem(MeetingSystem.CONSULTATION).withParties(bureau).parties())
        .containsExactly(bureau);
  }

  @Test
  void theBooksLearnOfAConvenerLater() {
    int before = (int) LocalDate.of(2020, 3, 31).toEpochDay();

    assertThat(WEEKLY.knownOn(before)).isEqualTo(WEEKLY.withConveners());
    assertThat(WEEKLY.knownOn(before + 1)).isSameAs(WEEKLY);
  }

  @Test
  void refusesACadenceOfNoMeetingOrOfMoreThanOneADay() {
    for (int times : new int[] {0, 8}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Cadence(CalendarPeriod.Unit.WEEK, times, DAYS, DayRange.ALWAYS))
          .withMessage("times must be 1 to 7, but was " + times);
    }
    assertThat(new Cadence(CalendarPeriod.Unit.WEEK, 7, DAYS, DayRange.ALWAYS).times())
        .isEqualTo(7);
  }
}
