package org.aidgov.rules.remedy;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
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
 * Steps that put a finding right (Q91). Each that is offered has been tried: it removes its finding
 * and adds none that is as bad or worse.
 */
public final class Remedies {
  /** So many steps are tried at most. */
  private static final int MOST_TRIED = 60;

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
   * nothing where no step of the closed list does: what has been missed stays so.
   *
   * @param most how many at most
   */
  public static List<Offer> of(LiveEvaluation live, Finding finding, int most) {
    Register register = live.register();
    List<Remedy> candidates =
        Candidates.of(finding.id(), register.asOf(live.asOf()))
            .distinct()
            .limit(MOST_TRIED)
            .toList();
    List<Offer> offers = new ArrayList<>();
    for (Remedy candidate : candidates) {
      Difference difference = live.preview(candidate.in(register));
      if (removes(difference, finding)) {
        offers.add(new Offer(candidate, difference));
      }
      if (offers.size() == most) {
        break;
      }
    }
    offers.sort(Comparator.comparingInt(offer -> steps(offer.remedy())));
    return ImmutableList.copyOf(offers);
  }

  private static int steps(Remedy remedy) {
    return remedy instanceof Remedy.Together several ? several.steps().size() : 1;
  }

  private static boolean removes(Difference difference, Finding finding) {
    return isResolved(difference, finding.id()) && !addsAny(difference, finding.severity());
  }

  static boolean isResolved(Difference difference, FindingId finding) {
    return difference.resolved().stream().anyMatch(gone -> gone.id().equals(finding));
  }

  /** Tells whether something new, or newly worse, is as bad as {@code severity}. */
  static boolean addsAny(Difference difference, Severity severity) {
    return difference.introduced().stream()
        .anyMatch(added -> added.severity().compareTo(severity) <= 0);
  }
}
