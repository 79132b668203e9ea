package org.aidgov.rules.remedy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.aidgov.core.evaluation.Difference;
import org.aidgov.core.evaluation.LiveEvaluation;
import org.aidgov.core.grid.Cell;
import org.aidgov.core.grid.CellId;
import org.aidgov.core.grid.CellRole;
import org.aidgov.core.grid.HeadquartersClaim;
import org.aidgov.core.grid.UnitClaim;
import org.aidgov.core.register.CellView;
import org.aidgov.core.register.Change;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.register.Register;
import org.aidgov.core.register.RegisterView;
import org.aidgov.core.register.Remedy;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.value.DayRange;

/**
 * What would change, asked before it is done; nothing is. The evaluation must not be changed
 * meanwhile.
 */
public final class WhatIf {
  private WhatIf() {}

  /**
   * Says what changes if somebody moves to another cell on the evaluation's day (Q48).
   *
   * @throws IllegalArgumentException if the register does not have the person
   * @throws org.aidgov.core.register.InvalidInputException if it does not have the cell
   */
  public static Difference moves(LiveEvaluation live, PersonId person, CellId to) {
    RegisterView view = live.register().asOf(live.asOf());
    PersonView shown =
        view.person(person)
            .orElseThrow(
                () -> new IllegalArgumentException("the register has no person '" + person + "'"));
    List<Remedy> steps = new ArrayList<>();
    for (Cell cell : shown.cells()) {
      steps.add(new Remedy.EndInCell(person, cell.id(), live.asOf()));
    }
    steps.add(new Remedy.AssignToCell(person, to, live.asOf()));
    return live.preview(new Remedy.Together(steps).in(live.register()));
  }

  /**
   * Says what changes if a cell is dissolved on the evaluation's day, with nothing else done (Q49):
   * whom it leaves without a cell, and which cells without one above.
   *
   * @throws IllegalArgumentException if the register does not have the cell, or it is not there on
   *     the day and the one before
   */
  public static Difference dissolves(LiveEvaluation live, CellId cell) {
    return live.preview(dissolving(live, cell));
  }

  private static List<Change> dissolving(LiveEvaluation live, CellId id) {
    return List.of(ending(cell(live.register(), id), live.asOf()));
  }

  private static Change ending(Cell cell, LocalDate day) {
    if (!cell.days().contains(day) || !cell.days().from().isBefore(day)) {
      throw new IllegalArgumentException(
          "cell '"
              + cell.id()
              + "' must be there before "
              + day
              + " and on it, but is "
              + cell.days());
    }
    return new Change.PutCell(cell.withDays(cell.days().endingOn(day)));
  }

  /**
   * Says what changes if a cell is merged into another on the evaluation's day (Q49): its people,
   * units, headquarters and the cells below go there, its roles end.
   *
   * @throws IllegalArgumentException if the register does not have one of the cells, they are the
   *     same, or one is not there on the day
   */
  public static Difference merges(LiveEvaluation live, CellId from, CellId into) {
    if (from.equals(into)) {
      throw new IllegalArgumentException("cell '" + from + "' must be merged into another");
    }
    Register register = live.register();
    LocalDate day = live.asOf();
    RegisterView view = register.asOf(day);
    CellView shown = view.cell(cell(register, from).id()).orElseThrow();
    Cell target = cell(register, into);
    if (!target.days().contains(day)) {
      throw new IllegalArgumentException(
          "cell '" + into + "' must be there on " + day + ", but is " + target.days());
    }
    List<Remedy> steps = new ArrayList<>();
    for (PersonView person : shown.people()) {
      steps.add(new Remedy.EndInCell(person.id(), from, day));
      steps.add(new Remedy.AssignToCell(person.id(), into, day));
    }
    for (CellRole role : shown.cell().roles()) {
      steps.add(new Remedy.EndRoleInCell(from, role.person(), role.role(), day));
    }
    for (Cell child : shown.children()) {
      steps.add(new Remedy.HangCell(child.id(), into, day));
    }
    List<Change> changes = new ArrayList<>(new Remedy.Together(steps).in(register));
    Register emptied = register.apply(changes);
    changes.add(new Change.PutCell(taking(shown, cell(emptied, into), day)));
    changes.add(ending(cell(emptied, from), day));
    return live.preview(changes);
  }

  /** Returns a cell with the units and headquarters of another, from a day until it had them. */
  private static Cell taking(CellView from, Cell into, LocalDate day) {
    List<UnitClaim> units = new ArrayList<>(into.units());
    for (UnitClaim claim : from.units()) {
      units.add(new UnitClaim(claim.unit(), rest(claim.days(), day), DayRange.ALWAYS));
    }
    List<HeadquartersClaim> headquarters = new ArrayList<>(into.headquarters());
    for (HeadquartersClaim claim : from.headquarters()) {
      headquarters.add(
          new HeadquartersClaim(claim.headquarters(), rest(claim.days(), day), DayRange.ALWAYS));
    }
    return into.withUnits(units).withHeadquarters(headquarters);
  }

  private static DayRange rest(DayRange days, LocalDate day) {
    return days.intersection(DayRange.openFrom(day)).orElseThrow();
  }

  private static Cell cell(Register register, CellId id) {
    return register
        .cell(id)
        .orElseThrow(() -> new IllegalArgumentException("the register has no cell '" + id + "'"));
  }
}
