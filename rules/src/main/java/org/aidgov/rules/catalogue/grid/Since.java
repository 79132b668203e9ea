package org.aidgov.rules.catalogue.grid;

import java.time.LocalDate;
import org.aidgov.core.register.SubjectView;
import org.aidgov.core.value.DaySet;

/** The first day on which what is so has been so. */
final class Since {
  private Since() {}

  /**
   * Returns since when each day has been one of {@code days}.
   *
   * @throws IllegalStateException if the view's day is not: then the rule and its days differ
   */
  static LocalDate current(SubjectView view, DaySet days) {
    return view.currentSince(days)
        .orElseThrow(() -> new IllegalStateException(view.subject() + " is not so on the day"));
  }
}
