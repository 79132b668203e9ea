package org.aidgov.rules.catalogue.party;

import java.time.LocalDate;
import java.util.Collection;
import org.aidgov.core.value.Dated;

/** Which of two days counts. */
final class Days {
  private Days() {}

  static LocalDate later(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? other : one;
  }

  static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  /** Returns the first day of the earliest of some facts; there must be one. */
  static LocalDate firstOf(Collection<? extends Dated> facts) {
    return facts.stream().map(fact -> fact.days().from()).reduce(Days::earlier).orElseThrow();
  }
}
