package org.aidgov.rules.catalogue.discipline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.discipline.DisciplineLedger;
import org.aidgov.core.discipline.Matter;
import org.aidgov.core.discipline.MatterStep;
import org.aidgov.core.register.HeadquartersView;

/** The pointers to matters of a headquarters, and what has happened to them by the view's day. */
final class Matters {
  private Matters() {}

  /** Returns those of which a step has been taken. */
  static List<Matter> of(HeadquartersView headquarters) {
    return headquarters.disciplineLedger().map(DisciplineLedger::matters).orElse(List.of()).stream()
        .filter(matter -> isBegun(headquarters, matter))
        .toList();
  }

  private static boolean isBegun(HeadquartersView headquarters, Matter matter) {
    return !matter.steps().isEmpty() && headquarters.reached(matter.steps().get(0).on());
  }

  /** Returns the day on which a step was taken, if it was by now. */
  static Optional<LocalDate> reached(
      HeadquartersView headquarters, Matter matter, MatterStep.Kind kind) {
    return matter.dayOf(kind).filter(headquarters::reached);
  }
}
