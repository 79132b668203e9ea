package org.aidgov.core.register;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects problems, up to a number; beyond it they are only counted. One wrong thing of the
 * structure may be named by a million people.
 */
final class Problems {
  /** More than anybody reads, and more than readers report unless they are told to. */
  static final int MOST = 1000;

  private final List<Problem> problems = new ArrayList<>();
  private int omitted;

  void add(Problem problem) {
    if (problems.size() < MOST) {
      problems.add(problem);
    } else {
      omitted++;
    }
  }

  boolean isEmpty() {
    return problems.isEmpty();
  }

  /** Returns what says all of them; there must be one. */
  InvalidInputException refusal() {
    return new InvalidInputException(problems, omitted);
  }
}
