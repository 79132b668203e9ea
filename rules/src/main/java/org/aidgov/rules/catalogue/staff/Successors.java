package org.aidgov.rules.catalogue.staff;

import java.time.LocalDate;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.value.DayRange;

/** Whoever takes over from somebody (接替人员). */
public final class Successors {
  private Successors() {}

  /**
   * Tells whether a successor has begun to serve, and not ended before it was needed: on a day
   * after the last day of service of the one before. Reads people.
   */
  public static boolean hasTakenOver(PersonView before, LocalDate lastDay, PersonId successor) {
    DayRange needed = DayRange.openFrom(lastDay.plusDays(1));
    return before
        .other(successor)
        .map(other -> other.person().serving())
        .map(
            tours ->
                tours.stream()
                    .anyMatch(tour -> tour.overlaps(needed) && before.reached(tour.from())))
        .orElse(false);
  }
}
