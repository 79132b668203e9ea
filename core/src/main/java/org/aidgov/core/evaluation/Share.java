package org.aidgov.core.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What one part of a register, or several together, have to say of their people.
 *
 * @param findings what is wrong, in order
 * @param gaps what nobody can say, in order
 * @param counts how often each rule on people said what, by rule id
 */
public record Share(
    List<Finding> findings, List<Gap> gaps, ImmutableSortedMap<String, Count> counts) {
  /** Of nobody. */
  public static final Share NONE = new Share(List.of(), List.of(), ImmutableSortedMap.of());

  /** Copies the lists. */
  public Share {
    findings = ImmutableList.copyOf(findings);
    gaps = ImmutableList.copyOf(gaps);
  }

  /** Returns both together; whichever comes first. */
  public Share plus(Share other) {
    Map<String, Count> sums = new TreeMap<>(counts);
    other.counts.forEach((rule, count) -> sums.merge(rule, count, Count::plus));
    return new Share(
        merged(findings, other.findings),
        merged(gaps, other.gaps),
        ImmutableSortedMap.copyOf(sums));
  }

  private static <T extends Comparable<? super T>> List<T> merged(List<T> one, List<T> other) {
    return ImmutableList.sortedCopyOf(ImmutableList.<T>builder().addAll(one).addAll(other).build());
  }
}
