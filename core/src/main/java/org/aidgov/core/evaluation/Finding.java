package org.aidgov.core.evaluation;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.aidgov.core.rule.Condition;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Severity;

/**
 * One thing that is wrong: data, from which words are made in the reader's language.
 *
 * @param id what makes it the same finding in another evaluation
 * @param severity how bad it is
 * @param facts the facts, for the words
 * @param conditions the conditions that were evaluated, in order: the explanation
 */
public record Finding(
    FindingId id,
    Severity severity,
    ImmutableMap<String, FactValue> facts,
    List<Condition> conditions)
    implements Comparable<Finding> {
  /** Orders by {@link FindingId}. */
  @Override
  public int compareTo(Finding other) {
    return id.compareTo(other.id);
  }
}
