package org.aidgov.core.evaluation;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What differs between the findings of two evaluations; their gaps and counts may differ beside. A
 * finding is the same by its {@link FindingId}.
 *
 * @param introduced findings that are new, in order
 * @param resolved findings that are gone, in order
 * @param changed findings that are still there with other facts or another severity, as they are
 *     now, in order
 * @param unchanged how many are just as they were
 */
public record Difference(
    List<Finding> introduced, List<Finding> resolved, List<Finding> changed, int unchanged) {
  /** Copies the lists. */
  public Difference {
    introduced = ImmutableList.copyOf(introduced);
    resolved = ImmutableList.copyOf(resolved);
    changed = ImmutableList.copyOf(changed);
  }

  /** Tells whether no finding differs. */
  public boolean isEmpty() {
    return introduced.isEmpty() && resolved.isEmpty() && changed.isEmpty();
  }

  /** Compares two lists of findings, each in order. */
  static Difference between(List<Finding> before, List<Finding> after) {
    if (before.isEmpty() || after.isEmpty()) {
      return new Difference(after, before, List.of(), 0);
    }
    ImmutableList.Builder<Finding> introduced = ImmutableList.builder();
    ImmutableList.Builder<Finding> resolved = ImmutableList.builder();
    ImmutableList.Builder<Finding> changed = ImmutableList.builder();
    int unchanged = 0;
    int i = 0;
    int j = 0;
    while (i < before.size() || j < after.size()) {
      int order =
          i == before.size() ? 1 : j == after.size() ? -1 : before.get(i).compareTo(after.get(j));
      if (order < 0) {
        resolved.add(before.get(i++));
      } else if (order > 0) {
        introduced.add(after.get(j++));
      } else if (before.get(i++).equals(after.get(j))) {
        j++;
        unchanged++;
      } else {
        changed.add(after.get(j++));
      }
    }
    return new Difference(introduced.build(), resolved.build(), changed.build(), unchanged);
  }
}
