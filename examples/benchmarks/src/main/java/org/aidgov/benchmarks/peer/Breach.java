package org.aidgov.benchmarks.peer;

import java.util.Comparator;

/**
 * One thing that is wrong, as much as every peer says of it.
 *
 * @param rule the rule's id in our catalogue
 * @param subject the id of whom or what it is about
 * @param aspect in which of the rule's ways
 */
public record Breach(String rule, String subject, String aspect) implements Comparable<Breach> {
  private static final Comparator<Breach> ORDER =
      Comparator.comparing(Breach::rule)
          .thenComparing(Breach::subject)
          .thenComparing(Breach::aspect);

  @Override
  public int compareTo(Breach other) {
    return ORDER.compare(this, other);
  }
}
