package org.aidgov.rules.decision;

import java.util.ArrayList;
import java.util.List;
import org.aidgov.core.register.RegisterView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.register.SubjectId;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.source.Citation;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.rules.decision.Answer.Reason;

/**
 * How a headquarters stands in one respect: kept, not kept, not asked, or nobody can say.
 *
 * @param headquarters which headquarters
 * @param respect in which respect
 * @param verdict what the rule on it says
 * @param <R> the respects asked about
 */
public record Standing<R extends Enum<R>>(HeadquartersId headquarters, R respect, Verdict verdict) {
  /** Asks a rule about a headquarters; nothing if the policy does not have it. */
  static <R extends Enum<R>> List<Standing<R>> ask(
      String ruleId,
      Scope scope,
      HeadquartersId headquarters,
      R respect,
      RegisterView view,
      Policy policy) {
    List<Standing<R>> found = new ArrayList<>();
    for (Rule rule : policy.rules()) {
      if (rule.descriptor().id().equals(ruleId)) {
        SubjectId subject = new SubjectId(scope, headquarters.value());
        found.add(
            new Standing<>(
                headquarters, respect, Questions.ask(rule, policy, subject, view).verdict()));
      }
    }
    return found;
  }

  /** Returns the standings with a reason for each that is asked about; or that nothing is. */
  static <R extends Enum<R>> Answer<List<Standing<R>>> answer(
      List<Standing<R>> standings, Citation citation) {
    List<Reason> reasons = new ArrayList<>();
    standings.forEach(standing -> standing.addReasons(citation, reasons));
    return new Answer<>(
        List.copyOf(standings),
        reasons.isEmpty() ? List.of(Reason.of("standing.not-asked", citation)) : reasons);
  }

  private void addReasons(Citation citation, List<Reason> reasons) {
    if (verdict instanceof Verdict.Violated violated) {
      for (Verdict.Violation violation : violated.violations()) {
        reasons.add(
            reason("standing.not-kept", citation)
                .with("since", FactValue.of(violation.since()))
                .with(
                    "thing",
                    new FactValue.Reference(
                        violation.thing().isEmpty() ? headquarters.value() : violation.thing())));
      }
    } else if (verdict == Verdict.Satisfied.SATISFIED) {
      reasons.add(reason("standing.kept", citation));
    } else if (verdict instanceof Verdict.Undetermined) {
      reasons.add(reason("standing.unknown", citation));
    }
  }

  private Reason reason(String key, Citation citation) {
    return Reason.of(key, citation)
        .with("headquarters", GridFacts.fact(Scope.HEADQUARTERS, headquarters))
        .with("respect", FactValue.of(respect));
  }
}
