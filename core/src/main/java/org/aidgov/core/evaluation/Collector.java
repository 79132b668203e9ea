package org.aidgov.core.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.aidgov.core.register.SubjectId;
import org.aidgov.core.register.SubjectView;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.rule.Verdict.NotApplicable;
import org.aidgov.core.rule.Verdict.Undetermined;
import org.aidgov.core.rule.Verdict.Violated;
import org.aidgov.core.rule.Verdict.Violation;

/** Collects the verdicts of one evaluation. */
final class Collector {
  private final LocalDate asOf;
  private final List<Finding> findings = new ArrayList<>();
  private final List<Gap> gaps = new ArrayList<>();
  private final ImmutableSortedMap.Builder<String, Count> counts =
      ImmutableSortedMap.naturalOrder();
  private int satisfied;
  private int violated;
  private int notApplicable;
  private int undetermined;

  Collector(LocalDate asOf) {
    this.asOf = asOf;
  }

  /** Adds the verdict of a rule on a subject. */
  void add(RuleDescriptor rule, Severity worst, SubjectView subject, Verdict verdict) {
    if (verdict instanceof Violated violations) {
      violated++;
      SubjectId id = subject.subject();
      for (Violation violation : violations.violations()) {
        findings.add(finding(rule, worst, id, violation));
      }
    } else if (verdict instanceof Undetermined unknown) {
      undetermined++;
      gaps.add(new Gap(rule.id(), subject.subject(), unknown.missing()));
    } else if (verdict instanceof NotApplicable) {
      notApplicable++;
    } else {
      satisfied++;
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

  /** Ends a rule: what is added from now on is another's. */
  void endRule(RuleDescriptor rule) {
    counts.put(rule.id(), new Count(satisfied, violated, notApplicable, undetermined));
    satisfied = 0;
    violated = 0;
    notApplicable = 0;
    undetermined = 0;
  }

  Evaluation evaluation() {
    Collections.sort(findings);
    Collections.sort(gaps);
    return new Evaluation(
        asOf, ImmutableList.copyOf(findings), ImmutableList.copyOf(gaps), counts.buildOrThrow());
  }
}
