package org.aidgov.benchmarks.peer;

/** Takes what a hand-written check finds. */
public interface Sink {
  /** Says that a rule is broken. */
  void add(String rule, String subject, String aspect);
}
