package org.aidgov.rules.catalogue.supervision;

import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.rule.Verdict.Violated;
import org.jspecify.annotations.Nullable;

/** What has been found wrong with a subject so far; costs nothing while nothing has. */
final class Wrong {
  private @Nullable Violated all;

  void add(Violated violated) {
    all = all == null ? violated : all.and(violated);
  }

  /** Returns one verdict of all that is wrong; satisfied if nothing is. */
  Verdict verdict(Case c) {
    return all == null ? c.satisfied() : all;
  }

  /** Returns one verdict of all that is wrong; another one if nothing is. */
  Verdict or(Verdict otherwise) {
    return all == null ? otherwise : all;
  }
}
