package org.aidgov.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.aidgov.benchmarks.data.RegisterGenerator;
import org.aidgov.benchmarks.ours.OurPeer;
import org.aidgov.benchmarks.peer.CommonRules;
import org.junit.jupiter.api.Test;

class GeneratedRegisterTest {
  @Test
  void the_compliant_register_keeps_the_common_rules() {
    OurPeer peer = new OurPeer(RegisterGenerator.compliant(10_000, 1));
    assertThat(peer.evaluate().findings()).isEmpty();
  }

  @Test
  void the_same_seed_gives_the_same_register() {
    assertThat(RegisterGenerator.withDefects(300, 7))
        .isEqualTo(RegisterGenerator.withDefects(300, 7));
  }

  @Test
  void each_common_rule_is_broken_in_a_register_with_defects() {
    OurPeer peer = new OurPeer(RegisterGenerator.withDefects(1000, 3));
    assertThat(peer.breaches(peer.evaluate()))
        .extracting(breach -> breach.rule())
        .containsAll(CommonRules.ALL);
  }
}
