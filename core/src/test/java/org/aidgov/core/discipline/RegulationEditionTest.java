package org.aidgov.core.discipline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RegulationEditionTest {
  @Test
  void theLastDayBeforeAnEditionIsOfTheOneBefore() {
    assertThat(RegulationEdition.on(LocalDate.of(2023, 12, 31)))
        .contains(RegulationEdition.EDITION_2018);
    assertThat(RegulationEdition.on(LocalDate.of(2024, 1, 1)))
        .contains(RegulationEdition.EDITION_2023);
  }

  @Test
  void beforeTheFirstEditionKnownHereNobodySays() {
    assertThat(RegulationEdition.on(LocalDate.of(2018, 9, 30))).isEmpty();
    assertThat(RegulationEdition.on(LocalDate.of(2018, 10, 1)))
        .contains(RegulationEdition.EDITION_2018);
  }
}
