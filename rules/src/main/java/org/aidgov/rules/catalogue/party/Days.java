package org.aidgov.rules.catalogue.party;

import java.time.LocalDate;

/** Which of two days counts. */
final class Days {
  private Days() {}

  static LocalDate later(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? other : one;
  }

  static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
