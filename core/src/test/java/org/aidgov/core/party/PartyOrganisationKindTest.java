package org.aidgov.core.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PartyOrganisationKindTest {
  @Test
  void hasTheNationalCodes() {
    assertThat(Arrays.stream(PartyOrganisationKind.values()).map(PartyOrganisationKind::code))
        .containsExactly("611", "621", "631", "632", "911", "921", "931", "932");
  }

  @ParameterizedTest
  @EnumSource
  void isFoundByItsCode(PartyOrganisationKind kind) {
    assertThat(PartyOrganisationKind.nationalCodes().meaning(kind.code(), "row 1")).isEqualTo(kind);
  }

  @ParameterizedTest
  @EnumSource
  void theFirstDigitTellsWhetherItIsTemporaryTheSecondWhetherABranchTheThirdWhetherJoint(
      PartyOrganisationKind kind) {
    assertThat(kind.isTemporary()).isEqualTo(kind.code().charAt(0) == '9');
    assertThat(kind.isBranch()).isEqualTo(kind.code().charAt(1) == '3');
    assertThat(kind.isJoint()).isEqualTo(kind.code().charAt(2) == '2');
  }

  @Test
  void guessesNoUnknownCode() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PartyOrganisationKind.nationalCodes().meaning("933", "branches, row 4"))
        .withMessage(
            "branches, row 4: Party organisation code must be one of"
                + " [611, 621, 631, 632, 911, 921, 931, 932], but was '933'");
  }
}
