package org.aidgov.benchmarks.peer;

import java.util.List;

/**
 * One way to judge a register by the common rules. Made from a register's content, which is not
 * part of what is timed: each peer gets the facts in the form it likes best.
 *
 * @param <R> what an evaluation results in
 */
public interface Peer<R> {
  /** Judges the whole register, indexes included: what is timed. */
  R evaluate();

  /** Returns what an evaluation found, in order: to compare the peers, not timed. */
  List<Breach> breaches(R result);
}
