package org.aidgov.core.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.aidgov.core.register.SubjectId;
import org.aidgov.core.register.SubjectView;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.rule.Verdict.Undetermined;
import org.aidgov.core.rule.Verdict.Violated;
import org.aidgov.core.rule.Verdict.Violation;

/** Collects the verdicts of one evaluation. */
final class Collector {
  private final LocalDate asOf;
  private final Policy policy;
  private final List<Finding> findings = new ArrayList<>();
  private final List<Gap> gaps = new ArrayList<>();
  private final VerdictCounts counts;

  Collector(LocalDate asOf, Policy policy) {
    this.asOf = asOf;
    this.policy = policy;
    this.counts = new VerdictCounts(policy.rules().size());
  }

  /** Adds the verdict of a rule, by its number in the policy, on a subject. */
  void add(int number, SubjectView subject, Verdict verdict) {
    counts.add(number, VerdictCounts.kind(verdict), 1);
    if (verdict instanceof Violated violated) {
      RuleDescriptor rule = policy.rules().get(number).descriptor();
      addFindings(rule, policy.severity(rule), subject.subject(), violated, findings);
    } else if (verdict instanceof Undetermined unknown) {
      String rule = policy.rules().get(number).descriptor().id();
      gaps.add(new Gap(rule, subject.subject(), unknown.missing()));
    }
  }

  static void addFindings(
      RuleDescriptor rule,
      Severity worst,
      SubjectId subject,
      Violated violated,
      List<Finding> findings) {
    for (Violation violation : violated.violations()) {
      findings.add(finding(rule, worst, subject, violation));
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
    return evaluation(asOf, findings, gaps, counts.byRule(policy));
  }

  /** Puts findings and gaps in order. */
  static Evaluation evaluation(
      LocalDate asOf,
      List<Finding> findings,
      List<Gap> gaps,
      ImmutableSortedMap<String, Count> counts) {
    return new Evaluation(
        asOf, ImmutableList.sortedCopyOf(findings), ImmutableList.sortedCopyOf(gaps), counts);
  }
}
