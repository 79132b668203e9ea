package org.aidgov.core.register;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.aidgov.core.grid.Cell;
import org.aidgov.core.grid.GridLevel;
import org.aidgov.core.staff.Headquarters;

/** All headquarters of one sending province together, as of a day. */
public final class ProvinceView extends SubjectView {
  private final String name;

  ProvinceView(RegisterView view, String name) {
    super(view, -1);
    this.name = name;
  }

  @Override
  public SubjectId subject() {
    return new SubjectId(Scope.PROVINCE, name);
  }

  /** Shows its headquarters that exist, in order of ids. */
  public List<HeadquartersView> headquarters() {
    view.require(Scope.HEADQUARTERS);
    return existing();
  }

  private List<HeadquartersView> existing() {
    List<HeadquartersView> found = new ArrayList<>();
    for (Headquarters one : current(headquartersEver())) {
      found.add(new HeadquartersView(view, view.tables.headquarters.numberOf(one.id())));
    }
    return found;
  }

  private List<Headquarters> headquartersEver() {
    return view.index.headquartersOfProvinces.get().get(name);
  }

  /** Counts the people who serve its headquarters. */
  public int count(Tally tally) {
    return count(tally, () -> countHere(tally));
  }

  private int countHere(Tally tally) {
    int count = 0;
    for (HeadquartersView headquarters : existing()) {
      count += headquarters.countHere(tally);
    }
    return count;
  }

  /** Tells whether a tally counts anybody of those who serve its headquarters. */
  public boolean isAny(Tally tally) {
    return isAny(tally, () -> existing().stream().anyMatch(one -> one.isAnyHere(tally)));
  }

  /** Returns the first day of the first of its headquarters. */
  public LocalDate began() {
    return headquartersEver().stream()
        .map(headquarters -> headquarters.days().from())
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  /** Returns the cells of its grid, on all days, in order of ids. */
  public List<Cell> cellsEver() {
    return ImmutableList.sortedCopyOf(Comparator.comparing(cell -> cell.id().value()), grid());
  }

  private List<Cell> grid() {
    view.require(Scope.CELL);
    return view.index.cellsOfProvinces.get().get(name);
  }

  /** Returns the cells of its grid that exist, in order of ids. */
  public List<Cell> cells() {
    return current(cellsEver());
  }

  /** Counts the cells of a level in its grid that exist. */
  public int countCells(GridLevel level) {
    int count = 0;
    for (Cell cell : grid()) {
      count += cell.level() == level && view.isCurrent(cell.days()) ? 1 : 0;
    }
    return count;
  }
}
