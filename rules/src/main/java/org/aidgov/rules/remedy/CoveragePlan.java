package org.aidgov.rules.remedy;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aidgov.core.evaluation.Difference;
import org.aidgov.core.evaluation.Finding;
import org.aidgov.core.evaluation.LiveEvaluation;
import org.aidgov.core.register.Change;
import org.aidgov.core.register.Register;
import org.aidgov.core.register.RegisterView;
import org.aidgov.core.register.Remedy;
import org.aidgov.core.staff.PersonId;

/**
 * The smallest set of assignments that closes all gaps in the grid's coverage without a new finding
 * as bad (Q51).
 *
 * <p>Somebody who is in no cell needs one assignment, and nobody else's helps; so a plan with one
 * for each is the smallest there is. People are taken in order of ids. No rule as bad as a gap, by
 * the severities of the catalogue, couples two people's assignments, so the order does not matter;
 * a headquarters that makes others as bad may be left with somebody whom another order would cover.
 *
 * @param steps one assignment for each person who can be covered, in order of ids
 * @param left for whom no cell was found that would not add a finding as bad: tried are those of
 *     the posts, of the headquarters served, former ones, then others of the province
 * @param difference what all steps together change
 */
public record CoveragePlan(List<Remedy> steps, List<PersonId> left, Difference difference) {
  private static final String RULE = "GRD-001";
  private static final String ASPECT = "none";

  /** Copies the lists. */
  public CoveragePlan {
    steps = ImmutableList.copyOf(steps);
    left = ImmutableList.copyOf(left);
  }

  /** Tells whether a finding is a gap that the plan does not close. */
  public boolean leaves(Finding finding) {
    return isGap(finding) && left.contains(new PersonId(finding.id().subject().id()));
  }

  private static boolean isGap(Finding finding) {
    return finding.id().rule().equals(RULE) && finding.id().aspect().equals(ASPECT);
  }

  /**
   * Makes the plan as of the evaluation's day; changes nothing. The evaluation must not be changed
   * meanwhile.
   */
  public static CoveragePlan of(LiveEvaluation live) {
    Register register = live.register();
    List<Remedy> steps = new ArrayList<>();
    List<PersonId> left = new ArrayList<>();
    List<Change> changes = new ArrayList<>();
    Difference difference = live.preview(changes);
    for (Finding finding : live.evaluation().findings()) {
      if (isGap(finding)) {
        Optional<Remedies.Offer> step = step(live, register, finding, changes);
        if (step.isPresent()) {
          steps.add(step.get().remedy());
          changes.addAll(step.get().remedy().in(register));
          difference = step.get().difference();
        } else {
          left.add(new PersonId(finding.id().subject().id()));
        }
      }
    }
    return new CoveragePlan(steps, left, difference);
  }

  /** Looks for an assignment that does no harm, together with those made so far. */
  private static Optional<Remedies.Offer> step(
      LiveEvaluation live, Register register, Finding finding, List<Change> before) {
    RegisterView view = register.asOf(live.asOf());
    return Stream.concat(
            Candidates.of(finding.id(), view), PeopleInGrid.anywhere(finding.id(), view))
        .distinct()
        .limit(Remedies.MOST_TRIED)
        .map(
            candidate -> {
              List<Change> changes = new ArrayList<>(before);
              changes.addAll(candidate.in(register));
              return new Remedies.Offer(candidate, live.preview(changes));
            })
        .filter(offer -> Remedies.removes(offer.difference(), finding))
        .findFirst();
  }
}
