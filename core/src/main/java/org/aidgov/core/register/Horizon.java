package org.aidgov.core.register;

/**
 * The next day on which an answer could change. Every question asked of a view lowers it to the
 * next day that could change the reply; what is left when the answer is found is how long it holds.
 */
final class Horizon {
  static final int NEVER = Integer.MAX_VALUE;

  private int next = NEVER;

  void reset() {
    next = NEVER;
  }

  /** Notes that something changes on a day after the view's. */
  void lower(int epochDay) {
    if (epochDay < next) {
      next = epochDay;
    }
  }

  int next() {
    return next;
  }
}
