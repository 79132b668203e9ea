package org.aidgov.core.discipline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.aidgov.core.value.DayRange;
import org.junit.jupiter.api.Test;

class CleanAidOpinionTest {
  private static CleanAidOpinion opinion(String adopted, String days) {
    return new CleanAidOpinion(
        new OpinionId("o-1"), LocalDate.parse(adopted), DayRange.parse(days), DayRange.ALWAYS);
  }

  @Test
  void mayBeInForceFromTheDayOfItsAdoptionOrLater() {
    assertThat(opinion("2020-04-01", "2020-04-01/..").adopted()).isEqualTo("2020-04-01");
    assertThat(opinion("2020-04-01", "2020-05-01/..").days().from()).isEqualTo("2020-05-01");
  }

  @Test
  void refusesOneInForceBeforeItsAdoption() {
    assertThatThrownBy(() -> opinion("2020-04-01", "2020-03-31/.."))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "opinion must not be in force before its adoption on 2020-04-01, but was from"
                + " 2020-03-31");
  }
}
