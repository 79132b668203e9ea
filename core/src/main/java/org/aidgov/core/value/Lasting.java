package org.aidgov.core.value;

/** Something that is true, or exists, on some days. */
public interface Lasting {
  /** Returns the days. */
  DayRange days();
}
