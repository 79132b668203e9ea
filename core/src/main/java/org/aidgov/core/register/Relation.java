package org.aidgov.core.register;

import java.util.Arrays;
import java.util.List;

/**
 * A dated relation from numbered things to numbered things. The rows of a thing are in one array:
 * the number it is related to, the first day as an epoch day, the day after the last, and so on.
 */
final class Relation {
  private static final int[] NONE = {};
  private static final int COLUMNS = 3;

  private final Slots<int[]> rows;

  private Relation(Slots<int[]> rows) {
    this.rows = rows;
  }

  static Relation of(Slots<int[]> rows) {
    return new Relation(rows);
  }

  /** Collects the rows of one thing. */
  static final class Rows {
    private int[] rows = new int[4 * COLUMNS];
    private int used;

    /** Adds a row; a target of -1 (an unknown id) is left out. */
    void add(int target, int from, int until) {
      if (target < 0) {
        return;
      }
      if (used == rows.length) {
        rows = Arrays.copyOf(rows, used * 2);
      }
      rows[used++] = target;
      rows[used++] = from;
      rows[used++] = until;
    }

    /** Returns the rows added, and starts again without any. */
    int[] take() {
      int[] taken = used == 0 ? NONE : Arrays.copyOf(rows, used);
      used = 0;
      return taken;
    }
  }

  /** Returns how many things there are rows of. */
  int size() {
    return rows.size();
  }

  /** Returns the rows of a thing; not to be changed. */
  int[] rows(int subject) {
    return rows.get(subject);
  }

  /** Returns the position after the last row. */
  static int end(int[] rows) {
    return rows.length;
  }

  static int next(int row) {
    return row + COLUMNS;
  }

  static int previous(int row) {
    return row - COLUMNS;
  }

  static int target(int[] rows, int row) {
    return rows[row];
  }

  static int from(int[] rows, int row) {
    return rows[row + 1];
  }

  static int until(int[] rows, int row) {
    return rows[row + 2];
  }

  /** Tells whether a row holds on a day, and notes when that changes next. */
  static boolean holds(int[] rows, int row, int day, Horizon horizon) {
    int from = rows[row + 1];
    if (day < from) {
      horizon.lower(from);
      return false;
    }
    int until = rows[row + 2];
    if (day < until) {
      horizon.lower(until);
      return true;
    }
    return false;
  }

  /** Returns the same relation with other rows of one thing; with the next number, of one more. */
  Relation with(int subject, int[] newRows) {
    return new Relation(rows.with(subject, newRows));
  }

  /** Returns the same relation, from the targets. */
  Relation inverse(int targets) {
    int[] used = new int[targets];
    for (int subject = 0; subject < rows.size(); subject++) {
      int[] own = rows.get(subject);
      for (int row = 0; row < own.length; row += COLUMNS) {
        used[own[row]] += COLUMNS;
      }
    }
    int[][] inverse = new int[targets][];
    for (int target = 0; target < targets; target++) {
      inverse[target] = used[target] == 0 ? NONE : new int[used[target]];
      used[target] = 0;
    }
    for (int subject = 0; subject < rows.size(); subject++) {
      int[] own = rows.get(subject);
      for (int row = 0; row < own.length; row += COLUMNS) {
        int target = own[row];
        inverse[target][used[target]] = subject;
        inverse[target][used[target] + 1] = own[row + 1];
        inverse[target][used[target] + 2] = own[row + 2];
        used[target] += COLUMNS;
      }
    }
    return new Relation(Slots.copyOf(Arrays.asList(inverse)));
  }

  /** Returns this inverse after the rows of one thing have changed. */
  Relation afterChange(int subject, int[] before, int[] after) {
    if (Arrays.equals(before, after)) {
      return this;
    }
    Relation changed = this;
    for (int row = 0; row < before.length; row += COLUMNS) {
      changed = changed.with(before[row], without(changed.rows(before[row]), subject));
    }
    for (int row = 0; row < after.length; row += COLUMNS) {
      int target = after[row];
      int[] there = target < changed.size() ? changed.rows(target) : NONE;
      changed = changed.with(target, plus(there, subject, after[row + 1], after[row + 2]));
    }
    return changed;
  }

  private static int[] without(int[] rows, int target) {
    int[] kept = new int[rows.length];
    int used = 0;
    for (int row = 0; row < rows.length; row += COLUMNS) {
      if (rows[row] != target) {
        System.arraycopy(rows, row, kept, used, COLUMNS);
        used += COLUMNS;
      }
    }
    return used == rows.length ? rows : Arrays.copyOf(kept, used);
  }

  /** Puts a row in, behind those of the same target. */
  private static int[] plus(int[] rows, int target, int from, int until) {
    int at = 0;
    while (at < rows.length && rows[at] <= target) {
      at += COLUMNS;
    }
    int[] more = new int[rows.length + COLUMNS];
    System.arraycopy(rows, 0, more, 0, at);
    more[at] = target;
    more[at + 1] = from;
    more[at + 2] = until;
    System.arraycopy(rows, at, more, at + COLUMNS, rows.length - at);
    return more;
  }

  /**
   * Returns what a thing is related to on a day, each once; nothing is allocated for none or one.
   */
  <E> List<E> targets(int subject, int day, Horizon horizon, Singles<E> singles) {
    int first = -1;
    List<E> several = null;
    int[] own = rows.get(subject);
    for (int row = 0; row < own.length; row += COLUMNS) {
      if (!holds(own, row, day, horizon) || own[row] == first) {
        continue;
      }
      if (first < 0) {
        first = own[row];
      } else {
        several = singles.plus(several == null ? singles.of(first) : several, own[row]);
      }
    }
    if (several != null) {
      return several;
    }
    return first < 0 ? List.of() : singles.of(first);
  }
}
