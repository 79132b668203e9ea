package org.aidgov.benchmarks.jmh;

import java.util.List;
import org.aidgov.benchmarks.data.RegisterGenerator;
import org.aidgov.benchmarks.dto.DtoMapper;
import org.aidgov.benchmarks.ours.OurPeer;
import org.aidgov.benchmarks.peer.Breach;
import org.aidgov.benchmarks.peer.Peer;
import org.aidgov.benchmarks.plain.PlainPeer;
import org.aidgov.core.register.RegisterContent;

/** The registers that benchmarks work on, and the findings that all must agree on. */
final class Registers {
  private Registers() {}

  static RegisterContent of(int people) {
    return RegisterGenerator.withDefects(people, RegisterGenerator.SEED);
  }

  /** Stops a benchmark of a peer that does not find what the library finds. */
  static <R> void requireEqualFindings(Peer<R> peer, RegisterContent content) {
    OurPeer ours = new OurPeer(content);
    requireEqual(peer.breaches(peer.evaluate()), ours.breaches(ours.evaluate()));
  }

  /** Stops a benchmark of the library if it does not find what the plain loop finds. */
  static void requireEqualFindings(OurPeer ours, RegisterContent content) {
    PlainPeer plain = new PlainPeer(DtoMapper.of(content));
    requireEqual(ours.breaches(ours.evaluate()), plain.breaches(plain.evaluate()));
  }

  private static void requireEqual(List<Breach> found, List<Breach> expected) {
    if (!found.equals(expected) || found.isEmpty()) {
      throw new IllegalStateException(
          "found " + found.size() + " things, but expected " + expected.size());
    }
  }
}
