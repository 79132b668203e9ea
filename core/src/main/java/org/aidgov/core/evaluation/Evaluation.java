package org.aidgov.core.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.List;
import org.aidgov.core.rule.Severity;

/**
 * What the rules say of a register on a day. Equal for equal input, in whatever order that came.
 *
 * @param asOf the day
 * @param findings what is wrong, in order of {@link FindingId}
 * @param gaps what nobody can say yet, in order
 * @param counts how often each rule said what, by rule id
 */
public record Evaluation(
    LocalDate asOf,
    List<Finding> findings,
    List<Gap> gaps,
    ImmutableSortedMap<String, Count> counts) {
  /** Copies the lists. */
  public Evaluation {
    findings = ImmutableList.copyOf(findings);
    gaps = ImmutableList.copyOf(gaps);
  }

  /** Returns how many findings there are of a severity. */
  public long count(Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }

  /** Returns what differs from an earlier evaluation: of other data, another day or policy. */
  public Difference since(Evaluation earlier) {
    return Difference.between(earlier.findings(), findings);
  }
}
