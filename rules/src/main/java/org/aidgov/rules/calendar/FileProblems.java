package org.aidgov.rules.calendar;

import java.util.ArrayList;
import java.util.List;
import org.aidgov.core.register.InvalidInputException;
import org.aidgov.core.register.Problem;
import org.aidgov.core.value.Texts;

/** Collects what is wrong with a file, up to a limit; beyond it problems are only counted. */
final class FileProblems {
  private static final int MOST = 100;
  private static final String BUT_WAS = ", but was '";

  private final String file;
  private final List<Problem> problems = new ArrayList<>();
  private int omitted;

  FileProblems(String file) {
    this.file = Texts.shorten(file);
  }

  /** Adds a problem of the whole file. */
  void add(String expected) {
    add(new Problem(file, "", expected));
  }

  /** Adds a problem of a row. */
  void add(int row, String value, String expected) {
    add(new Problem(file + " row " + row, value, expected));
  }

  /** Adds what the model says when it refuses something; the value it names becomes the value. */
  void addRefusal(int row, String column, IllegalArgumentException refusal) {
    String message = String.valueOf(refusal.getMessage());
    int end = message.indexOf(BUT_WAS);
    boolean quoted = end >= 0 && message.endsWith("'");
    String value = quoted ? message.substring(end + BUT_WAS.length(), message.length() - 1) : "";
    String place = file + " row " + row + (column.isEmpty() ? "" : ", " + column);
    add(new Problem(place, value, quoted ? message.substring(0, end) : message));
  }

  private void add(Problem problem) {
    if (problems.size() < MOST) {
      problems.add(problem);
    } else {
      omitted++;
    }
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
