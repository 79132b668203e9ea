package org.aidgov.core.evaluation;

import java.time.LocalDate;
import java.util.Comparator;
import org.aidgov.core.register.SubjectId;

/**
 * What makes a finding the same finding in another evaluation: not its place in a list, not its
 * words, not the name of anybody or anything.
 *
 * @param rule the rule's id
 * @param subject whom it is about
 * @param aspect in which of the rule's ways
 * @param thing with which of several things of the subject; blank where there is only one
 * @param since the first day on which it was so
 */
public record FindingId(
    String rule, SubjectId subject, String aspect, String thing, LocalDate since)
    implements Comparable<FindingId> {
  private static final Comparator<FindingId> ORDER =
      Comparator.comparing(FindingId::rule)
          .thenComparing(FindingId::subject)
          .thenComparing(FindingId::aspect)
          .thenComparing(FindingId::thing)
          .thenComparing(FindingId::since);

  @Override
  public int compareTo(FindingId other) {
    return ORDER.compare(this, other);
  }

  /** Returns all of it on one line, as in {@code GRD-001 PERSON p-17 none 2021-02-14}. */
  @Override
  public String toString() {
    return rule + " " + subject + " " + aspect + (thing.isEmpty() ? "" : "/" + thing) + " " + since;
  }
}
