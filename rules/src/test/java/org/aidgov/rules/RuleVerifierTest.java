package org.aidgov.rules;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicBoolean;
import org.aidgov.testkit.RuleVerifier;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

/** The verifier of the test kit finds what is wrong with a host's own rule. */
class RuleVerifierTest {
  /** Whatever is asserted: a verdict that is another the next day must say so. */
  @Test
  void everyJudgementIsMadeAgainOnLaterDays() {
    String holds = "OWN-001 says that its verdict on PERSON p-1 holds until ever";

    assertThatThrownBy(() -> changing(true).isSatisfiedBy("p-1")).hasMessageContaining(holds);
    assertThatThrownBy(() -> changing(false).since("p-1", "2022-05-11"))
        .hasMessageContaining(holds);
    assertThatThrownBy(() -> changing(true).ruling("p-1")).hasMessageContaining(holds);
    assertThatThrownBy(() -> changing(true).reportsNothing()).hasMessageContaining(holds);
  }

  /** A rule that says one thing when it is asked first, and the other ever after. */
  private static RuleVerifier changing(boolean atFirst) {
    AtomicBoolean asked = new AtomicBoolean();
    return RuleVerifier.verify(
        new OwnRule(person -> asked.getAndSet(true) != atFirst), Scenario.compliant());
  }
}
