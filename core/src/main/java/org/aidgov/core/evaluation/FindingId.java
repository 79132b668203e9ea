package org.aidgov.core.evaluation;

import java.time.LocalDate;
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
  /** Orders by the parts, in their order. */
  @Override
  public int compareTo(FindingId other) {
    // Most have the rule's very text, which equality sees at once, and comparison does not.
    int order = rule.equals(other.rule) ? 0 : rule.compareTo(other.rule);
    if (order == 0) {
      order = subject.compareTo(other.subject);
    }
    if (order == 0) {
      order = aspect.compareTo(other.aspect);
    }
    if (order == 0) {
      order = thing.compareTo(other.thing);
    }
    return order == 0 ? since.compareTo(other.since) : order;
  }

  /** Returns all of it on one line, as in {@code GRD-001 PERSON p-17 none 2021-02-14}. */
  @Override
  public String toString() {
    return rule + " " + subject + " " + aspect + (thing.isEmpty() ? "" : "/" + thing) + " " + since;
  }
}
