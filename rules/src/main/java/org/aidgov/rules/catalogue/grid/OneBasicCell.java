package org.aidgov.rules.catalogue.grid;

import java.time.LocalDate;
import java.util.List;
import org.aidgov.core.grid.Cell;
import org.aidgov.core.grid.GridLevel;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.rule.Verdict.Violated;
import org.aidgov.core.value.DaySet;
import org.aidgov.rules.policy.Reasons;

/**
 * {@code GRD-001}: whoever serves is in exactly one basic cell, on every day, of the province that
 * is served, and in no other (全员覆盖、边界清晰). A cell that has ended covers nobody.
 */
public final class OneBasicCell implements Rule.OnPerson {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("GRD-001")
          .addClauses("G3", "G5")
          .severity(Severity.ERROR)
          .addReads(Scope.CELL, Scope.HEADQUARTERS)
          .addAspects("none", "several", "other-province", "upper-level")
          .readsAbsence(true)
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Verdict judge(PersonView person, Case c) {
    if (!person.isServing()) {
      return Reasons.NOT_SERVING;
    }
    List<Cell> cells = person.basicCells();
    if (!c.isSome("cells", cells.size())) {
      c.add(none(person, c));
    } else if (!c.isSingle("cells", cells.size())) {
      c.add(several(person, cells, c));
    }
    if (!c.isNone("other-province", foreign(person, cells))) {
      c.add(otherProvince(person, cells, c));
    }
    List<Cell> all = person.existingCells();
    if (!c.isNone("upper", all.size() - cells.size())) {
      c.add(upperLevel(person, all, c));
    }
    return c.all();
  }

  private static Violated none(PersonView person, Case c) {
    DaySet uncovered = GridDays.uncovered(person);
    LocalDate since = person.since(uncovered);
    return c.violated("none", since);
  }

  private static Violated several(PersonView person, List<Cell> cells, Case c) {
    LocalDate since = person.since(GridDays.coveredTwice(person));
    return c.violated("several", since).with("cells", FactValue.ofEntities(Scope.CELL, cells));
  }

  private static int foreign(PersonView person, List<Cell> cells) {
    int foreign = 0;
    for (int i = 0; i < cells.size(); i++) {
      foreign += person.servesIn(cells.get(i).province()) ? 0 : 1;
    }
    return foreign;
  }

  private static Violated otherProvince(PersonView person, List<Cell> cells, Case c) {
    List<Cell> foreign = cells.stream().filter(cell -> !person.servesIn(cell.province())).toList();
    LocalDate since = person.since(GridDays.inOtherProvinces(person));
    return c.violated("other-province", since)
        .with("cells", FactValue.ofEntities(Scope.CELL, foreign));
  }

  private static Violated upperLevel(PersonView person, List<Cell> all, Case c) {
    List<Cell> upper = all.stream().filter(cell -> cell.level() != GridLevel.THIRD).toList();
    LocalDate since = person.since(inUpperCells(person));
    return c.violated("upper-level", since).with("cells", FactValue.ofEntities(Scope.CELL, upper));
  }

  private static DaySet inUpperCells(PersonView person) {
    return DaySet.union(
            person.cellsEver().stream()
                .filter(cell -> cell.level() != GridLevel.THIRD)
                .map(cell -> GridDays.in(person, cell))
                .toList())
        .and(person.servingDays());
  }
}
