package org.aidgov.rules.remedy;

import java.util.ArrayList;
import java.util.List;
import org.aidgov.core.evaluation.Difference;
import org.aidgov.core.evaluation.LiveEvaluation;
import org.aidgov.core.grid.Cell;
import org.aidgov.core.grid.CellId;
import org.aidgov.core.grid.UnitClaim;
import org.aidgov.core.register.CellView;
import org.aidgov.core.register.Change;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.register.Register;
import org.aidgov.core.register.RegisterView;
import org.aidgov.core.register.Remedy;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.value.DayRange;

/** What would change, asked before it is done. */
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
   * @throws IllegalArgumentException if the register does not have the cell
   */
  public static Difference dissolves(LiveEvaluation live, CellId cell) {
    return live.preview(dissolving(live, cell));
  }

  private static List<Change> dissolving(LiveEvaluation live, CellId id) {
    Cell cell = cell(live.register(), id);
    return List.of(new Change.PutCell(cell.withDays(cell.days().endingOn(live.asOf()))));
  }

  /**
   * Says what changes if a cell is merged into another on the evaluation's day (Q49): its people
   * and units go there, its roles end.
   *
   * @throws IllegalArgumentException if the register does not have one of the cells
   */
  public static Difference merges(LiveEvaluation live, CellId from, CellId into) {
    Register register = live.register();
    RegisterView view = register.asOf(live.asOf());
    CellView shown =
        view.cell(from)
            .orElseThrow(
                () -> new IllegalArgumentException("the register has no cell '" + from + "'"));
    List<Remedy> steps = new ArrayList<>();
    for (PersonView person : shown.people()) {
      steps.add(new Remedy.EndInCell(person.id(), from, live.asOf()));
      steps.add(new Remedy.AssignToCell(person.id(), into, live.asOf()));
    }
    shown
        .cell()
        .roles()
        .forEach(
            role ->
                steps.add(new Remedy.EndRoleInCell(from, role.person(), role.role(), live.asOf())));
    List<Change> changes = new ArrayList<>(new Remedy.Together(steps).in(register));
    Register emptied = register.apply(changes);
    Cell target = cell(emptied, into);
    List<UnitClaim> units = new ArrayList<>(target.units());
    shown
        .units()
        .forEach(
            claim ->
                units.add(
                    new UnitClaim(claim.unit(), DayRange.openFrom(live.asOf()), DayRange.ALWAYS)));
    changes.add(new Change.PutCell(target.withUnits(units)));
    Cell ended = cell(emptied, from);
    changes.add(new Change.PutCell(ended.withDays(ended.days().endingOn(live.asOf()))));
    return live.preview(changes);
  }

  private static Cell cell(Register register, CellId id) {
    return register
        .cell(id)
        .orElseThrow(() -> new IllegalArgumentException("the register has no cell '" + id + "'"));
  }
}
