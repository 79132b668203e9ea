package org.aidgov.core.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.aidgov.core.Samples;
import org.aidgov.core.value.DayRange;
import org.junit.jupiter.api.Test;

class BranchTest {
  private static final LocalDate MAY_1 = LocalDate.of(2020, 5, 1);

  @Test
  void isTemporaryByItsKind() {
    assertThat(Samples.branch().isTemporary()).isTrue();
    assertThat(Samples.branch().withKind(PartyOrganisationKind.JOINT_BRANCH).isTemporary())
        .isFalse();
  }

  @Test
  void refusesAKindThatIsNotABranchs() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Samples.branch().withKind(PartyOrganisationKind.TEMPORARY_COMMITTEE))
        .withMessage(
            "kind must be a branch's (631, 632, 931, 932), but was TEMPORARY_COMMITTEE (911)");
  }

  @Test
  void refusesABlankName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Samples.branch().withName(""))
        .withMessage("name must not be blank");
  }

  @Test
  void putsActsInOrderOfDays() {
    RecordedAct first = act(MAY_1);
    RecordedAct second = act(MAY_1.plusDays(1));

    assertThat(Samples.branch().withActs(second, first).acts()).containsExactly(first, second);
  }

  private static RecordedAct act(LocalDate on) {
    return new RecordedAct(BranchAct.EDUCATE, on, Optional.empty(), DayRange.ALWAYS);
  }
}
