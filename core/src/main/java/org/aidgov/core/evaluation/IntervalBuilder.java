package org.aidgov.core.evaluation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.aidgov.core.register.SubjectView;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.value.DayRange;

/**
 * Puts the verdicts of one rule on one subject on successive days together to intervals. Days are
 * counted from 1970-01-01.
 */
final class IntervalBuilder {
  private final RuleDescriptor rule;
  private final Severity worst;
  private final List<Interval> intervals;

  /** Findings that have not ended yet, with their first days. */
  private final Map<Open, Integer> open = new HashMap<>();

  private record Open(FindingId finding, Severity severity) {}

  IntervalBuilder(RuleDescriptor rule, Severity worst, List<Interval> intervals) {
    this.rule = rule;
    this.worst = worst;
    this.intervals = intervals;
  }

  /** Adds the verdict from a day on. */
  void add(SubjectView subject, int day, Verdict verdict) {
    if (!(verdict instanceof Verdict.Violated violated)) {
      end(day);
      return;
    }
    Map<Open, Integer> now = new HashMap<>();
    for (Verdict.Violation violation : violated.violations()) {
      Finding finding = Collector.finding(rule, worst, subject.subject(), violation);
      now.put(new Open(finding.id(), finding.severity()), day);
    }
    Iterator<Map.Entry<Open, Integer>> earlier = open.entrySet().iterator();
    while (earlier.hasNext()) {
      Map.Entry<Open, Integer> entry = earlier.next();
      if (now.remove(entry.getKey()) == null) {
        close(entry.getKey(), entry.getValue(), day);
        earlier.remove();
      }
    }
    open.putAll(now);
  }

  /** Ends all findings that are open: nothing is wrong from a day on, or nothing more was asked. */
  void end(int day) {
    if (!open.isEmpty()) {
      open.forEach((finding, from) -> close(finding, from, day));
      open.clear();
    }
  }

  private void close(Open finding, int from, int until) {
    DayRange days = DayRange.of(LocalDate.ofEpochDay(from), LocalDate.ofEpochDay(until));
    intervals.add(new Interval(finding.finding(), finding.severity(), days));
  }
}
