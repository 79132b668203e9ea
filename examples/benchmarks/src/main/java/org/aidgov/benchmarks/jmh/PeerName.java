package org.aidgov.benchmarks.jmh;

import org.aidgov.benchmarks.drools.DroolsPeer;
import org.aidgov.benchmarks.dto.RegisterDto;
import org.aidgov.benchmarks.peer.Peer;
import org.aidgov.benchmarks.plain.PlainPeer;
import org.aidgov.benchmarks.timefold.TimefoldPeer;
import org.aidgov.benchmarks.validator.ValidatorPeer;

/** The peers that judge plain types, or facts made of them. */
public enum PeerName {
  /** The hand-written loop, which is the measure of all. */
  PLAIN,
  /** Hibernate Validator. */
  VALIDATOR,
  /** Drools. */
  DROOLS,
  /** Timefold. */
  TIMEFOLD;

  /** Makes the peer for a register. */
  public Peer<?> of(RegisterDto register) {
    return switch (this) {
      case PLAIN -> new PlainPeer(register);
      case VALIDATOR -> new ValidatorPeer(register);
      case DROOLS -> new DroolsPeer(register);
      case TIMEFOLD -> new TimefoldPeer(register);
    };
  }
}
