package org.aidgov.core.calendar;

/** Where a minute of a working day lies, seen from the hours of work. */
public enum HoursClass {
  /** 八小时以内: in the hours of work. */
  INSIDE,
  /** 午休: between two stretches of them. */
  BREAK,
  /** 八小时以外: before the first or after the last. */
  OUTSIDE
}
