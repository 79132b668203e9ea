package org.aidgov.rules.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.aidgov.core.party.BranchAct;
import org.aidgov.core.source.Binding;
import org.junit.jupiter.api.Test;

class CapabilitiesTest {
  @Test
  void asARuleNotReachesNoFurtherThanTheFirstPair() {
    assertThat(
            Stream.of(BranchAct.values())
                .filter(
                    act ->
                        Capabilities.ofTemporary(act).binding() == Binding.ORDINARILY_PROHIBITED))
        .containsExactly(BranchAct.ADMIT_MEMBERS, BranchAct.DISPOSE_OF_MEMBERS);
    assertThat(
            Stream.of(BranchAct.values())
                .filter(act -> Capabilities.ofTemporary(act).binding() == Binding.PROHIBITED))
        .containsExactly(BranchAct.COLLECT_DUES, BranchAct.ELECT_DELEGATES, BranchAct.RE_ELECT);
  }

  @Test
  void bothDoWhatBothMay() {
    assertThat(Stream.of(BranchAct.values()).filter(Capabilities::isOfBoth))
        .containsExactly(
            BranchAct.STUDY,
            BranchAct.EDUCATE,
            BranchAct.SUPERVISE,
            BranchAct.MANAGE,
            BranchAct.TRAIN_APPLICANTS);
  }
}
