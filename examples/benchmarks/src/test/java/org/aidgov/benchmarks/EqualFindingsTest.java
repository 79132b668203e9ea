package org.aidgov.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aidgov.benchmarks.data.RegisterGenerator;
import org.aidgov.benchmarks.drools.DroolsPeer;
import org.aidgov.benchmarks.ours.OurPeer;
import org.aidgov.benchmarks.peer.Breach;
import org.aidgov.benchmarks.peer.Peer;
import org.aidgov.benchmarks.plain.PlainPeer;
import org.aidgov.benchmarks.timefold.TimefoldPeer;
import org.aidgov.benchmarks.validator.ValidatorPeer;
import org.aidgov.core.register.RegisterContent;
import org.junit.jupiter.api.Test;

class EqualFindingsTest {
  private static final RegisterContent COMPLIANT = RegisterGenerator.compliant(1000, 3);
  private static final RegisterContent DEFECTS = RegisterGenerator.withDefects(1000, 3);
  private static final List<Breach> EXPECTED = breaches(new OurPeer(DEFECTS));

  private static <R> List<Breach> breaches(Peer<R> peer) {
    return peer.breaches(peer.evaluate());
  }

  @Test
  void each_aspect_that_is_planted_is_found() {
    assertThat(EXPECTED)
        .extracting(breach -> breach.rule() + " " + breach.aspect())
        .contains(
            "GRD-001 none",
            "GRD-001 several",
            "GRD-001 upper-level",
            "GRD-002 orphan",
            "GRD-002 several",
            "GRD-002 wrong-level",
            "GRD-003 several-roots",
            "GRD-009 unknown-person",
            "GRD-009 not-serving",
            "GRD-009 elsewhere",
            "PTY-001 not-transferred",
            "PTY-008 too-small",
            "PTY-011 too-large",
            "PTY-016 none",
            "PTY-016 several",
            "PTY-016 other-group",
            "PTY-017 none",
            "PTY-017 several",
            "PTY-017 not-where-relation-is",
            "PTY-017 other-unit",
            "PTY-021 none",
            "PTY-021 several",
            "STF-004 nominal");
  }

  @Test
  void the_plain_loop_finds_what_we_find() {
    assertThat(breaches(new PlainPeer(DEFECTS))).isEqualTo(EXPECTED);
    assertThat(breaches(new PlainPeer(COMPLIANT))).isEmpty();
  }

  @Test
  void hibernate_validator_finds_what_we_find() {
    assertThat(breaches(new ValidatorPeer(DEFECTS))).isEqualTo(EXPECTED);
    assertThat(breaches(new ValidatorPeer(COMPLIANT))).isEmpty();
  }

  @Test
  void drools_finds_what_we_find() {
    assertThat(breaches(new DroolsPeer(DEFECTS))).isEqualTo(EXPECTED);
    assertThat(breaches(new DroolsPeer(COMPLIANT))).isEmpty();
  }

  @Test
  void timefold_finds_what_we_find() {
    assertThat(breaches(new TimefoldPeer(DEFECTS))).isEqualTo(EXPECTED);
    assertThat(breaches(new TimefoldPeer(COMPLIANT))).isEmpty();
  }
}
