package org.aidgov.core.institution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.aidgov.core.Samples;
import org.aidgov.core.value.DayRange;
import org.junit.jupiter.api.Test;

class RevisionItemTest {
  @Test
  void refusesALotBelowOne() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> item(0))
        .withMessage("lot must be 1 or more, but was 0");
  }

  @Test
  void standsInItsPlanInOrderOfLots() {
    assertThat(Samples.revisionPlan().withItems(item(2), item(1)).items())
        .containsExactly(item(1), item(2));
  }

  private static RevisionItem item(int lot) {
    return new RevisionItem(
        new InstitutionId("institution-1"),
        RevisionAct.AMEND,
        InstitutionCategory.GENERAL,
        lot,
        Samples.START,
        DayRange.ALWAYS);
  }
}
