package org.aidgov.core.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A dated relation from numbered things to numbered things. A row is three numbers: what the thing
 * is related to, the first day as an epoch day, and the day after the last.
 *
 * <p>The rows of some things that follow each other are in one block: everybody is looked at in
 * turn, and going from one place in memory to another costs more than all else.
 */
final class Relation {
  private static final int BITS = 5;
  private static final int THINGS = 1 << BITS;
  static final int COLUMNS = 3;

  /** First where the rows of each thing begin, and the last ones end; then the rows. */
  private final Slots<int[]> blocks;

  private final int size;

  private Relation(Slots<int[]> blocks, int size) {
    this.blocks = blocks;
    this.size = size;
  }

  /** Makes a relation of the rows of one thing after the other. */
  static final class Builder {
    /**
     * Of how many things the blocks are made together, so that they lie side by side in memory:
     * relations are made several at a time, and read one at a time.
     */
    private static final int BATCH = THINGS << 6;

    private final List<int[]> blocks = new ArrayList<>();
    private final Rows rows = new Rows();
    private final int[] ends = new int[BATCH + 1]; // where the rows of each thing end; 0 at first
    private int waiting;
    private int size;

    /** Returns where to add the rows of the next thing. */
    Rows rows() {
      return rows;
    }

    /** Ends the rows of a thing. */
    void end() {
      waiting++;
      ends[waiting] = rows.used;
      if (waiting == BATCH) {
        makeBlocks();
      }
    }

    private void makeBlocks() {
      for (int first = 0; first < waiting; first += THINGS) {
        blocks.add(block(first, Math.min(first + THINGS, waiting)));
      }
      size += waiting;
      waiting = 0;
      rows.used = 0;
    }

    private int[] block(int first, int last) {
      int begin = ends[first];
      int[] block = new int[THINGS + 1 + ends[last] - begin];
      for (int i = 0; i <= THINGS; i++) {
        block[i] = THINGS + 1 + ends[Math.min(first + i, last)] - begin;
      }
      System.arraycopy(rows.rows, begin, block, THINGS + 1, ends[last] - begin);
      return block;
    }

    Relation build() {
      makeBlocks();
      return new Relation(Slots.copyOf(blocks), size);
    }
  }

  /** Collects rows. */
  static final class Rows {
    static final int[] NONE = {};

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
    return size;
  }

  /** Returns a copy of the rows of a thing. */
  int[] rows(int subject) {
    int[] block = block(subject);
    return Arrays.copyOfRange(block, first(block, subject), end(block, subject));
  }

  /** Returns the block with the rows of a thing; not to be changed. */
  int[] block(int subject) {
    return blocks.get(subject >>> BITS);
  }

  /** Returns the position in its block of the first row of a thing. */
  static int first(int[] block, int subject) {
    return block[subject & THINGS - 1];
  }

  /** Returns the position in its block after the last row of a thing. */
  static int end(int[] block, int subject) {
    return block[(subject & THINGS - 1) + 1];
  }

  /** Returns the position after the last of the rows of one thing. */
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

  /**
   * Returns the first of some rows in order of their first days whose first day is not before one.
   *
   * @param first the first of them
   * @param end after the last of them, which is returned if there is none
   */
  static int firstFrom(int[] rows, int first, int end, int day) {
    int low = first;
    int high = end;
    while (low < high) {
      int middle = low + (high - low) / COLUMNS / 2 * COLUMNS;
      if (from(rows, middle) < day) {
        low = next(middle);
      } else {
        high = middle;
      }
    }
    return low;
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
    if (subject < size && has(subject, newRows)) {
      return this;
    }
    int number = subject >>> BITS;
    int[] old = number < blocks.size() ? blocks.get(number) : emptyBlock();
    int first = first(old, subject);
    int end = end(old, subject);
    int more = newRows.length - (end - first);
    int[] block = Arrays.copyOf(old, old.length + more);
    System.arraycopy(newRows, 0, block, first, newRows.length);
    System.arraycopy(old, end, block, end + more, old.length - end);
    for (int i = (subject & THINGS - 1) + 1; i <= THINGS; i++) {
      block[i] += more;
    }
    return new Relation(blocks.with(number, block), Math.max(size, subject + 1));
  }

  private static int[] emptyBlock() {
    int[] block = new int[THINGS + 1];
    Arrays.fill(block, block.length);
    return block;
  }

  private boolean has(int subject, int[] rows) {
    int[] block = block(subject);
    return Arrays.equals(block, first(block, subject), end(block, subject), rows, 0, rows.length);
  }

  /** Returns the same relation, from the targets. */
  Inverse inverse(int targets) {
    int[] used = new int[targets];
    for (int number = 0; number < blocks.size(); number++) {
      int[] block = blocks.get(number);
      for (int row = block[0]; row < block[THINGS]; row = next(row)) {
        used[target(block, row)] += COLUMNS;
      }
    }
    int[][] inverse = new int[targets][];
    for (int target = 0; target < targets; target++) {
      inverse[target] = used[target] == 0 ? Rows.NONE : new int[used[target]];
      used[target] = 0;
    }
    for (int number = 0; number < blocks.size(); number++) {
      int[] block = blocks.get(number);
      for (int thing = 0; thing < THINGS; thing++) {
        int subject = (number << BITS) + thing;
        for (int row = block[thing]; row < block[thing + 1]; row = next(row)) {
          int target = target(block, row);
          int[] rows = inverse[target];
          int at = used[target];
          rows[at] = subject;
          rows[at + 1] = from(block, row);
          rows[at + 2] = until(block, row);
          used[target] = at + COLUMNS;
        }
      }
    }
    return new Inverse(Slots.copyOf(Arrays.asList(inverse)));
  }

  /** Makes one answer of one more thing that something is related to. */
  interface Joiner<T> {
    /** Returns the answer to {@code before} and to a target. */
    T join(T before, int target);
  }

  /**
   * Answers what is asked of one thing after the other for all at once, block by block.
   *
   * @param none the answer for what is related to nothing wanted
   * @param single the answer for what is related to one target, by target; null if not wanted
   * @param joiner makes the answers for more than one
   */
  <T> Object[] all(int day, T none, @Nullable T[] single, Joiner<T> joiner) {
    Object[] answers = new Object[size];
    for (int number = 0; number < blocks.size(); number++) {
      int[] block = blocks.get(number);
      int before = number << BITS;
      for (int thing = 0; thing < Math.min(THINGS, size - before); thing++) {
        T answer = none;
        for (int row = block[thing]; row < block[thing + 1]; row = next(row)) {
          T one = single[target(block, row)];
          if (one != null && from(block, row) <= day && day < until(block, row)) {
            answer = answer == none ? one : joiner.join(answer, target(block, row));
          }
        }
        answers[before + thing] = answer;
      }
    }
    return answers;
  }

  /** Returns the first days that {@link #firstDay} returns, for all at once. */
  Object[] firstDays(int day) {
    Object[] days = new Object[size];
    Integer last = Horizon.NEVER;
    for (int number = 0; number < blocks.size(); number++) {
      int[] block = blocks.get(number);
      int before = number << BITS;
      for (int thing = 0; thing < Math.min(THINGS, size - before); thing++) {
        int first = Horizon.NEVER;
        for (int row = block[thing + 1]; row > block[thing]; ) {
          row = previous(row);
          if (from(block, row) <= day && day < until(block, row)) {
            first = from(block, row);
          }
        }
        // Many arrive together: they share the number.
        last = last == first ? last : Integer.valueOf(first);
        days[before + thing] = last;
      }
    }
    return days;
  }

  /** Tells whether a thing is related to anything on a day. */
  boolean isAny(int subject, int day, Horizon horizon) {
    int[] block = block(subject);
    boolean any = false;
    for (int row = first(block, subject); row < end(block, subject); row = next(row)) {
      any |= holds(block, row, day, horizon);
    }
    return any;
  }

  /** Tells whether one of the rows of a thing holds on each day from one until another. */
  boolean encloses(int subject, int from, int until) {
    int[] block = block(subject);
    for (int row = first(block, subject); row < end(block, subject); row = next(row)) {
      if (from(block, row) <= from && until <= until(block, row)) {
        return true;
      }
    }
    return false;
  }

  /** Counts the rows of a thing that hold on a day. */
  int count(int subject, int day, Horizon horizon) {
    int[] block = block(subject);
    int count = 0;
    for (int row = first(block, subject); row < end(block, subject); row = next(row)) {
      count += holds(block, row, day, horizon) ? 1 : 0;
    }
    return count;
  }

  /** Returns what the last of the rows of a thing that hold on a day relates it to; -1 for none. */
  int lastTarget(int subject, int day, Horizon horizon) {
    int[] block = block(subject);
    int last = -1;
    for (int row = first(block, subject); row < end(block, subject); row = next(row)) {
      if (holds(block, row, day, horizon)) {
        last = target(block, row);
      }
    }
    return last;
  }

  /**
   * Returns the first day of the first row of a thing that holds on a day, or {@link
   * Horizon#NEVER}.
   */
  int firstDay(int subject, int day, Horizon horizon) {
    int[] block = block(subject);
    for (int row = first(block, subject); row < end(block, subject); row = next(row)) {
      if (holds(block, row, day, horizon)) {
        return from(block, row);
      }
    }
    return Horizon.NEVER;
  }

  /**
   * Returns what a thing is related to on a day and is wanted, each once; nothing is allocated for
   * none or one.
   */
  <E> List<E> targets(
      int subject, int day, Horizon horizon, Singles<E> singles, Predicate<? super E> wanted) {
    List<E> targets = List.of();
    int[] block = block(subject);
    for (int row = first(block, subject); row < end(block, subject); row = next(row)) {
      if (holds(block, row, day, horizon) && wanted.test(singles.get(target(block, row)))) {
        targets = singles.plus(targets, target(block, row));
      }
    }
    return targets;
  }
}
