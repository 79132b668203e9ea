package org.aidgov.rules.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.aidgov.core.register.HeadquartersView;
import org.aidgov.core.register.InstitutionView;
import org.aidgov.core.register.RegisterView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.register.SubjectId;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.rule.Rule;
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
    for (Rule rule : policy.rules()) {
      if (rule.descriptor().id().equals(ruleId)) {
        for (HeadquartersView one : headquarters(view, asked)) {
          if (Questions.ask(rule, policy, one.subject(), view).verdict()
              instanceof Violated violated) {
            HeadquartersId id = one.headquarters().id();
            violated.violations().forEach(violation -> found.add(new Found(id, violation)));
          }
        }
      }
    }
    return found;
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
