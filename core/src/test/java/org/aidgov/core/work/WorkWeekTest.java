package org.aidgov.core.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.value.DayRange;
import org.junit.jupiter.api.Test;

class WorkWeekTest {
  private static final LocalDate MONDAY = LocalDate.of(2022, 5, 2);

  private static WorkWeek week(int halfDays, int nights, int weekendDays, int restDays) {
    return new WorkWeek(
        MONDAY,
        halfDays == 0
            ? List.of()
            : List.of(new TimeShare(WorkTag.BOTH, Optional.empty(), halfDays)),
        nights,
        weekendDays,
        restDays,
        DayRange.ALWAYS);
  }

  @Test
  void beginsOnMonday() {
    assertThat(week(10, 0, 0, 2).week()).hasToString("2022-W18");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new WorkWeek(MONDAY.plusDays(1), List.of(), 0, 0, 2, DayRange.ALWAYS))
        .withMessage("week must begin on a Monday, but was '2022-05-03'");
  }

  @Test
  void hasSevenNightsTwoDaysOfWeekendAndSevenDaysOfRestAtMost() {
    assertThat(week(14, 7, 2, 0).nights()).isEqualTo(7);
    assertThat(week(0, 0, 0, 7).restDays()).isEqualTo(7);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> week(0, 8, 0, 0))
        .withMessage("nights must be 0 to 7, but were 8");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> week(0, -1, 0, 0))
        .withMessage("nights must be 0 to 7, but were -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> week(0, 0, 3, 0))
        .withMessage("days of the weekend must be 0 to 2, but were 3");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> week(0, 0, 0, 8))
        .withMessage("days of rest must be 0 to 7, but were 8");
  }

  @Test
  void aDayOfTheWeekendIsNotOneOfRest() {
    assertThat(week(0, 0, 2, 5).restDays()).isEqualTo(5);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> week(0, 0, 2, 6))
        .withMessage(
            "days of rest and of work on the weekend must be at most 7 together, but were 8");
  }

  @Test
  void thereIsNoWorkOnADayOfRest() {
    assertThat(week(12, 0, 0, 1).shares()).hasSize(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> week(13, 0, 0, 1))
        .withMessage("half-days must be at most 12 beside 1 days of rest, but were 13");
  }

  @Test
  void aShareIsOneHalfDayAtLeastAndAWeekAtMost() {
    for (int halfDays : new int[] {0, 15}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new TimeShare(WorkTag.BOTH, Optional.empty(), halfDays))
          .withMessage("half-days must be 1 to 14, but were " + halfDays);
    }
  }
}
