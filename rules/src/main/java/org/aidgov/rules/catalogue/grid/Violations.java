package org.aidgov.rules.catalogue.grid;

import java.util.List;
import java.util.Optional;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.rule.Verdict.Violated;

/** Several things that are wrong at once. */
final class Violations {
  private Violations() {}

  /** Returns one verdict of all that is wrong; satisfied if nothing is. */
  static Verdict all(Case c, List<Violated> wrong) {
    Optional<Violated> all = wrong.stream().reduce(Violated::and);
    return all.isPresent() ? all.get() : c.satisfied();
  }
}
