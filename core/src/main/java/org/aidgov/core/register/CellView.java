package org.aidgov.core.register;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.grid.Cell;
import org.aidgov.core.grid.CellParent;
import org.aidgov.core.grid.CellRole;
import org.aidgov.core.grid.HeadquartersClaim;
import org.aidgov.core.grid.UnitClaim;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.value.DayRange;

/** One cell of the grid, as of a day, with the cells above and below it and who is in charge. */
public final class CellView extends SubjectView {
  private static final Question<CellView, List<Cell>> PARENTS =
      Question.of(Scope.CELL, 0, CellView::findParents);
  private static final Question<CellView, List<Cell>> EXISTING_PARENTS =
      Question.of(Scope.CELL, 1, view -> view.current(view.parents()));
  private static final Question<CellView, List<Holder>> HOLDERS =
      Question.of(Scope.CELL, 2, CellView::findHolders);

  /**
   * A role in the cell, with who has it.
   *
   * @param person nothing if the person is not on the roster
   */
  public record Holder(CellRole.Kind role, PersonId id, Optional<PersonView> person) {}

  CellView(RegisterView view, int number) {
    super(view, number);
  }

  @Override
  public SubjectId subject() {
    return new SubjectId(Scope.CELL, cell().id().value());
  }

  /** Returns the cell, on all days. */
  public Cell cell() {
    return view.tables.cells.get(number);
  }

  /** Tells whether the cell exists. */
  public boolean exists() {
    return view.isCurrent(cell().days());
  }

  /** Returns the cells it hangs from, each once. */
  public List<Cell> parents() {
    view.require(Scope.CELL);
    return ask(PARENTS);
  }

  private List<Cell> findParents() {
    List<Cell> parents = List.of();
    for (CellParent parent : current(cell().parents())) {
      parents = view.index.cells.plus(parents, view.tables.cells.numberOf(parent.cell()));
    }
    return parents;
  }

  /** Returns those of {@link #parents} that exist. */
  public List<Cell> existingParents() {
    view.require(Scope.CELL);
    return ask(EXISTING_PARENTS);
  }

  /** Returns the cells it ever hangs from, in order of ids. */
  public List<Cell> parentsEver() {
    view.require(Scope.CELL);
    return cell().parents().stream()
        .map(parent -> view.tables.cells.require(parent.cell()))
        .distinct()
        .sorted((one, other) -> one.id().compareTo(other.id()))
        .toList();
  }

  /** Returns the cells that hang from it. */
  public List<Cell> children() {
    view.require(Scope.CELL);
    return current(view.index.children.get(cell().id()));
  }

  /** Returns the cells that ever hang from it, in order of ids. */
  public List<Cell> childrenEver() {
    view.require(Scope.CELL);
    return ever(view.index.children.get(cell().id()));
  }

  /** Shows the cell above or below. */
  public CellView show(Cell other) {
    view.require(Scope.CELL);
    return new CellView(view, view.tables.cells.numberOf(other.id()));
  }

  /** Returns the roles of a kind that somebody has. */
  public List<CellRole> roles(CellRole.Kind kind) {
    return current(cell().roles(), role -> role.role() == kind);
  }

  /** Returns who has a role in it, each once, in order of roles and ids. */
  public List<Holder> holders() {
    view.require(Scope.PERSON);
    view.noteNamed();
    return ask(HOLDERS);
  }

  private List<Holder> findHolders() {
    List<CellRole> roles = new ArrayList<>(current(cell().roles()));
    roles.sort(Comparator.comparing(CellRole::role).thenComparing(CellRole::person));
    List<Holder> holders = new ArrayList<>(roles.size());
    CellRole last = null;
    for (CellRole role : roles) {
      if (last == null || role.role() != last.role() || !role.person().equals(last.person())) {
        holders.add(new Holder(role.role(), role.person(), view.person(role.person())));
      }
      last = role;
    }
    return holders;
  }

  /** Returns who has a role of a kind, each once, in order of days. */
  public List<PersonId> whoHas(CellRole.Kind kind) {
    List<CellRole> roles = roles(kind);
    return switch (roles.size()) {
      case 0 -> ImmutableList.of();
      case 1 -> ImmutableList.of(roles.get(0).person());
      default -> roles.stream().map(CellRole::person).distinct().toList();
    };
  }

  /** Returns all roles of a kind, on all days. */
  public List<CellRole> rolesEver(CellRole.Kind kind) {
    return cell().roles().stream().filter(role -> role.role() == kind).toList();
  }

  /** Shows somebody in charge; nothing for somebody who is not on the roster. */
  public Optional<PersonView> person(PersonId id) {
    view.require(Scope.PERSON);
    return view.person(id);
  }

  /** Returns the recipient units it stands on. */
  public List<UnitClaim> units() {
    return current(cell().units());
  }

  /** Returns the headquarters it stands on. */
  public List<HeadquartersClaim> headquarters() {
    return current(cell().headquarters());
  }

  /** Shows a headquarters it stands on. */
  public HeadquartersView show(HeadquartersClaim claim) {
    view.require(Scope.HEADQUARTERS);
    return view.headquarters(claim.headquarters()).orElseThrow();
  }

  /** Returns the first day on which anybody is in it; nothing if nobody ever is. */
  public Optional<LocalDate> firstAssignment() {
    return first(view.index.cells.people(number), Tally.ANYBODY, DayRange.ALWAYS);
  }

  /** Counts the people in it. */
  public int count(Tally tally) {
    return count(view.index.cells.people(number), tally);
  }

  /** Returns the people in it, in order of ids: for decisions; rules count. */
  public List<PersonView> people() {
    return people(view.index.cells.people(number));
  }
}
