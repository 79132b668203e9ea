package org.aidgov.core.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.aidgov.core.value.DayRange;
import org.junit.jupiter.api.Test;

class WorkFileTest {
  private static final LocalDate MONDAY = LocalDate.of(2022, 5, 9);

  @Test
  void hasEachWeekOnceUnlessItWasCorrected() {
    WorkWeek wrong = week(MONDAY, "2022-05-16/2022-05-20");
    WorkWeek right = week(MONDAY, "2022-05-20/..");

    assertThat(file(right, week(MONDAY.plusWeeks(1), "2022-05-20/.."), wrong).weeks()).hasSize(3);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> file(right, week(MONDAY, "2022-06-01/..")))
        .withMessage("week must be declared only once, but was '2022-05-09'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> file(right, wrong, week(MONDAY, "2022-05-16/2022-05-18")));
  }

  private static WorkWeek week(LocalDate monday, String known) {
    return WorkWeek.builder()
        .monday(monday)
        .nights(0)
        .weekendDays(0)
        .restDays(1)
        .known(DayRange.parse(known))
        .build();
  }

  private static WorkFile file(WorkWeek... weeks) {
    return WorkFile.builder().addWeeks(weeks).build();
  }
}
