package org.aidgov.rules.remedy;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.evaluation.Difference;
import org.aidgov.core.evaluation.Finding;
import org.aidgov.core.evaluation.LiveEvaluation;
import org.aidgov.core.register.Change;
import org.aidgov.core.register.Register;
import org.aidgov.core.register.Remedy;
import org.aidgov.core.staff.PersonId;

/**
 * The smallest set of assignments that closes all gaps in the grid's coverage without a new finding
 * as bad (Q51).
 *
 * <p>Somebody who is in no cell needs one assignment, and nobody else's helps; so a plan with one
 * for each is the smallest there is.
 *
 * @param steps one assignment for each person who can be covered, in order of ids
 * @param left who can't be covered without a new finding
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

  /** Makes the plan as of the evaluation's day; changes nothing. */
  public static CoveragePlan of(LiveEvaluation live) {
    Register register = live.register();
    List<Remedy> steps = new ArrayList<>();
    List<PersonId> left = new ArrayList<>();
    List<Change> changes = new ArrayList<>();
    Difference difference = live.preview(changes);
    for (Finding finding : live.evaluation().findings()) {
      if (finding.id().rule().equals(RULE) && finding.id().aspect().equals(ASPECT)) {
        Optional<Remedy> step = step(live, register, finding, changes);
        if (step.isPresent()) {
          steps.add(step.get());
          changes.addAll(step.get().in(register));
          difference = live.preview(changes);
        } else {
          left.add(new PersonId(finding.id().subject().id()));
        }
      }
    }
    return new CoveragePlan(steps, left, difference);
  }

  /** Looks for an assignment that does no harm, together with those made so far. */
  private static Optional<Remedy> step(
      LiveEvaluation live, Register register, Finding finding, List<Change> before) {
    return Candidates.of(finding.id(), register.asOf(live.asOf()))
        .filter(
            candidate -> {
              List<Change> changes = new ArrayList<>(before);
              changes.addAll(candidate.in(register));
              Difference difference = live.preview(changes);
              return Remedies.isResolved(difference, finding.id())
                  && !Remedies.addsAny(difference, finding.severity());
            })
        .findFirst();
  }
}
