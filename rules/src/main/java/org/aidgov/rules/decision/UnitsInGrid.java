package org.aidgov.rules.decision;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.aidgov.core.grid.Cell;
import org.aidgov.core.grid.CellId;
import org.aidgov.core.register.RegisterView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.staff.UnitId;
import org.aidgov.rules.catalogue.grid.UnitInOneCell;
import org.aidgov.rules.decision.Answer.Reason;
import org.aidgov.rules.policy.Sources;

/** Which recipient unit is in two cells, or in none although people are based there (Q43)? */
public final class UnitsInGrid {
  private UnitsInGrid() {}

  /**
   * A unit that is not in exactly one cell.
   *
   * @param unit which unit
   * @param cells the cells that stand on it: none, or several in order of ids
   * @param people how many people hold posts there, serve, and are in no cell of a headquarters
   */
  public record Misplaced(UnitId unit, List<CellId> cells, int people) {
    /** Copies the list. */
    public Misplaced {
      cells = ImmutableList.copyOf(cells);
    }
  }

  /** Answers for all units on the view's day, in order of ids. */
  public static Answer<List<Misplaced>> of(RegisterView view) {
    List<Misplaced> misplaced = new ArrayList<>();
    view.units(
        unit -> {
          List<CellId> cells = unit.cells().stream().map(Cell::id).toList();
          int people = UnitInOneCell.people(unit);
          if (cells.size() > 1 || cells.isEmpty() && people > 0) {
            misplaced.add(new Misplaced(unit.unit().id(), cells, people));
          }
        });
    misplaced.sort(Comparator.comparing(Misplaced::unit));
    List<Reason> reasons = new ArrayList<>();
    misplaced.forEach(unit -> reasons.add(reason(unit)));
    if (reasons.isEmpty()) {
      reasons.add(Reason.of("units.all-in-one", Sources.clause("G5")));
    }
    return new Answer<>(ImmutableList.copyOf(misplaced), reasons);
  }

  private static Reason reason(Misplaced unit) {
    boolean none = unit.cells().isEmpty();
    Reason reason =
        Reason.of(none ? "units.none" : "units.several", Sources.clause("G5"))
            .with("unit", GridFacts.fact(Scope.UNIT, unit.unit()));
    return none
        ? reason.with("people", FactValue.of(unit.people()))
        : reason.with("cells", GridFacts.cells(unit.cells()));
  }
}
