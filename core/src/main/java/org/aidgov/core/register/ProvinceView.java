package org.aidgov.core.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.aidgov.core.grid.Cell;

/** All headquarters of one sending province together, as of a day. */
public final class ProvinceView extends SubjectView {
  private final String name;

  ProvinceView(RegisterView view, String name) {
    super(view);
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
    for (int i = 0; i < view.tables.headquarters.size(); i++) {
      HeadquartersView headquarters = new HeadquartersView(view, i);
      if (headquarters.headquarters().province().equals(name) && headquarters.exists()) {
        found.add(headquarters);
      }
    }
    found.sort((one, other) -> one.headquarters().id().compareTo(other.headquarters().id()));
    return found;
  }

  /** Counts the people who serve its headquarters. */
  public int count(Tally tally) {
    view.noteCount(tally);
    CountLog log = view.countLog();
    return log == null ? countHere(tally) : log.sum(() -> countHere(tally));
  }

  private int countHere(Tally tally) {
    int count = 0;
    for (HeadquartersView headquarters : existing()) {
      count += headquarters.countHere(tally);
    }
    return count;
  }

  /** Returns the first day of the first of its headquarters. */
  public LocalDate began() {
    return view.tables.headquarters.all().stream()
        .filter(headquarters -> headquarters.province().equals(name))
        .map(headquarters -> headquarters.days().from())
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  /** Returns the cells of its grid, on all days, in order of ids. */
  public List<Cell> cellsEver() {
    view.require(Scope.CELL);
    return view.tables.cells.all().stream()
        .filter(cell -> cell.province().equals(name))
        .sorted((one, other) -> one.id().compareTo(other.id()))
        .toList();
  }

  /** Returns the cells of its grid that exist. */
  public List<Cell> cells() {
    view.require(Scope.CELL);
    return view.tables.cells.all().stream()
        .filter(cell -> cell.province().equals(name) && view.isCurrent(cell.days()))
        .sorted((one, other) -> one.id().compareTo(other.id()))
        .toList();
  }
}
