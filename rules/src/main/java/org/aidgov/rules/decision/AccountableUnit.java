package org.aidgov.rules.decision;

import java.util.List;
import java.util.Optional;
import org.aidgov.core.grid.Cell;
import org.aidgov.core.grid.CellId;
import org.aidgov.core.grid.CellRole;
import org.aidgov.core.institution.Duty;
import org.aidgov.core.institution.DutyAssignment;
import org.aidgov.core.institution.DutyId;
import org.aidgov.core.institution.DutyLevel;
import org.aidgov.core.register.CellView;
import org.aidgov.core.register.HeadquartersView;
import org.aidgov.core.register.RegisterView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.register.SubjectId;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.staff.GroupHead;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.staff.Leader;
import org.aidgov.core.staff.OfficeGroupId;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.staff.UnitId;
import org.aidgov.rules.catalogue.institution.Bearers;
import org.aidgov.rules.decision.Answer.Reason;
import org.aidgov.rules.policy.Sources;

/**
 * Who is accountable for a duty in a cell (以分级管理为基础) (Q37)?
 *
 * @param level which level
 * @param unit which unit there: a headquarters, office group, recipient unit or cell
 * @param people who leads or heads it, and serves; nobody, where that is vacant
 */
public record AccountableUnit(DutyLevel level, SubjectId unit, List<PersonId> people) {
  /** Copies the list. */
  public AccountableUnit {
    people = List.copyOf(people);
  }

  /**
   * Answers on the view's day; nothing where it is not clear, with the reason.
   *
   * @throws IllegalArgumentException if the register does not have the duty or the cell
   */
  public static Answer<Optional<AccountableUnit>> of(
      RegisterView view, DutyId dutyId, CellId cellId) {
    CellView cell =
        view.cell(cellId)
            .orElseThrow(
                () -> new IllegalArgumentException("the register has no cell '" + cellId + "'"));
    HeadquartersView whose = whose(view, dutyId);
    Duty duty = duty(whose, dutyId).orElseThrow();
    if (!whose.isCurrent(duty.days()) || !cell.exists()) {
      return none("not-there", duty, cell);
    }
    if (!whose.headquarters().province().equals(cell.cell().province())) {
      return none("other-province", duty, cell);
    }
    List<DutyAssignment> bearers = Bearers.distinct(whose.current(whose.assignments(duty)));
    if (bearers.size() != 1 || !bearers.get(0).namesUnit()) {
      return none("unclear", duty, cell);
    }
    Optional<AccountableUnit> found =
        unit(view, bearers.get(0), cell).map(unit -> unit.withServing(view));
    return found.isEmpty()
        ? none("no-unit-there", duty, cell)
        : new Answer<>(found, List.of(reason(found.get(), duty, cell)));
  }

  /** Somebody who has left is accountable for nothing, whatever the roles say. */
  private AccountableUnit withServing(RegisterView view) {
    return new AccountableUnit(
        level, unit, people.stream().filter(id -> Questions.isServing(view, id)).toList());
  }

  private static HeadquartersView whose(RegisterView view, DutyId id) {
    return InstitutionQuestions.headquarters(view, any -> true).stream()
        .filter(one -> duty(one, id).isPresent())
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("the register has no duty '" + id + "'"));
  }

  private static Optional<Duty> duty(HeadquartersView headquarters, DutyId id) {
    return headquarters.duties().stream().filter(duty -> duty.id().equals(id)).findFirst();
  }

  private static Optional<AccountableUnit> unit(
      RegisterView view, DutyAssignment bearer, CellView cell) {
    if (bearer.headquarters().isPresent()) {
      return Optional.of(ofHeadquarters(view, bearer.level(), bearer.headquarters().get()));
    } else if (bearer.group().isPresent()) {
      return Optional.of(ofGroup(view, bearer.level(), bearer.group().get()));
    } else if (bearer.unit().isPresent()) {
      return Optional.of(ofUnit(view, bearer.level(), bearer.unit().get()));
    }
    return atOrAbove(view, cell, bearer.level()).map(at -> ofCell(bearer.level(), at));
  }

  private static AccountableUnit ofHeadquarters(
      RegisterView view, DutyLevel level, HeadquartersId id) {
    List<PersonId> leaders =
        view.headquarters(id).orElseThrow().leaders().stream()
            .filter(leader -> leader.role() == Leader.Role.COMMANDER)
            .map(Leader::person)
            .toList();
    return new AccountableUnit(level, new SubjectId(Scope.HEADQUARTERS, id.value()), leaders);
  }

  private static AccountableUnit ofGroup(RegisterView view, DutyLevel level, OfficeGroupId id) {
    List<PersonId> heads =
        view.group(id).orElseThrow().heads().stream().map(GroupHead::person).toList();
    return new AccountableUnit(level, new SubjectId(Scope.OFFICE_GROUP, id.value()), heads);
  }

  /** The head of the cell that stands on the unit answers for it on the headquarters' side. */
  private static AccountableUnit ofUnit(RegisterView view, DutyLevel level, UnitId id) {
    List<PersonId> heads =
        view.unit(id).orElseThrow().cells().stream()
            .flatMap(cell -> heads(view.cell(cell.id()).orElseThrow()).stream())
            .distinct()
            .toList();
    return new AccountableUnit(level, new SubjectId(Scope.UNIT, id.value()), heads);
  }

  private static AccountableUnit ofCell(DutyLevel level, CellView cell) {
    return new AccountableUnit(level, cell.subject(), heads(cell));
  }

  private static List<PersonId> heads(CellView cell) {
    return cell.whoHas(CellRole.Kind.HEAD);
  }

  /** Returns the cell itself, or the one above it, that is of a level. */
  private static Optional<CellView> atOrAbove(RegisterView view, CellView from, DutyLevel level) {
    CellView cell = from;
    for (int step = 0; step < DutyLevel.values().length; step++) {
      if (cell.cell().level().name().equals(level.name())) {
        return Optional.of(cell);
      }
      List<Cell> above = cell.parents();
      if (above.size() != 1) {
        return Optional.empty();
      }
      cell = view.cell(above.get(0).id()).orElseThrow();
    }
    return Optional.empty();
  }

  private static Answer<Optional<AccountableUnit>> none(String key, Duty duty, CellView cell) {
    return new Answer<>(Optional.empty(), List.of(about(key, duty, cell)));
  }

  private static Reason about(String key, Duty duty, CellView cell) {
    return Reason.of("accountable-unit." + key, Sources.clause("I4"), Sources.clause("G1"))
        .with("duty", new FactValue.Reference(duty.id().value()))
        .with("cell", GridFacts.cell(cell.cell().id()));
  }

  private static Reason reason(AccountableUnit found, Duty duty, CellView cell) {
    String key = found.people().isEmpty() ? "vacant" : "is";
    return about(key, duty, cell)
        .with("level", FactValue.of(found.level()))
        .with("unit", FactValue.of(found.unit()))
        .with("people", FactValue.of(found.people().stream().map(GridFacts::person).toList()));
  }
}
