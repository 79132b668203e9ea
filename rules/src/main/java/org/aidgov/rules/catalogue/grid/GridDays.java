package org.aidgov.rules.catalogue.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.aidgov.core.grid.Cell;
import org.aidgov.core.grid.CellRole;
import org.aidgov.core.grid.GridLevel;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.staff.Headquarters;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.staff.Tour;
import org.aidgov.core.staff.UnitId;
import org.aidgov.core.value.Dated;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.DaySet;

/** On which days things of the grid are so: from the data alone, whatever day it is. */
public final class GridDays {
  private GridDays() {}

  /** Returns the days on which somebody is in a cell that exists. */
  public static DaySet in(PersonView person, Cell cell) {
    return during(cell, those(person.dossier().cells(), at -> at.cell().equals(cell.id())));
  }

  /** Returns the days on which somebody serves and is in no basic cell. */
  public static DaySet uncovered(PersonView person) {
    return person.servingDays().minus(DaySet.union(inBasicCells(person)));
  }

  /** Returns the days on which somebody serves and is in several basic cells. */
  public static DaySet coveredTwice(PersonView person) {
    return person.servingDays().and(DaySet.inMoreThan(1, inBasicCells(person)));
  }

  /** Returns the days on which somebody is in a basic cell of a province that is not served. */
  static DaySet inOtherProvinces(PersonView person) {
    List<DaySet> days = new ArrayList<>();
    for (Cell cell : person.cellsEver()) {
      if (cell.level() == GridLevel.THIRD) {
        days.add(
            in(person, cell).minus(serving(person, one -> one.province().equals(cell.province()))));
      }
    }
    return person.servingDays().and(DaySet.union(days));
  }

  /** Returns the days on which somebody serves a headquarters that passes. */
  static DaySet serving(PersonView person, Predicate<Headquarters> wanted) {
    List<DayRange> days = new ArrayList<>();
    for (Tour tour : person.person().tours()) {
      if (wanted.test(person.headquarters(tour))) {
        tour.serving().ifPresent(days::add);
      }
    }
    return DaySet.ofRanges(days);
  }

  private static List<DaySet> inBasicCells(PersonView person) {
    List<DaySet> days = new ArrayList<>();
    for (Cell cell : person.cellsEver()) {
      if (cell.level() == GridLevel.THIRD) {
        days.add(in(person, cell));
      }
    }
    return days;
  }

  /** Returns the days on which a cell hangs from another, both existing. */
  public static DaySet hangs(Cell cell, Cell parent) {
    return during(cell, those(cell.parents(), above -> above.cell().equals(parent.id())))
        .within(parent.days());
  }

  /** Returns the days on which a cell exists and stands on a recipient unit. */
  public static DaySet stands(Cell cell, UnitId unit) {
    return during(cell, those(cell.units(), claim -> claim.unit().equals(unit)));
  }

  /** Returns the days on which a cell exists and stands on a headquarters. */
  public static DaySet stands(Cell cell, HeadquartersId headquarters) {
    return during(
        cell, those(cell.headquarters(), claim -> claim.headquarters().equals(headquarters)));
  }

  /** Returns the days on which somebody has a role in a cell that exists. */
  public static DaySet held(Cell cell, CellRole.Kind kind, PersonId person) {
    return during(
        cell, those(cell.roles(), role -> role.role() == kind && role.person().equals(person)));
  }

  /**
   * Returns the days on which a cell exists and nobody has a role in it. The head is not his own
   * deputy.
   */
  public static DaySet vacant(Cell cell, CellRole.Kind kind) {
    return DaySet.of(cell.days())
        .minus(
            DaySet.union(
                people(cell, kind).stream().map(person -> filling(cell, kind, person)).toList()));
  }

  private static DaySet filling(Cell cell, CellRole.Kind kind, PersonId person) {
    DaySet held = held(cell, kind, person);
    return kind == CellRole.Kind.DEPUTY ? held.minus(held(cell, CellRole.Kind.HEAD, person)) : held;
  }

  /** Returns the days on which several people have a role in a cell that exists. */
  static DaySet shared(Cell cell, CellRole.Kind kind) {
    List<CellRole> roles = those(cell.roles(), role -> role.role() == kind);
    return DaySet.inMoreThan(1, roles, CellRole::person).within(cell.days());
  }

  private static List<PersonId> people(Cell cell, CellRole.Kind kind) {
    return cell.roles().stream()
        .filter(role -> role.role() == kind)
        .map(CellRole::person)
        .distinct()
        .toList();
  }

  private static <T> List<T> those(List<T> facts, Predicate<T> wanted) {
    List<T> found = new ArrayList<>(1);
    for (T fact : facts) {
      if (wanted.test(fact)) {
        found.add(fact);
      }
    }
    return found;
  }

  /** Returns those of the days of {@code facts} on which a cell exists. */
  static DaySet during(Cell cell, List<? extends Dated> facts) {
    return DaySet.of(facts).within(cell.days());
  }
}
