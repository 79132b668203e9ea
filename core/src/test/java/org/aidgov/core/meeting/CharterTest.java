package org.aidgov.core.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.aidgov.core.value.DayRange;
import org.junit.jupiter.api.Test;

class CharterTest {
  private static final LocalDate DAY = LocalDate.of(2022, 3, 1);

  private static Charter charter(Optional<String> goal, Optional<LocalDate> sunset) {
    return new Charter(DAY, goal, sunset, DayRange.ALWAYS);
  }

  @Test
  void goalAndSunsetMayBeMissingForARuleToReport() {
    assertThat(charter(Optional.empty(), Optional.empty()).sunset()).isEmpty();
  }

  @Test
  void refusesABlankGoal() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> charter(Optional.of(" "), Optional.empty()))
        .withMessage("goal must not be blank");
  }

  @Test
  void refusesToEndBeforeItBegins() {
    assertThat(charter(Optional.empty(), Optional.of(DAY)).sunset()).contains(DAY);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> charter(Optional.empty(), Optional.of(DAY.minusDays(1))))
        .withMessage("sunset must not be before the charter of 2022-03-01, but was '2022-02-28'");
  }

  @Test
  void aRenewalDoesNotEndBeforeItIsAgreed() {
    assertThat(new Review(DAY, Optional.of(DAY), DayRange.ALWAYS).renewedUntil()).contains(DAY);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Review(DAY, Optional.of(DAY.minusDays(1)), DayRange.ALWAYS))
        .withMessage(
            "renewal must not end before the review of 2022-03-01, but ends on '2022-02-28'");
  }
}
