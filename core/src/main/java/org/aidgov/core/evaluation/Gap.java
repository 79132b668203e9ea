package org.aidgov.core.evaluation;

import java.util.List;
import org.aidgov.core.register.SubjectId;

/**
 * A question nobody can answer yet.
 *
 * @param rule the rule's id
 * @param subject whom it is about
 * @param missing the facts that would tell, as keys for whoever puts them in words
 */
public record Gap(String rule, SubjectId subject, List<String> missing) implements Comparable<Gap> {
  @Override
  public int compareTo(Gap other) {
    return rule.equals(other.rule) ? subject.compareTo(other.subject) : rule.compareTo(other.rule);
  }
}
