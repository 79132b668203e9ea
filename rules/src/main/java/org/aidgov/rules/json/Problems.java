package org.aidgov.rules.json;

import java.util.ArrayList;
import java.util.List;
import org.aidgov.core.register.InvalidInputException;
import org.aidgov.core.register.Problem;

/** Collects what is wrong with a document, up to a limit; beyond it problems are only counted. */
final class Problems {
  private static final String BUT_WAS = ", but was ";

  private final int limit;
  private final List<Problem> problems = new ArrayList<>();
  private int omitted;

  Problems(int limit) {
    this.limit = limit;
  }

  boolean isEmpty() {
    return problems.isEmpty();
  }

  /**
   * Adds a problem, or counts it where there are too many.
   *
   * @param value as it stands in the document; blank where there is none
   */
  void add(String path, String value, String expected) {
    if (problems.size() < limit) {
      problems.add(new Problem(path, value, expected));
    } else {
      omitted++;
    }
  }

  /** Adds what the model says when it refuses something; the value it names becomes the value. */
  void addRefusal(String path, IllegalArgumentException refusal) {
    String message = String.valueOf(refusal.getMessage());
    int end = message.indexOf(BUT_WAS);
    if (end < 0) {
      add(path, "", message);
      return;
    }
    String value = message.substring(end + BUT_WAS.length());
    boolean quoted = value.length() >= 2 && value.startsWith("'") && value.endsWith("'");
    add(path, quoted ? value.substring(1, value.length() - 1) : value, message.substring(0, end));
  }

  /** Adds the problems that a check of the whole has found. */
  void addAll(InvalidInputException found) {
    for (Problem problem : found.problems()) {
      add(problem.path(), problem.value(), problem.expected());
    }
    omitted += found.omitted();
  }

  /**
   * @throws InvalidInputException if there is any problem
   */
  void throwIfAny() {
    if (!problems.isEmpty()) {
      throw new InvalidInputException(problems, omitted);
    }
  }
}
