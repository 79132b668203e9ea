package org.aidgov.core.discipline;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.aidgov.core.Samples;
import org.junit.jupiter.api.Test;

class PersonalSupervisionTest {
  @Test
  void refusesAnArrangementByNobodyOrInNothing() {
    PersonalSupervision supervision = Samples.personalSupervision();

    assertThatThrownBy(() -> supervision.withPerson(Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> supervision.withModes()).isInstanceOf(IllegalArgumentException.class);
  }
}
