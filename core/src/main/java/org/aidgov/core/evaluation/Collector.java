package org.aidgov.core.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.aidgov.core.register.SubjectId;
import org.aidgov.core.register.SubjectView;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.rule.Verdict.NotApplicable;
import org.aidgov.core.rule.Verdict.Satisfied;
import org.aidgov.core.rule.Verdict.Undetermined;
import org.aidgov.core.rule.Verdict.Violated;
import org.aidgov.core.rule.Verdict.Violation;

/** Collects the verdicts of one evaluation. */
final class Collector {
  private static final int SATISFIED = 0;
  private static final int VIOLATED = 1;
  private static final int NOT_APPLICABLE = 2;
  private static final int UNDETERMINED = 3;
  private static final int KINDS = 4;

  private final LocalDate asOf;
  private final Policy policy;
  private final List<Finding> findings = new ArrayList<>();
  private final List<Gap> gaps = new ArrayList<>();

  /** How often each rule said what, by its number in the policy. */
  private final int[] counts;

  Collector(LocalDate asOf, Policy policy) {
    this.asOf = asOf;
    this.policy = policy;
    this.counts = new int[policy.rules().size() * KINDS];
  }

  /** Adds the verdict of a rule, by its number in the policy, on a subject. */
  void add(int number, SubjectView subject, Verdict verdict) {
    if (verdict == Satisfied.SATISFIED) {
      counts[number * KINDS + SATISFIED]++;
    } else if (verdict instanceof NotApplicable) {
      counts[number * KINDS + NOT_APPLICABLE]++;
    } else if (verdict instanceof Violated violations) {
      counts[number * KINDS + VIOLATED]++;
      RuleDescriptor rule = policy.rules().get(number).descriptor();
      SubjectId id = subject.subject();
      for (Violation violation : violations.violations()) {
        findings.add(finding(rule, policy.severity(rule), id, violation));
      }
    } else if (verdict instanceof Undetermined unknown) {
      counts[number * KINDS + UNDETERMINED]++;
      String rule = policy.rules().get(number).descriptor().id();
      gaps.add(new Gap(rule, subject.subject(), unknown.missing()));
    }
  }

  /** Returns the finding that a violation is. */
  static Finding finding(
      RuleDescriptor rule, Severity worst, SubjectId subject, Violation violation) {
    FindingId id =
        new FindingId(rule.id(), subject, violation.aspect(), violation.thing(), violation.since());
    // A violation may be less bad than the rule's worst, never worse.
    Severity severity =
        violation.severity().filter(lesser -> lesser.compareTo(worst) > 0).orElse(worst);
    return new Finding(id, severity, violation.facts(), violation.conditions());
  }

  Evaluation evaluation() {
    Collections.sort(findings);
    Collections.sort(gaps);
    return new Evaluation(
        asOf, ImmutableList.copyOf(findings), ImmutableList.copyOf(gaps), countsByRule());
  }

  private ImmutableSortedMap<String, Count> countsByRule() {
    ImmutableSortedMap.Builder<String, Count> byRule = ImmutableSortedMap.naturalOrder();
    for (int number = 0; number < policy.rules().size(); number++) {
      int at = number * KINDS;
      byRule.put(
          policy.rules().get(number).descriptor().id(),
          new Count(
              counts[at + SATISFIED],
              counts[at + VIOLATED],
              counts[at + NOT_APPLICABLE],
              counts[at + UNDETERMINED]));
    }
    return byRule.buildOrThrow();
  }
}
