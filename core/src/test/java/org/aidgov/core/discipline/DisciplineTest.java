package org.aidgov.core.discipline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DisciplineTest {
  @Test
  void theSourcesSixNamesAreInItsOrder() {
    assertThat(Discipline.values())
        .extracting(Enum::name)
        .containsExactly("POLITICAL", "ORGANISATIONAL", "FINANCIAL", "MASS", "WORK", "LIFE");
  }

  @Test
  void eachIsOneOfTheRegulationsAndNoTwoAreTheSame() {
    assertThat(Stream.of(Discipline.values()).map(Discipline::inRegulations))
        .containsExactly(RegulationDiscipline.values());
  }

  @Test
  void onlyFinancialDisciplineHasAnotherNameInTheRegulations() {
    assertThat(Stream.of(Discipline.values()).filter(Discipline::isNamedOtherwise))
        .containsExactly(Discipline.FINANCIAL);
    assertThat(Discipline.FINANCIAL.inRegulations()).isEqualTo(RegulationDiscipline.INTEGRITY);
  }
}
