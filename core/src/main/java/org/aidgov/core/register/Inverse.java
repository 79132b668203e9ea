package org.aidgov.core.register;

import java.util.Arrays;
import org.aidgov.core.register.Relation.Rows;

/**
 * A {@link Relation} from the things that are related to: under each, rows of those that are
 * related to it, in the order of their numbers.
 */
final class Inverse {
  private final Slots<int[]> rows;

  Inverse(Slots<int[]> rows) {
    this.rows = rows;
  }

  /** Returns how many things there are rows of. */
  int size() {
    return rows.size();
  }

  /** Returns the rows of a thing; not to be changed. */
  int[] rows(int target) {
    return rows.get(target);
  }

  /** Returns the same with no rows of a thing more. */
  Inverse plusThing(int number) {
    return number < size() ? this : new Inverse(rows.with(number, Rows.NONE));
  }

  /** Returns this inverse after the rows of one thing have changed. */
  Inverse afterChange(int subject, int[] before, int[] after) {
    if (Arrays.equals(before, after)) {
      return this;
    }
    Inverse changed = this;
    for (int row = 0; row < before.length; row = Relation.next(row)) {
      changed = changed.afterChange(before[row], subject, after);
    }
    for (int row = 0; row < after.length; row = Relation.next(row)) {
      changed = changed.afterChange(after[row], subject, after);
    }
    return changed;
  }

  /** Takes over what the rows of one thing say of a target: most often, they say it twice. */
  private Inverse afterChange(int target, int subject, int[] after) {
    int[] old = target < size() ? rows(target) : Rows.NONE;
    int[] now = without(old, subject);
    for (int row = 0; row < after.length; row = Relation.next(row)) {
      if (after[row] == target) {
        now = plus(now, subject, after[row + 1], after[row + 2]);
      }
    }
    return target < size() && Arrays.equals(old, now) ? this : new Inverse(rows.with(target, now));
  }

  private static int[] without(int[] rows, int target) {
    int[] kept = new int[rows.length];
    int used = 0;
    for (int row = 0; row < rows.length; row = Relation.next(row)) {
      if (rows[row] != target) {
        System.arraycopy(rows, row, kept, used, Relation.COLUMNS);
        used += Relation.COLUMNS;
      }
    }
    return used == rows.length ? rows : Arrays.copyOf(kept, used);
  }

  /** Puts a row in, behind those of the same target. */
  private static int[] plus(int[] rows, int target, int from, int until) {
    int at = 0;
    while (at < rows.length && rows[at] <= target) {
      at += Relation.COLUMNS;
    }
    int[] more = new int[rows.length + Relation.COLUMNS];
    System.arraycopy(rows, 0, more, 0, at);
    more[at] = target;
    more[at + 1] = from;
    more[at + 2] = until;
    System.arraycopy(rows, at, more, at + Relation.COLUMNS, rows.length - at);
    return more;
  }
}
