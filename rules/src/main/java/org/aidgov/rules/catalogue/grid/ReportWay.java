package org.aidgov.rules.catalogue.grid;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aidgov.core.grid.Cell;
import org.aidgov.core.grid.CellId;
import org.aidgov.core.grid.CellRole;
import org.aidgov.core.grid.GridLevel;
import org.aidgov.core.register.CellView;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.staff.PersonId;

/**
 * The way of somebody's report, from the basic cell up to the first level. In each cell the head
 * takes it, or the deputy while the head is not there. Nobody reports to himself: whoever is in
 * charge of a cell himself reports to the one above.
 */
public final class ReportWay {
  private final PersonView person;
  private final ImmutableList<CellView> cells;

  private ReportWay(PersonView person, List<CellView> cells) {
    this.person = person;
    this.cells = ImmutableList.copyOf(cells);
  }

  /**
   * One cell on the way.
   *
   * @param cell which cell
   * @param head who heads it
   * @param deputy who stands in for the head
   * @param receiver the one of the two who is there, the head first: on the roster, serving, not
   *     away; nobody also where the person is in charge of the cell himself
   * @param isOwn whether the person is in charge of the cell himself
   */
  public record Hop(
      CellId cell,
      Optional<PersonId> head,
      Optional<PersonId> deputy,
      Optional<PersonId> receiver,
      boolean isOwn) {
    /** Tells whether a report comes no further. */
    public boolean isBroken() {
      return receiver.isEmpty() && !isOwn;
    }
  }

  /** Returns the way from a basic cell, as far up as cells hang from cells of the level above. */
  public static ReportWay of(PersonView person, Cell basic) {
    List<CellView> cells = new ArrayList<>();
    Optional<CellView> next = Optional.of(person.show(basic));
    // Each cell is one level higher, so this ends.
    while (next.isPresent()) {
      cells.add(next.get());
      next = above(next.get());
    }
    return new ReportWay(person, cells);
  }

  private static Optional<CellView> above(CellView cell) {
    return parents(cell, cell.parents())
        .filter(parent -> cell.isCurrent(parent.days()))
        .min((one, other) -> one.id().compareTo(other.id()))
        .map(cell::show);
  }

  private static Stream<Cell> parents(CellView cell, List<Cell> parents) {
    return parents.stream()
        .filter(parent -> cell.cell().level().above().equals(Optional.of(parent.level())));
  }

  /** Returns the cells on the way, the basic one first. */
  public List<Hop> hops() {
    return cells.stream().map(this::hop).toList();
  }

  private Hop hop(CellView cell) {
    List<PersonId> heads = people(cell, CellRole.Kind.HEAD);
    List<PersonId> deputies = people(cell, CellRole.Kind.DEPUTY);
    Optional<PersonId> receiver =
        Stream.concat(heads.stream(), deputies.stream())
            .filter(id -> isThere(cell, id))
            .findFirst();
    boolean standsIn = receiver.isEmpty() && deputies.contains(person.id());
    boolean isOwn =
        heads.contains(person.id()) || standsIn || receiver.equals(Optional.of(person.id()));
    return new Hop(
        cell.cell().id(),
        heads.stream().findFirst(),
        deputies.stream().findFirst(),
        isOwn ? Optional.empty() : receiver,
        isOwn);
  }

  private static List<PersonId> people(CellView cell, CellRole.Kind kind) {
    return ImmutableList.sortedCopyOf(cell.whoHas(kind));
  }

  /** Tells whether somebody is on the roster, serves, and is not away. */
  static boolean isThere(CellView cell, PersonId id) {
    return cell.person(id).filter(found -> found.isServing() && !found.isAway()).isPresent();
  }

  /** Returns the first cell where nobody takes the report, or from which no way leads up. */
  public Optional<CellId> broken() {
    return brokenAt().map(cell -> cell.cell().id());
  }

  private Optional<CellView> brokenAt() {
    for (CellView cell : cells) {
      if (hop(cell).isBroken() || isDeadEnd(cell)) {
        return Optional.of(cell);
      }
    }
    return Optional.empty();
  }

  private boolean isDeadEnd(CellView cell) {
    return cell.cell().level() != GridLevel.FIRST && cell.equals(last());
  }

  /** Tells whether the way ends below the first level. */
  public boolean isDeadEnd() {
    return isDeadEnd(last());
  }

  private CellView last() {
    return cells.get(cells.size() - 1);
  }
}
