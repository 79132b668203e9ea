package org.aidgov.rules.catalogue.institution;

import java.util.List;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.rule.Verdict.Violated;

/** Several violations of one subject. */
final class Violations {
  private Violations() {}

  /** Returns one verdict of all violations found, or that there is none. */
  static Verdict verdict(Case c, List<Violated> found) {
    return found.stream().reduce(Violated::and).<Verdict>map(all -> all).orElseGet(c::satisfied);
  }
}
