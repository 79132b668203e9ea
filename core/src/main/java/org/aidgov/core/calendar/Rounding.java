package org.aidgov.core.calendar;

/** Which reading counts where a month has no such day. */
public enum Rounding {
  /** The last day of the month. */
  DOWN,
  /** The first day of the next month. */
  UP
}
