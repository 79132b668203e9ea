package org.aidgov.core.register;

import java.util.function.IntSupplier;

/**
 * The answers to what a judgement asks about the people of a subject, in the order of asking, where
 * the people are in several parts: those that all parts have given together already.
 */
public final class CountLog {
  private final int[] known;
  private int asked;

  /**
   * @param known the answers known so far, the first one asked for first
   */
  public CountLog(int... known) {
    this.known = known.clone();
  }

  /** Stops a judgement that asks more than is known, with what this part has to say to it. */
  public static final class Unknown extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final boolean minimum;
    private final int here;

    Unknown(boolean minimum, int here) {
      super("not known yet", null, false, false);
      this.minimum = minimum;
      this.here = here;
    }

    /** Tells whether the least of the parts' answers is asked for, not their sum. */
    public boolean isMinimum() {
      return minimum;
    }

    /** Returns the answer of this part. */
    public int here() {
      return here;
    }
  }

  int sum(IntSupplier here) {
    return answer(false, here);
  }

  int minimum(IntSupplier here) {
    return answer(true, here);
  }

  private int answer(boolean minimum, IntSupplier here) {
    if (asked < known.length) {
      return known[asked++];
    }
    throw new Unknown(minimum, here.getAsInt());
  }
}
