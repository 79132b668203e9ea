package org.aidgov.core.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.grid.Cell;
import org.aidgov.core.party.Branch;
import org.aidgov.core.staff.RecipientUnit;
import org.aidgov.core.value.DayRange;

/** One recipient unit, as of a day, with the cells that stand on it and its branches. */
public final class UnitView extends SubjectView {
  UnitView(RegisterView view, int number) {
    super(view, number);
  }

  @Override
  public SubjectId subject() {
    return new SubjectId(Scope.UNIT, unit().id().value());
  }

  /** Returns the unit. */
  public RecipientUnit unit() {
    return view.tables.units.get(number);
  }

  /** Returns the cells that stand on it and exist. */
  public List<Cell> cells() {
    view.require(Scope.CELL);
    return current(current(view.index.cellsOfUnits.get(unit().id())));
  }

  /** Returns the cells that ever stand on it, in order of ids. */
  public List<Cell> cellsEver() {
    view.require(Scope.CELL);
    return ever(view.index.cellsOfUnits.get(unit().id()));
  }

  /** Returns its branches that exist. */
  public List<Branch> branches() {
    view.require(Scope.BRANCH);
    return current(current(view.index.branchesOfUnits.get(unit().id())));
  }

  /** Returns the first day on which anybody has a post in it; nothing if nobody ever has. */
  public Optional<LocalDate> firstPost() {
    return first(view.index.units.people(number), Tally.ANYBODY, DayRange.ALWAYS);
  }

  /** Counts the people with a post in it. */
  public int count(Tally tally) {
    return count(view.index.units.people(number), tally);
  }

  /** Tells whether a tally counts anybody of those with a post in it. */
  public boolean isAny(Tally tally) {
    return isAny(view.index.units.people(number), tally);
  }
}
