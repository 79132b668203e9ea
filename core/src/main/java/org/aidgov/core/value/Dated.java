package org.aidgov.core.value;

/** A fact that is true on some days. */
public interface Dated extends Known {
  /** The days on which the fact is true. */
  DayRange days();
}
