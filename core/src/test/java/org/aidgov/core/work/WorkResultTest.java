package org.aidgov.core.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.staff.WorkLine;
import org.aidgov.core.value.DayRange;
import org.junit.jupiter.api.Test;

class WorkResultTest {
  private static final LocalDate DAY = LocalDate.of(2022, 3, 1);
  private static final WorkResult RESULT =
      WorkResult.builder()
          .id(new ResultId("r-1"))
          .name("远程会诊")
          .headquarters(new HeadquartersId("hq"))
          .line(WorkLine.MENTORING)
          .days(DayRange.openFrom(DAY))
          .addStages(
              new StageStep(ResultStage.REPLICATE, DAY.plusDays(90), DayRange.ALWAYS),
              new StageStep(ResultStage.PILOT, DAY, DayRange.ALWAYS))
          .build();

  @Test
  void keepsItsStagesInOrderOfDays() {
    assertThat(RESULT.stages())
        .extracting(StageStep::stage)
        .containsExactly(ResultStage.PILOT, ResultStage.REPLICATE);
  }

  @Test
  void refusesToGrowFromItself() {
    Growth fromAnother = new Growth(new ResultId("r-0"), DAY, DayRange.ALWAYS);

    assertThat(RESULT.withGrewFrom(fromAnother).grewFrom()).containsExactly(fromAnother);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RESULT.withGrewFrom(new Growth(RESULT.id(), DAY, DayRange.ALWAYS)))
        .withMessage("a result must not grow from itself, 'r-1'");
  }
}
