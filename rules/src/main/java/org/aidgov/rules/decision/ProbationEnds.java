package org.aidgov.rules.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.aidgov.core.party.BranchAct;
import org.aidgov.core.register.RegisterView;
import org.aidgov.core.rule.Condition;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.staff.PersonId;
import org.aidgov.rules.decision.CompetentBranch.Competence;

/**
 * Whose probation (预备期) ends soon or is over, on which day, and which branch decides? The branch
 * that has the relation, never the temporary one.
 */
public final class ProbationEnds {
  private static final String RULE = "PTY-024";

  private ProbationEnds() {}

  /**
   * A probation that ends.
   *
   * @param person whose
   * @param on the last day of the probation
   * @param late whether that day is past without a decision
   * @param decides which branch decides
   */
  public record Ending(PersonId person, LocalDate on, boolean late, Competence decides) {}

  /**
   * Returns the probations that end within some days or should have ended, in order of ids, of
   * people who serve.
   *
   * @param days a probation that ends so many days after the view's day is still listed
   * @throws IllegalArgumentException if {@code days} is negative, or the policy lacks PTY-024
   */
  public static Answer<List<Ending>> of(RegisterView view, int days, Policy policy) {
    if (days < 0) {
      throw new IllegalArgumentException("days must not be negative, but was " + days);
    }
    Rule rule = policy.rule(RULE);
    LocalDate latest = view.asOf().plusDays(days);
    List<Ending> endings = new ArrayList<>();
    List<Answer.Reason> reasons = new ArrayList<>();
    for (PersonId id : Questions.people(view)) {
      for (Condition condition : Questions.ask(rule, policy, id, view).conditions()) {
        if (condition.relation() == Condition.Relation.DUE_BY
            && condition.bound() instanceof FactValue.Day end
            && !end.value().isAfter(latest)) {
          Answer<Competence> decides = CompetentBranch.of(view, id, BranchAct.ADMIT_MEMBERS);
          endings.add(new Ending(id, end.value(), !condition.holds(), decides.value()));
          reasons.add(reason(id, condition));
          reasons.addAll(decides.reasons());
        }
      }
    }
    return new Answer<>(
        List.copyOf(endings),
        reasons.isEmpty()
            ? List.of(Answer.Reason.of("probation.none").with("by", FactValue.of(latest)))
            : reasons);
  }

  private static Answer.Reason reason(PersonId id, Condition condition) {
    return Answer.Reason.of(
            condition.holds() ? "probation.ends" : "probation.over", Questions.citations(condition))
        .with("person", Questions.fact(id))
        .with("from", condition.found())
        .with("on", condition.bound());
  }
}
