package org.aidgov.rules.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.aidgov.core.register.HeadquartersView;
import org.aidgov.core.register.InstitutionView;
import org.aidgov.core.register.RegisterView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.register.SubjectId;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.rule.Verdict.Undetermined;
import org.aidgov.core.rule.Verdict.Violated;
import org.aidgov.core.rule.Verdict.Violation;
import org.aidgov.core.staff.HeadquartersId;

/** What several decisions on institutions need. */
final class InstitutionQuestions {
  private InstitutionQuestions() {}

  /**
   * What a rule found wrong with a headquarters.
   *
   * @param headquarters which
   * @param violation what is wrong
   */
  record Found(HeadquartersId headquarters, Violation violation) {}

  /**
   * Returns what a rule on headquarters finds wrong with those asked about, in order of ids;
   * nothing if the policy does not have the rule.
   */
  static List<Found> found(
      String ruleId, RegisterView view, Policy policy, Predicate<? super HeadquartersId> asked) {
    List<Found> found = new ArrayList<>();
    verdicts(ruleId, view, policy, asked)
        .forEach(
            (id, verdict) -> {
              if (verdict instanceof Violated violated) {
                violated.violations().forEach(violation -> found.add(new Found(id, violation)));
              }
            });
    return found;
  }

  /** Returns those headquarters, in order of ids, of which nobody can say if they keep a rule. */
  static List<HeadquartersId> undetermined(String ruleId, RegisterView view, Policy policy) {
    List<HeadquartersId> undetermined = new ArrayList<>();
    verdicts(ruleId, view, policy, any -> true)
        .forEach(
            (id, verdict) -> {
              if (verdict instanceof Undetermined) {
                undetermined.add(id);
              }
            });
    return undetermined;
  }

  private static Map<HeadquartersId, Verdict> verdicts(
      String ruleId, RegisterView view, Policy policy, Predicate<? super HeadquartersId> asked) {
    Map<HeadquartersId, Verdict> verdicts = new LinkedHashMap<>();
    for (Rule rule : policy.rules()) {
      if (rule.descriptor().id().equals(ruleId)) {
        for (HeadquartersView one : headquarters(view, asked)) {
          verdicts.put(
              one.headquarters().id(), Questions.ask(rule, policy, one.subject(), view).verdict());
        }
      }
    }
    return verdicts;
  }

  /** Returns the headquarters asked about, in order of ids. */
  static List<HeadquartersView> headquarters(
      RegisterView view, Predicate<? super HeadquartersId> asked) {
    List<HeadquartersView> all = new ArrayList<>();
    view.headquarters(
        one -> {
          if (asked.test(one.headquarters().id())) {
            all.add(one);
          }
        });
    all.sort(Comparator.comparing(one -> one.headquarters().id()));
    return all;
  }

  /** Returns the institutions of the headquarters asked about, in order of ids. */
  static List<InstitutionView> institutions(
      RegisterView view, Predicate<? super HeadquartersId> asked) {
    List<InstitutionView> all = new ArrayList<>();
    view.institutions(
        one -> {
          if (asked.test(one.institution().headquarters())) {
            all.add(one);
          }
        });
    all.sort(Comparator.comparing(one -> one.institution().id()));
    return all;
  }

  static FactValue fact(HeadquartersId headquarters) {
    return FactValue.of(new SubjectId(Scope.HEADQUARTERS, headquarters.value()));
  }

  /** Returns the reasons, or that there is nothing. */
  static List<Answer.Reason> orNone(List<Answer.Reason> reasons, Answer.Reason none) {
    return reasons.isEmpty() ? List.of(none) : reasons;
  }
}
