package org.aidgov.core.register;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aidgov.core.discipline.Arrangement;
import org.aidgov.core.discipline.BodyMember;
import org.aidgov.core.discipline.CellSupervision;
import org.aidgov.core.discipline.DisciplineBody;
import org.aidgov.core.discipline.PersonalSupervision;
import org.aidgov.core.discipline.Squares;
import org.aidgov.core.discipline.Supervised;
import org.aidgov.core.discipline.SupervisedDays;
import org.aidgov.core.grid.Cell;
import org.aidgov.core.grid.CellAssignment;
import org.aidgov.core.grid.CellParent;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.value.DaySet;

/**
 * Which arrangements reach a person: those of the own dossier, and those for the cells the person
 * is in, with the cells above. A cell or body that does not exist reaches nobody.
 */
final class Supervision {
  private final RegisterView view;
  private final Dossier dossier;
  private final PersonId person;
  private Squares byOthers = Squares.NONE;
  private Squares byOneself = Squares.NONE;

  private Supervision(RegisterView view, Dossier dossier) {
    this.view = view;
    this.dossier = dossier;
    this.person = dossier.person().id();
  }

  /**
   * What the arrangements for a cell and those above come to on a day, for whoever is in no way
   * among those who supervise in them: the same for nearly everybody in the cell.
   *
   * @param supervisors who is: supervisors, and the members of supervising bodies, on all days
   * @param until the first day on which it could be something else
   */
  record OfCell(Supervised supervised, Set<PersonId> supervisors, int until) {}

  /** Returns in which squares somebody who is in some cells is supervised on the view's day. */
  static Supervised on(RegisterView view, Dossier dossier, List<Cell> cells) {
    if (cells.size() == 1 && dossier.personalSupervision().isEmpty()) {
      OfCell usual = view.supervision(cells.get(0));
      view.horizon.lower(usual.until());
      if (!usual.supervisors().contains(dossier.person().id())) {
        return usual.supervised();
      }
    }
    return new Supervision(view, dossier).in(cells);
  }

  private Supervised in(List<Cell> cells) {
    for (PersonalSupervision supervision : dossier.personalSupervision()) {
      add(supervision);
    }
    for (CellSupervision supervision : arrangements(view, cells)) {
      add(supervision);
    }
    return byOthers.isEmpty() && byOneself.isEmpty()
        ? Supervised.NOT
        : new Supervised(byOthers, byOneself);
  }

  /** Works out what is the same for nearly everybody in a cell, and until when. */
  static OfCell of(RegisterView view, Cell cell) {
    int before = view.horizon.next();
    view.horizon.reset();
    Squares squares = Squares.NONE;
    Set<PersonId> supervisors = new HashSet<>();
    for (CellSupervision supervision : arrangements(view, List.of(cell))) {
      if (view.isCurrent(supervision.days()) && exists(view, supervision)) {
        squares = squares.plus(supervision.squares());
        supervision.person().ifPresent(supervisors::add);
        if (supervision.body().isPresent()) {
          body(view, supervision).members().forEach(member -> supervisors.add(member.person()));
        }
      }
    }
    int until = view.horizon.next();
    view.horizon.lower(before);
    Supervised all = squares.isEmpty() ? Supervised.NOT : new Supervised(squares, Squares.NONE);
    return new OfCell(all, supervisors, until);
  }

  /** Returns the arrangements for some cells, and for those above that exist. */
  private static List<CellSupervision> arrangements(RegisterView view, List<Cell> cells) {
    List<Cell> reached = new ArrayList<>();
    for (Cell cell : cells) {
      reach(view, cell, reached);
    }
    List<CellSupervision> found = new ArrayList<>();
    // The list grows while it is walked through: by the cells above.
    for (int i = 0; i < reached.size(); i++) {
      found.addAll(view.index.supervision(reached.get(i).id()));
      for (CellParent parent : reached.get(i).parents()) {
        if (view.isCurrent(parent.days())) {
          reach(view, view.tables.cells.get(view.tables.cells.numberOf(parent.cell())), reached);
        }
      }
    }
    return found;
  }

  private static void reach(RegisterView view, Cell cell, List<Cell> reached) {
    // Wrong data may go round in a circle.
    if (view.isCurrent(cell.days()) && !reached.contains(cell)) {
      reached.add(cell);
    }
  }

  private void add(Arrangement arrangement) {
    if (!view.isCurrent(arrangement.days()) || !exists(view, arrangement)) {
      return;
    }
    if (isByOneself(arrangement)) {
      byOneself = byOneself.plus(arrangement.squares());
    } else {
      byOthers = byOthers.plus(arrangement.squares());
    }
  }

  /** Tells whether the body that is to supervise exists, where it is one. */
  private static boolean exists(RegisterView view, Arrangement arrangement) {
    return arrangement.person().isPresent() || view.isCurrent(body(view, arrangement).days());
  }

  private boolean isByOneself(Arrangement arrangement) {
    if (arrangement.person().isPresent()) {
      return arrangement.person().get().equals(person);
    }
    boolean member = false;
    for (BodyMember one : body(view, arrangement).members()) {
      member |= one.person().equals(person) && view.isCurrent(one.days());
    }
    return member;
  }

  private static DisciplineBody body(RegisterView view, Arrangement arrangement) {
    return view.tables.disciplineBodies.get(
        view.tables.disciplineBodies.numberOf(arrangement.body().orElseThrow()));
  }

  /** Returns all arrangements that ever reach somebody, with the days on which they do. */
  static List<SupervisedDays> ever(RegisterView view, Dossier dossier) {
    Supervision supervision = new Supervision(view, dossier);
    List<SupervisedDays> found = new ArrayList<>();
    for (PersonalSupervision own : dossier.personalSupervision()) {
      supervision.addDays(own, DaySet.ALL, found);
    }
    supervision
        .reachEver()
        .forEach(
            (cell, days) -> {
              for (CellSupervision of : view.index.supervision(cell.id())) {
                supervision.addDays(of, days, found);
              }
            });
    return ImmutableList.copyOf(found);
  }

  /** The cells that the person is ever in, and those above, with the days. */
  private Map<Cell, DaySet> reachEver() {
    Map<Cell, DaySet> reached = new LinkedHashMap<>();
    List<Cell> open = new ArrayList<>();
    for (CellAssignment in : dossier.cells()) {
      Cell cell = view.tables.cells.get(view.tables.cells.numberOf(in.cell()));
      reachEver(cell, DaySet.of(in.days()), reached, open);
    }
    // A cell is looked at again whenever it is reached on more days: also where data goes round.
    for (int i = 0; i < open.size(); i++) {
      Cell cell = open.get(i);
      for (CellParent parent : cell.parents()) {
        Cell above = view.tables.cells.get(view.tables.cells.numberOf(parent.cell()));
        DaySet days = reached.getOrDefault(cell, DaySet.NONE).within(parent.days());
        reachEver(above, days, reached, open);
      }
    }
    return reached;
  }

  private static void reachEver(
      Cell cell, DaySet days, Map<Cell, DaySet> reached, List<Cell> open) {
    DaySet before = reached.getOrDefault(cell, DaySet.NONE);
    DaySet after = before.plus(days.within(cell.days()));
    if (!after.equals(before)) {
      reached.put(cell, after);
      open.add(cell);
    }
  }

  private void addDays(Arrangement arrangement, DaySet reach, List<SupervisedDays> found) {
    DaySet days = reach.within(arrangement.days());
    DaySet oneself = DaySet.NONE;
    if (arrangement.person().isPresent()) {
      oneself = arrangement.person().get().equals(person) ? days : DaySet.NONE;
    } else {
      DisciplineBody body = body(view, arrangement);
      days = days.within(body.days());
      oneself =
          DaySet.of(body.members().stream().filter(m -> m.person().equals(person)).toList())
              .and(days);
    }
    add(arrangement, false, days.minus(oneself), found);
    add(arrangement, true, oneself, found);
  }

  private static void add(
      Arrangement arrangement, boolean byOneself, DaySet days, List<SupervisedDays> found) {
    if (!days.isEmpty()) {
      found.add(new SupervisedDays(arrangement, byOneself, days));
    }
  }
}
