package org.aidgov.core.evaluation;

import java.util.ArrayList;
import java.util.List;

/** What the rules would say of some subjects, beside what they said before. */
final class Revision {
  private final List<Entry> entries = new ArrayList<>();

  /** One subject: what the rules say of it, and what they said before. */
  static final class Entry {
    final Ledger ledger;
    final int subject;

    /** What kind of verdict each rule gives. */
    final byte[] kinds;

    /** The first day, as an epoch day, on which one could be another. */
    final int until;

    final Standing before;
    final Standing after;

    Entry(Ledger ledger, int subject, byte[] kinds, int until, Standing before, Standing after) {
      this.ledger = ledger;
      this.subject = subject;
      this.kinds = kinds;
      this.until = until;
      this.before = before;
      this.after = after;
    }
  }

  void add(Entry entry) {
    entries.add(entry);
  }

  List<Entry> entries() {
    return entries;
  }

  /**
   * Compares before and after.
   *
   * @param findings how many there were in all, also of subjects that are not here
   */
  Difference difference(int findings) {
    List<Finding> before = new ArrayList<>();
    List<Finding> after = new ArrayList<>();
    for (Entry entry : entries) {
      before.addAll(entry.before.findings());
      after.addAll(entry.after.findings());
    }
    before.sort(null);
    after.sort(null);
    Difference here = Difference.between(before, after);
    return new Difference(
        here.introduced(),
        here.resolved(),
        here.changed(),
        here.unchanged() + findings - before.size());
  }
}
