package org.aidgov.rules.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.aidgov.core.register.RegisterView;
import org.aidgov.core.register.SubjectId;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.Verdict.Violated;
import org.aidgov.core.rule.Verdict.Violation;

/**
 * What a rule found wrong with a subject, for a decision to tell: so both share their logic.
 *
 * @param subject whom it is about
 * @param rule the id of the rule
 * @param violation what is wrong
 */
record Found(SubjectId subject, String rule, Violation violation) {
  /**
   * Returns what rules find wrong with the subjects asked about, rule by rule in the order of the
   * policy, subjects in order of ids; nothing for a rule that the policy does not have.
   */
  static List<Found> by(
      Set<String> rules, RegisterView view, Policy policy, Predicate<? super SubjectId> asked) {
    List<Found> found = new ArrayList<>();
    for (Rule rule : policy.rules()) {
      String id = rule.descriptor().id();
      if (rules.contains(id)) {
        for (SubjectId subject : subjects(rule, view, asked)) {
          if (Questions.ask(rule, policy, subject, view).verdict() instanceof Violated violated) {
            violated.violations().forEach(one -> found.add(new Found(subject, id, one)));
          }
        }
      }
    }
    return found;
  }

  private static List<SubjectId> subjects(
      Rule rule, RegisterView view, Predicate<? super SubjectId> asked) {
    List<SubjectId> subjects = new ArrayList<>();
    view.each(
        rule.scope(),
        shown -> {
          if (asked.test(shown.subject())) {
            subjects.add(shown.subject());
          }
        });
    subjects.sort(Comparator.comparing(SubjectId::id));
    return subjects;
  }
}
