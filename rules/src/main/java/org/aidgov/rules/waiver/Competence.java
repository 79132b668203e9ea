package org.aidgov.rules.waiver;

import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.source.Binding;
import org.aidgov.core.source.Citation;
import org.aidgov.core.source.Modality;
import org.aidgov.rules.policy.Clauses;

/** Who may waive a rule. It follows from how its texts bind, so that no rule has to say it. */
public enum Competence {
  /** Nobody: a regulation forbids the thing (不), or demands it (应当), and is not theirs to waive. */
  NOBODY,
  /** The provincial headquarters, whose own policy demands it, or allows exceptions from above. */
  PROVINCIAL,
  /** The headquarters itself, or one above it: it is so as a rule (一般), or by our default only. */
  ANY;

  /** Returns who may waive a rule. */
  public static Competence of(RuleDescriptor rule) {
    boolean fromAbove = !rule.extension() && rule.clauses().stream().anyMatch(Competence::isMust);
    for (Citation citation : rule.citations()) {
      if (citation.binding() == Binding.PROHIBITED || citation.binding() == Binding.MANDATORY) {
        return NOBODY;
      }
      fromAbove |= citation.binding() == Binding.ORDINARILY_PROHIBITED;
    }
    return fromAbove ? PROVINCIAL : ANY;
  }

  private static boolean isMust(String clause) {
    return Clauses.get(clause).modality() == Modality.MUST;
  }
}
