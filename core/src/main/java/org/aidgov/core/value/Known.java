package org.aidgov.core.value;

import java.util.List;

/**
 * A fact with the days on which it was believed.
 *
 * <p>A correction does not overwrite: the old fact stays, believed until the day of the correction,
 * beside the new one, believed from that day. So an old answer can be given again.
 */
public interface Known {
  /**
   * The days on which the fact was in the books: from the day it was recorded until it was found
   * wrong. {@link DayRange#ALWAYS} where nobody noted the day.
   */
  DayRange known();

  /** Returns those of {@code facts} that were in the books on {@code day}, in the same order. */
  static <T extends Known> List<T> on(int epochDay, List<T> facts) {
    for (T fact : facts) {
      if (!fact.known().containsEpochDay(epochDay)) {
        return facts.stream().filter(f -> f.known().containsEpochDay(epochDay)).toList();
      }
    }
    return facts;
  }
}
