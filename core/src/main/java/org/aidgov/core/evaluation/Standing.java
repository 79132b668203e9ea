package org.aidgov.core.evaluation;

import java.util.List;

/**
 * What the rules say of one subject.
 *
 * @param findings what is wrong, in no particular order
 * @param gaps what nobody can say
 */
record Standing(List<Finding> findings, List<Gap> gaps) {
  static final Standing CLEAN = new Standing(List.of(), List.of());

  boolean isClean() {
    return findings.isEmpty() && gaps.isEmpty();
  }
}
