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
    List<Institution> texts = new ArrayList<>(those(kind, headquarters));
    for (Headquarters above : headquarters.above()) {
      texts.addAll(those(kind, headquarters.show(above)));
    }
    DaySet days = DaySet.ALL;
    for (PersonKind people : PersonKind.values()) {
      days =
          days.and(DaySet.union(texts.stream().map(t -> days(headquarters, t, people)).toList()));
    }
    return days;
  }

  private static List<Institution> those(InstitutionKind kind, HeadquartersView whose) {
    return whose.institutions().stream().filter(one -> one.kind() == kind).toList();
  }

  private static DaySet days(HeadquartersView headquarters, Institution text, PersonKind people) {
    return InForce.days(
        text, version -> headquarters.isFor(text, version) && isFor(people, version));
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
