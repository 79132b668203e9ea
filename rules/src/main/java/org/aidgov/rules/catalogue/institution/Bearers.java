package org.aidgov.rules.catalogue.institution;

import java.util.ArrayList;
import java.util.List;
import org.aidgov.core.institution.DutyAssignment;
import org.aidgov.core.institution.DutyLevel;
import org.aidgov.core.register.Scope;
import org.aidgov.core.register.SubjectId;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.value.DaySet;

/** Who is accountable for a duty (责任层级、责任单位), whatever record says so. */
public final class Bearers {
  private Bearers() {}

  /** Returns the assignments with each level and unit once. */
  public static List<DutyAssignment> distinct(List<DutyAssignment> assignments) {
    List<DutyAssignment> distinct = new ArrayList<>();
    for (DutyAssignment assignment : assignments) {
      if (distinct.stream().noneMatch(assignment::isSameAs)) {
        distinct.add(assignment);
      }
    }
    return distinct;
  }

  /** Returns the levels, each once, the highest first. */
  static List<DutyLevel> levels(List<DutyAssignment> assignments) {
    return assignments.stream().map(DutyAssignment::level).distinct().sorted().toList();
  }

  /** Returns the days on which more than one level is accountable. */
  static DaySet daysOfSeveralLevels(List<DutyAssignment> assignments) {
    return DaySet.inMoreThan(1, assignments, DutyAssignment::level);
  }

  /** Returns the days on which more than one unit, of whatever level, is accountable. */
  static DaySet daysOfSeveralUnits(List<DutyAssignment> assignments) {
    List<DaySet> each = new ArrayList<>();
    for (DutyAssignment one : distinct(assignments)) {
      each.add(DaySet.of(assignments.stream().filter(one::isSameAs).toList()));
    }
    return DaySet.inMoreThan(1, each);
  }

  /** Returns the units that the assignments name, as a fact. */
  static FactValue units(List<DutyAssignment> assignments) {
    List<FactValue> units = new ArrayList<>();
    for (DutyAssignment assignment : assignments) {
      units.add(unit(assignment));
    }
    return FactValue.of(units);
  }

  private static FactValue unit(DutyAssignment assignment) {
    if (assignment.headquarters().isPresent()) {
      return subject(Scope.HEADQUARTERS, assignment.headquarters().get().value());
    } else if (assignment.group().isPresent()) {
      return subject(Scope.OFFICE_GROUP, assignment.group().get().value());
    } else if (assignment.unit().isPresent()) {
      return subject(Scope.UNIT, assignment.unit().get().value());
    }
    return FactValue.of(assignment.level());
  }

  private static FactValue subject(Scope scope, String id) {
    return FactValue.of(new SubjectId(scope, id));
  }
}
