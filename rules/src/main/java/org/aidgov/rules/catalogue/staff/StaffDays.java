package org.aidgov.rules.catalogue.staff;

import java.time.LocalDate;
import java.util.Optional;
import org.aidgov.core.staff.Tour;
import org.aidgov.core.value.DayRange;

/** Days of service (任期). */
public final class StaffDays {
  private StaffDays() {}

  /** Returns the last day of service of a tour; nothing while its end is not settled. */
  public static Optional<LocalDate> lastDay(Tour tour) {
    return tour.serving().flatMap(DayRange::until).map(until -> until.minusDays(1));
  }
}
