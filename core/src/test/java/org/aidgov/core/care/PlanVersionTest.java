package org.aidgov.core.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.aidgov.core.value.DayRange;
import org.junit.jupiter.api.Test;

class PlanVersionTest {
  @Test
  void theFirstVersionIsNumberOne() {
    assertThat(new PlanVersion(1, DayRange.ALWAYS, DayRange.ALWAYS).number()).isEqualTo(1);
    assertThatThrownBy(() -> new PlanVersion(0, DayRange.ALWAYS, DayRange.ALWAYS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("number must be at least 1, but was 0");
  }
}
