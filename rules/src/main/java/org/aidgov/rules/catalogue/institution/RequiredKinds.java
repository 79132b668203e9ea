package org.aidgov.rules.catalogue.institution;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.institution.Institution;
import org.aidgov.core.institution.InstitutionKind;
import org.aidgov.core.register.HeadquartersView;
import org.aidgov.core.staff.Headquarters;
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

  /** Returns the days on which one of a kind, its own or from above, is in force for it. */
  static DaySet inForce(HeadquartersView headquarters, InstitutionKind kind) {
    List<DaySet> days = new ArrayList<>();
    add(headquarters, headquarters, kind, days);
    for (Headquarters above : headquarters.above()) {
      add(headquarters, headquarters.show(above), kind, days);
    }
    return DaySet.union(days);
  }

  private static void add(
      HeadquartersView headquarters,
      HeadquartersView whose,
      InstitutionKind kind,
      List<DaySet> days) {
    for (Institution institution : whose.institutions()) {
      if (institution.kind() == kind) {
        days.add(InForce.days(headquarters, institution));
      }
    }
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
