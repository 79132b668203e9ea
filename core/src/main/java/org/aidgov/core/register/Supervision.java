package org.aidgov.core.register;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  /** Returns in which squares somebody is supervised on the view's day. */
  static Supervised on(RegisterView view, Dossier dossier) {
    return new Supervision(view, dossier).now();
  }

  private Supervised now() {
    for (PersonalSupervision supervision : dossier.personalSupervision()) {
      add(supervision);
    }
    List<Cell> reached = new ArrayList<>();
    for (CellAssignment in : dossier.cells()) {
      if (view.isCurrent(in.days())) {
        reach(view.tables.cells.get(view.tables.cells.numberOf(in.cell())), reached);
      }
    }
    // The list grows while it is walked through: by the cells above.
    for (int i = 0; i < reached.size(); i++) {
      for (CellSupervision supervision : view.index.supervision(reached.get(i).id())) {
        add(supervision);
      }
      for (CellParent parent : reached.get(i).parents()) {
        if (view.isCurrent(parent.days())) {
          reach(view.tables.cells.get(view.tables.cells.numberOf(parent.cell())), reached);
        }
      }
    }
    return byOthers.isEmpty() && byOneself.isEmpty()
        ? Supervised.NOT
        : new Supervised(byOthers, byOneself);
  }

  private void reach(Cell cell, List<Cell> reached) {
    // Wrong data may go round in a circle.
    if (view.isCurrent(cell.days()) && !reached.contains(cell)) {
      reached.add(cell);
    }
  }

  private void add(Arrangement arrangement) {
    if (!view.isCurrent(arrangement.days())) {
      return;
    }
    boolean oneself;
    if (arrangement.person().isPresent()) {
      oneself = arrangement.person().get().equals(person);
    } else {
      DisciplineBody body = body(arrangement);
      if (!view.isCurrent(body.days())) {
        return;
      }
      oneself = false;
      for (BodyMember member : body.members()) {
        oneself |= member.person().equals(person) && view.isCurrent(member.days());
      }
    }
    if (oneself) {
      byOneself = byOneself.plus(arrangement.squares());
    } else {
      byOthers = byOthers.plus(arrangement.squares());
    }
  }

  private DisciplineBody body(Arrangement arrangement) {
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
      DisciplineBody body = body(arrangement);
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
