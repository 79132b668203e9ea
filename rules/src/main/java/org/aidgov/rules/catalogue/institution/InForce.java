package org.aidgov.rules.catalogue.institution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.aidgov.core.institution.Institution;
import org.aidgov.core.institution.InstitutionVersion;
import org.aidgov.core.institution.VersionState;
import org.aidgov.core.institution.VersionStep;
import org.aidgov.core.register.HeadquartersView;
import org.aidgov.core.register.InstitutionView;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.DaySet;

/** When institutions are in force (施行), and when they were last gone through. */
public final class InForce {
  private InForce() {}

  /** Returns the days on which some version of an institution is in force. */
  public static DaySet days(Institution institution) {
    return days(institution, version -> true);
  }

  /** Returns the days on which some version of an institution is in force for a headquarters. */
  public static DaySet days(HeadquartersView headquarters, Institution institution) {
    return days(institution, version -> headquarters.isFor(institution, version));
  }

  /** Returns the days on which some version of an institution that passes is in force. */
  static DaySet days(Institution institution, Predicate<InstitutionVersion> wanted) {
    List<DayRange> days = new ArrayList<>();
    for (InstitutionVersion version : institution.versions()) {
      if (wanted.test(version)) {
        version.inForce().ifPresent(days::add);
      }
    }
    return DaySet.ofRanges(days);
  }

  /** Tells whether some version of an institution was in force on a day. */
  static boolean on(LocalDate day, Institution institution) {
    for (InstitutionVersion version : institution.versions()) {
      if (version.inForce().map(days -> days.contains(day)).orElse(false)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the day on which a version in force came into force, or was last found to stay. */
  public static LocalDate reviewed(InstitutionView institution, InstitutionVersion version) {
    LocalDate entered =
        institution.latest(version, VersionStep.Kind.ENTERED_INTO_FORCE).orElseThrow();
    return institution
        .latest(version, VersionStep.Kind.CONTINUED)
        .filter(continued -> continued.isAfter(entered))
        .orElse(entered);
  }

  /** Returns the version that was the last in force before the view's day, if none is by now. */
  static Optional<InstitutionVersion> last(InstitutionView institution) {
    InstitutionVersion last = null;
    LocalDate end = null;
    for (InstitutionVersion version : institution.institution().versions()) {
      LocalDate until = version.inForce().flatMap(DayRange::until).orElse(null);
      if (until != null && institution.reached(until) && (end == null || !until.isBefore(end))) {
        last = version;
        end = until;
      }
    }
    return Optional.ofNullable(last);
  }

  /**
   * Returns the version that has lapsed, if no other is in force and it was not abolished since.
   */
  public static Optional<InstitutionVersion> lapsed(InstitutionView institution) {
    return institution.inForce().isEmpty()
        ? last(institution).filter(version -> is(VersionState.LAPSED, institution, version))
        : Optional.empty();
  }

  /** Tells whether a version is in some state. */
  static boolean is(VersionState state, InstitutionView institution, InstitutionVersion version) {
    return institution.state(version).filter(found -> found == state).isPresent();
  }
}
