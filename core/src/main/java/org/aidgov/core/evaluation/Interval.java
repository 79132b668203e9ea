package org.aidgov.core.evaluation;

import java.util.Comparator;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.value.DayRange;

/**
 * The days on which a finding is one, with one severity.
 *
 * @param finding which finding
 * @param severity how bad it is on those days
 * @param days the days; within those asked for it could not be longer
 */
public record Interval(FindingId finding, Severity severity, DayRange days)
    implements Comparable<Interval> {
  private static final Comparator<Interval> ORDER =
      Comparator.comparing(Interval::finding).thenComparing(Interval::days);

  @Override
  public int compareTo(Interval other) {
    return ORDER.compare(this, other);
  }
}
