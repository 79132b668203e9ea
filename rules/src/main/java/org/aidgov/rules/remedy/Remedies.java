package org.aidgov.rules.remedy;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import org.aidgov.core.evaluation.Difference;
import org.aidgov.core.evaluation.Finding;
import org.aidgov.core.evaluation.FindingId;
import org.aidgov.core.evaluation.LiveEvaluation;
import org.aidgov.core.register.Register;
import org.aidgov.core.register.Remedy;
import org.aidgov.core.rule.Severity;

/**
 * Steps that put a finding right (Q91). Each that is offered has been tried: on the evaluation's
 * day it removes its finding and adds none that is as bad or worse. What is waived is not known
 * here.
 */
public final class Remedies {
  /** So many steps are tried at most. */
  static final int MOST_TRIED = 60;

  private Remedies() {}

  /**
   * A step that was tried.
   *
   * @param remedy the step
   * @param difference what it changes
   */
  public record Offer(Remedy remedy, Difference difference) {}

  /**
   * Returns what would put a finding right as of the evaluation's day, the smallest step first;
   * nothing where no step that is likely does: what has been missed stays so. The evaluation must
   * not be changed meanwhile.
   *
   * @param most how many at most; at least one
   * @throws IllegalArgumentException if that is less than one
   */
  public static List<Offer> of(LiveEvaluation live, Finding finding, int most) {
    if (most < 1) {
      throw new IllegalArgumentException("most must be at least 1, but was " + most);
    }
    Register register = live.register();
    return Candidates.of(finding.id(), register.asOf(live.asOf()))
        .distinct()
        .limit(MOST_TRIED)
        .sorted(Comparator.comparingInt(Remedies::steps))
        .map(candidate -> new Offer(candidate, live.preview(candidate.in(register))))
        .filter(offer -> removes(offer.difference(), finding))
        .limit(most)
        .collect(ImmutableList.toImmutableList());
  }

  private static int steps(Remedy remedy) {
    return remedy instanceof Remedy.Together several ? several.steps().size() : 1;
  }

  /** Tells whether a finding is gone, and no other that is as bad is there for it. */
  static boolean removes(Difference difference, Finding finding) {
    return isResolved(difference, finding.id()) && !addsAny(difference, finding.severity());
  }

  private static boolean isResolved(Difference difference, FindingId finding) {
    return difference.resolved().stream().anyMatch(gone -> gone.id().equals(finding));
  }

  private static boolean addsAny(Difference difference, Severity severity) {
    return difference.introduced().stream()
        .anyMatch(added -> added.severity().compareTo(severity) <= 0);
  }
}
