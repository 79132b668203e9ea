package org.aidgov.core.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.value.DayRange;
import org.junit.jupiter.api.Test;

class TalkTest {
  @Test
  void isInNoFormOrInSeveralInTheirOrder() {
    LocalDate day = LocalDate.of(2021, 6, 1);
    PersonId with = new PersonId("p-2");

    assertThat(Talk.of(with, day).forms()).isEmpty();
    assertThat(Talk.of(with, day, TalkForm.METHODS, TalkForm.EXPERIENCE).forms())
        .containsExactly(TalkForm.EXPERIENCE, TalkForm.METHODS);
    assertThat(Talk.of(with, day).known()).isEqualTo(DayRange.ALWAYS);
  }
}
