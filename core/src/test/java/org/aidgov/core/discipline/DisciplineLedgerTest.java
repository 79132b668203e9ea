package org.aidgov.core.discipline;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.aidgov.core.Samples;
import org.junit.jupiter.api.Test;

class DisciplineLedgerTest {
  @Test
  void refusesTwoMattersWithOneId() {
    DisciplineLedger ledger = Samples.disciplineLedger();
    Matter matter = ledger.matters().get(0);

    assertThatThrownBy(() -> ledger.withMatters(matter, matter))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("matter must be there only once, but was 'matter-1'");
  }
}
