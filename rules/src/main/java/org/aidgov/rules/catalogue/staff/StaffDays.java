package org.aidgov.rules.catalogue.staff;

import java.time.LocalDate;
import java.util.Optional;
import org.aidgov.core.register.SubjectView;
import org.aidgov.core.staff.Tour;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.DaySet;

/** Days of service (任期), and since when something has been so on each day. */
public final class StaffDays {
  private StaffDays() {}

  /** Returns the last day of service of a tour; nothing while its end is not settled. */
  public static Optional<LocalDate> lastDay(Tour tour) {
    return tour.serving().flatMap(DayRange::until).map(until -> until.minusDays(1));
  }

  /**
   * Returns since when each day has been one of {@code days}.
   *
   * @throws IllegalStateException if the view's day is not: then a rule and its days differ
   */
  static LocalDate since(SubjectView view, DaySet days) {
    return view.currentSince(days)
        .orElseThrow(() -> new IllegalStateException(view.subject() + " is not so on the day"));
  }
}
