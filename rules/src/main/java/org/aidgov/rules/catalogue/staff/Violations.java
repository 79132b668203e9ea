package org.aidgov.rules.catalogue.staff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.rule.Verdict.Violated;
import org.aidgov.core.rule.Verdict.Violation;

/** Several violations of one subject. */
final class Violations {
  private Violations() {}

  /** What two violations of one subject must not have in common. */
  private record Key(String aspect, String thing) {}

  /**
   * Returns one verdict of all violations found, the first of each thing; or that there is none.
   */
  static Verdict all(Case c, List<Violated> found) {
    Set<Key> seen = new HashSet<>();
    List<Violation> violations = new ArrayList<>();
    for (Violated violated : found) {
      for (Violation violation : violated.violations()) {
        if (seen.add(new Key(violation.aspect(), violation.thing()))) {
          violations.add(violation);
        }
      }
    }
    return violations.isEmpty() ? c.satisfied() : new Violated(violations);
  }
}
