package org.aidgov.rules.catalogue.discipline;

import java.util.ArrayList;
import java.util.List;
import org.aidgov.core.discipline.DisciplineBody;
import org.aidgov.core.register.HeadquartersView;
import org.aidgov.core.staff.Headquarters;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.DaySet;

/** The discipline bodies and opinions of a headquarters, and of those above it. */
public final class Bodies {
  private Bodies() {}

  /** Tells whether a headquarters that exists is above. */
  static boolean hasAbove(HeadquartersView headquarters) {
    boolean found = false;
    for (Headquarters above : headquarters.above()) {
      found |= headquarters.isCurrent(above.days());
    }
    return found;
  }

  /** Returns a headquarters and those above it, the nearest first. */
  public static List<HeadquartersView> ownAndAbove(HeadquartersView headquarters) {
    List<HeadquartersView> all = new ArrayList<>();
    all.add(headquarters);
    headquarters.above().forEach(above -> all.add(headquarters.show(above)));
    return all;
  }

  /** Returns the temporary groups (临时纪律监督组) of a headquarters itself, on all days. */
  public static List<DisciplineBody> temporaryGroups(HeadquartersView headquarters) {
    return headquarters.disciplineBodies().stream()
        .filter(body -> body.kind() == DisciplineBody.Kind.TEMPORARY_GROUP)
        .toList();
  }

  /** Returns the bodies of a headquarters itself that supervise and exist. */
  static List<DisciplineBody> supervising(HeadquartersView headquarters) {
    return headquarters.disciplineBodies().stream()
        .filter(body -> !body.kind().isAuthority() && headquarters.isCurrent(body.days()))
        .toList();
  }

  static DaySet days(List<DisciplineBody> bodies) {
    List<DayRange> days = new ArrayList<>();
    bodies.forEach(body -> days.add(body.days()));
    return DaySet.ofRanges(days);
  }
}
