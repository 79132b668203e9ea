package org.aidgov.core.register;

import java.util.Arrays;
import java.util.List;

/**
 * A dated relation from numbered things to numbered things, in columns: row {@code i} of thing
 * {@code s}, with {@code start[s] <= i < start[s + 1]}, says that {@code s} is related to {@code
 * target[i]} on the days from {@code from[i]} until {@code until[i]}.
 */
final class Relation {
  private int[] start;
  private int[] target = new int[64];
  private int[] from = new int[64];
  private int[] until = new int[64];
  private int subjects;
  private int rows;

  /** Starts a relation without rows, from {@code subjects} things. */
  Relation(int subjects) {
    this.start = new int[subjects + 1];
  }

  /** Adds a row to the thing being filled; a target of -1 (an unknown id) is left out. */
  void add(int to, int fromDay, int untilDay) {
    if (to < 0) {
      return;
    }
    if (rows == target.length) {
      target = Arrays.copyOf(target, rows * 2);
      from = Arrays.copyOf(from, rows * 2);
      until = Arrays.copyOf(until, rows * 2);
    }
    target[rows] = to;
    from[rows] = fromDay;
    until[rows] = untilDay;
    rows++;
  }

  /** Ends the rows of the thing being filled; the next rows are the next thing's. */
  void endSubject() {
    subjects++;
    start[subjects] = rows;
  }

  /** Returns the same relation, from the targets. */
  Relation inverse(int targets) {
    Relation inverse = new Relation(targets);
    int[] next = new int[targets + 1];
    for (int row = 0; row < rows; row++) {
      next[target[row] + 1]++;
    }
    for (int i = 0; i < targets; i++) {
      next[i + 1] += next[i];
    }
    inverse.start = next.clone();
    inverse.target = new int[rows];
    inverse.from = new int[rows];
    inverse.until = new int[rows];
    for (int subject = 0; subject < subjects; subject++) {
      for (int row = start[subject]; row < start[subject + 1]; row++) {
        int at = next[target[row]]++;
        inverse.target[at] = subject;
        inverse.from[at] = from[row];
        inverse.until[at] = until[row];
      }
    }
    inverse.rows = rows;
    inverse.subjects = targets;
    return inverse;
  }

  /** Returns the first row of a thing. */
  int begin(int subject) {
    return start[subject];
  }

  /** Returns the row after the last one of a thing. */
  int end(int subject) {
    return start[subject + 1];
  }

  int target(int row) {
    return target[row];
  }

  int from(int row) {
    return from[row];
  }

  /** Tells whether a row holds on a day, and notes when that changes next. */
  boolean holds(int row, int day, Horizon horizon) {
    if (day < from[row]) {
      horizon.lower(from[row]);
      return false;
    }
    if (day < until[row]) {
      horizon.lower(until[row]);
      return true;
    }
    return false;
  }

  /**
   * Returns what a thing is related to on a day, each once; nothing is allocated for none or one.
   */
  <E> List<E> targets(int subject, int day, Horizon horizon, Singles<E> singles) {
    int first = -1;
    List<E> several = null;
    for (int row = start[subject]; row < start[subject + 1]; row++) {
      if (!holds(row, day, horizon) || target[row] == first) {
        continue;
      }
      if (first < 0) {
        first = target[row];
      } else {
        several = singles.with(several == null ? singles.of(first) : several, target[row]);
      }
    }
    if (several != null) {
      return several;
    }
    return first < 0 ? List.of() : singles.of(first);
  }
}
