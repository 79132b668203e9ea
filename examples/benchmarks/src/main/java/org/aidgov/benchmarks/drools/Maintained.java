package org.aidgov.benchmarks.drools;

import org.aidgov.benchmarks.peer.Breach;

/** A finding as a fact. Equal to no other: head and deputy of a cell may be missing alike. */
public final class Maintained {
  private final Breach breach;

  /** Says what was found. */
  public Maintained(String rule, String subject, String aspect) {
    this.breach = new Breach(rule, subject, aspect);
  }

  /** Returns what was found. */
  public Breach breach() {
    return breach;
  }
}
