package org.aidgov.rules.catalogue.institution;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.institution.Applicability;
import org.aidgov.core.institution.Institution;
import org.aidgov.core.institution.InstitutionKind;
import org.aidgov.core.institution.InstitutionVersion;
import org.aidgov.core.register.HeadquartersView;
import org.aidgov.core.staff.Headquarters;
import org.aidgov.core.staff.PersonKind;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.DaySet;

/** The institutions that must exist (必备制度), and when they are in force where. */
public final class RequiredKinds {
  /** Which they are. */
  public static final ImmutableList<InstitutionKind> ALL =
      ImmutableList.of(
          InstitutionKind.GRID_MANAGEMENT_AND_SERVICE,
          InstitutionKind.CLEAN_AID,
          InstitutionKind.REGULAR_WORK_MEETINGS,
          InstitutionKind.TASK_FORCES,
          InstitutionKind.PERIODIC_CONSULTATION);

  private RequiredKinds() {}

  /**
   * Returns the days on which one of a kind, its own or from above, is in force for everybody of
   * it: one, or several that are for some kinds of people each. One for office groups alone is for
   * nobody outside them.
   */
  static DaySet inForce(HeadquartersView headquarters, InstitutionKind kind) {
    DaySet days = DaySet.ALL;
    for (PersonKind people : PersonKind.values()) {
      days = days.and(inForce(headquarters, kind, people));
    }
    return days;
  }

  private static DaySet inForce(
      HeadquartersView headquarters, InstitutionKind kind, PersonKind people) {
    List<DayRange> days = new ArrayList<>();
    add(headquarters, headquarters, kind, people, days);
    for (Headquarters above : headquarters.above()) {
      add(headquarters, headquarters.show(above), kind, people, days);
    }
    return DaySet.ofRanges(days);
  }

  private static void add(
      HeadquartersView headquarters,
      HeadquartersView whose,
      InstitutionKind kind,
      PersonKind people,
      List<DayRange> days) {
    for (Institution institution : whose.institutions()) {
      if (institution.kind() == kind) {
        for (InstitutionVersion version : institution.versions()) {
          if (headquarters.isFor(institution, version) && isFor(people, version)) {
            version.inForce().ifPresent(days::add);
          }
        }
      }
    }
  }

  private static boolean isFor(PersonKind people, InstitutionVersion version) {
    Applicability to = version.appliesTo().orElse(Applicability.ALL);
    return to.groups().isEmpty() && (to.kinds().isEmpty() || to.kinds().contains(people));
  }

  /** Returns the existing headquarters right above. */
  static Optional<HeadquartersView> above(HeadquartersView headquarters) {
    for (Headquarters one : headquarters.above()) {
      HeadquartersView above = headquarters.show(one);
      if (above.exists()) {
        return Optional.of(above);
      }
    }
    return Optional.empty();
  }
}
