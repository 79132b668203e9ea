package org.aidgov.core.value;

/** A fact that is true on some days. */
public interface Dated extends Known, Lasting {
  /** Returns the days on which the fact is true. */
  @Override
  DayRange days();
}
