package org.aidgov.core.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PartyStatusTest {
  @Test
  void onlyFormalAndProbationaryMembersAreMembers() {
    assertThat(Arrays.stream(PartyStatus.values()).filter(PartyStatus::isMember))
        .containsExactly(PartyStatus.PROBATIONARY, PartyStatus.FORMAL);
  }
}
