package org.aidgov.rules.catalogue.institution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.institution.Institution;
import org.aidgov.core.institution.InstitutionVersion;
import org.aidgov.core.institution.VersionStep;
import org.aidgov.core.register.HeadquartersView;
import org.aidgov.core.register.InstitutionView;
import org.aidgov.core.staff.Batch;
import org.aidgov.core.value.DayRange;
import org.jspecify.annotations.Nullable;

/** The whole set of institutions that a batch finds, and how it is gone through (系统修编). */
public final class WholeSet {
  private WholeSet() {}

  /** Returns the day on which the tour of a batch starts for a headquarters. */
  public static LocalDate start(HeadquartersView headquarters, Batch batch) {
    LocalDate own = headquarters.headquarters().days().from();
    return batch.days().from().isAfter(own) ? batch.days().from() : own;
  }

  /** Returns the headquarters' own institutions that were in force on a day, in order of ids. */
  public static List<Institution> inForceOn(LocalDate day, HeadquartersView headquarters) {
    List<Institution> found = new ArrayList<>();
    for (Institution institution : headquarters.institutions()) {
      if (InForce.on(day, institution)) {
        found.add(institution);
      }
    }
    return found;
  }

  /** Returns those of some institutions that have not been gone through since a day. */
  public static List<Institution> open(
      List<Institution> institutions, HeadquartersView headquarters, LocalDate since) {
    List<Institution> open = new ArrayList<>();
    for (Institution institution : institutions) {
      if (goneThrough(headquarters.show(institution), since).isEmpty()) {
        open.add(institution);
      }
    }
    return open;
  }

  /**
   * Returns the first day since another on which an institution was gone through: found to stay,
   * followed by another version, abolished, or let lapse.
   */
  public static Optional<LocalDate> goneThrough(InstitutionView institution, LocalDate since) {
    LocalDate first = null;
    for (InstitutionVersion version : institution.institution().versions()) {
      for (VersionStep step : version.steps()) {
        if (goesThrough(step.kind())) {
          first = earlier(institution, first, step.on(), since);
        }
      }
      LocalDate until = version.inForce().flatMap(DayRange::until).orElse(null);
      if (until != null) {
        first = earlier(institution, first, until, since);
      }
    }
    return Optional.ofNullable(first);
  }

  private static boolean goesThrough(VersionStep.Kind kind) {
    return switch (kind) {
      case ENTERED_INTO_FORCE, CONTINUED -> true;
      // Ends count by the days in force; a draft or a review is only on the way.
      case DRAFTED, CONSULTED, APPROVED, REVIEW_BEGUN, REVISED, ABOLISHED -> false;
    };
  }

  private static @Nullable LocalDate earlier(
      InstitutionView institution, @Nullable LocalDate first, LocalDate day, LocalDate since) {
    boolean counts = !day.isBefore(since) && institution.reached(day);
    return counts && (first == null || day.isBefore(first)) ? day : first;
  }
}
