package org.aidgov.rules.decision;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.aidgov.core.grid.Cell;
import org.aidgov.core.grid.CellId;
import org.aidgov.core.grid.GridLevel;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.register.RegisterView;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.source.Citation;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.DaySet;
import org.aidgov.rules.catalogue.grid.GridDays;
import org.aidgov.rules.decision.Answer.Reason;
import org.aidgov.rules.policy.Sources;

/**
 * Is everybody in exactly one basic cell at every moment (Q40)? The days on which somebody who
 * serves is in none or in several, each stretch as long as it can be within the days asked for.
 *
 * @param person whom it is about
 * @param uncovered the days of service in no basic cell, in order of time
 * @param several the days of service in several, in order of time
 */
public record Coverage(PersonId person, List<DayRange> uncovered, List<Overlap> several) {
  /** Copies the lists. */
  public Coverage {
    uncovered = ImmutableList.copyOf(uncovered);
    several = ImmutableList.copyOf(several);
  }

  /**
   * Days on which somebody is in several basic cells.
   *
   * @param days the days
   * @param cells the cells the person is in on any of them, in order of ids
   */
  public record Overlap(DayRange days, List<CellId> cells) {
    /** Copies the list. */
    public Overlap {
      cells = ImmutableList.copyOf(cells);
    }
  }

  /** Tells whether there is neither gap nor overlap. */
  public boolean isFull() {
    return uncovered.isEmpty() && several.isEmpty();
  }

  /**
   * Answers for one person.
   *
   * @param days the days asked for; those on which the person does not serve are left out
   * @throws IllegalArgumentException if the register does not have the person
   */
  public static Answer<Coverage> of(RegisterView view, PersonId person, DayRange days) {
    PersonView shown = GridFacts.show(view, person);
    Coverage coverage = of(shown, days);
    List<Reason> reasons = new ArrayList<>(coverage.reasons());
    if (coverage.isFull()) {
      boolean serves = !shown.servingDays().within(days).isEmpty();
      reasons.add(coverage.reason(serves ? "full" : "not-serving", days, Sources.clause("G3")));
    }
    return new Answer<>(coverage, reasons);
  }

  /** Answers for all: with those who have a gap or an overlap, in order of ids. */
  public static Answer<List<Coverage>> ofAll(RegisterView view, DayRange days) {
    List<Coverage> gaps = new ArrayList<>();
    view.people(
        person -> {
          Coverage coverage = of(person, days);
          if (!coverage.isFull()) {
            gaps.add(coverage);
          }
        });
    gaps.sort((one, other) -> one.person().compareTo(other.person()));
    List<Reason> reasons = new ArrayList<>();
    gaps.forEach(coverage -> reasons.addAll(coverage.reasons()));
    if (gaps.isEmpty()) {
      reasons.add(
          Reason.of("coverage.everyone", Sources.clause("G3"))
              .with("days", new FactValue.Days(days)));
    }
    return new Answer<>(ImmutableList.copyOf(gaps), reasons);
  }

  private static Coverage of(PersonView person, DayRange days) {
    List<Overlap> overlaps =
        GridDays.coveredTwice(person).within(days).stretches().stream()
            .map(stretch -> new Overlap(stretch, cells(person, stretch)))
            .toList();
    return new Coverage(person.id(), GridDays.uncovered(person).within(days).stretches(), overlaps);
  }

  private static List<CellId> cells(PersonView person, DayRange days) {
    return person.cellsEver().stream()
        .filter(cell -> cell.level() == GridLevel.THIRD)
        .filter(cell -> isIn(person, cell, days))
        .map(Cell::id)
        .toList();
  }

  private static boolean isIn(PersonView person, Cell cell, DayRange days) {
    DaySet in = GridDays.in(person, cell);
    return !in.within(days).isEmpty();
  }

  private List<Reason> reasons() {
    List<Reason> reasons = new ArrayList<>();
    uncovered.forEach(days -> reasons.add(reason("uncovered", days, Sources.clause("G3"))));
    for (Overlap overlap : several) {
      reasons.add(
          reason("several", overlap.days(), Sources.clause("G5"))
              .with("cells", GridFacts.cells(overlap.cells())));
    }
    return reasons;
  }

  private Reason reason(String key, DayRange days, Citation citation) {
    return Reason.of("coverage." + key, citation)
        .with("person", GridFacts.person(person))
        .with("days", new FactValue.Days(days));
  }
}
