package org.aidgov.rules.catalogue.grid;

import java.time.LocalDate;
import java.util.List;
import org.aidgov.core.grid.Cell;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.register.Tally;
import org.aidgov.core.register.UnitView;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.DaySet;
import org.aidgov.rules.policy.Reasons;

/**
 * {@code GRD-005}: no recipient unit is in two cells, and one in which people hold posts is in one
 * (边界清晰). People in the cell of a headquarters are managed there; their posts ask for no cell.
 */
public final class UnitInOneCell implements Rule.OnUnit {
  private static final Tally BASED_AT_UNITS =
      Tally.of("serving, not in a cell of a headquarters", UnitInOneCell::isBasedAtUnits);
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("GRD-005")
          .addClauses("G5")
          .severity(Severity.ERROR)
          .addReads(Scope.CELL)
          .addAspects("several", "none")
          .readsAbsence(true)
          .build();

  private static boolean isBasedAtUnits(PersonView person) {
    return person.isServing() && !isInCellOfHeadquarters(person);
  }

  private static boolean isInCellOfHeadquarters(PersonView person) {
    boolean found = false;
    for (Cell cell : person.basicCells()) {
      found |= person.hasCurrent(cell.headquarters(), claim -> true);
    }
    return found;
  }

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Verdict judge(UnitView unit, Case c) {
    List<Cell> cells = unit.cells();
    int people = people(unit);
    if (cells.isEmpty() && people == 0) {
      return Reasons.NOBODY;
    }
    if (!c.isSome("cells", cells.size())) {
      return c.violated("none", unit.since(inNone(unit))).with("people", FactValue.of(people));
    }
    if (!c.isSingle("cells", cells.size())) {
      return c.violated("several", unit.since(DaySet.inMoreThan(1, inCells(unit))))
          .with("cells", FactValue.ofEntities(Scope.CELL, cells));
    }
    return c.satisfied();
  }

  /**
   * Counts the people with a post in a unit who serve and are not in the cell of a headquarters.
   */
  public static int people(UnitView unit) {
    return unit.count(BASED_AT_UNITS);
  }

  private static List<DaySet> inCells(UnitView unit) {
    return unit.cellsEver().stream().map(cell -> GridDays.stands(cell, unit.unit().id())).toList();
  }

  private static DaySet inNone(UnitView unit) {
    LocalDate first = unit.firstPost().orElseThrow();
    return DaySet.of(DayRange.openFrom(first)).minus(DaySet.union(inCells(unit)));
  }
}
