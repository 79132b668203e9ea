package org.aidgov.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.aidgov.core.party.BranchRole;
import org.junit.jupiter.api.Test;

class FactValueTest {
  @Test
  void aTermIsNamedByItsEnum() {
    assertThat(FactValue.of(BranchRole.Kind.SECRETARY))
        .isEqualTo(new FactValue.Term("BranchRole.Kind", "SECRETARY"));
  }

  @Test
  void severalFactsDoNotChangeWithTheListTheyWereMadeOf() {
    List<FactValue> values = new ArrayList<>(List.of(FactValue.of(1)));
    FactValue several = FactValue.of(values);
    values.add(FactValue.of(2));

    assertThat(several).isEqualTo(new FactValue.Several(List.of(FactValue.of(1))));
  }
}
