package org.aidgov.rules.catalogue.grid;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.grid.Cell;
import org.aidgov.core.grid.CellRole;
import org.aidgov.core.register.CellView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.register.SubjectId;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.rule.Verdict.Violated;
import org.aidgov.core.value.Dated;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.DaySet;
import org.aidgov.rules.policy.Reasons;

/**
 * {@code GRD-015}: a cell that has ended leaves nobody and nothing behind: no people, no cells
 * below it, nobody in charge.
 */
public final class EndedCellLeavesNothing implements Rule.OnCell {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("GRD-015")
          .addClauses("G5", "G6")
          .severity(Severity.ERROR)
          .addReads(Scope.CELL)
          .addAspects("people", "children", "roles")
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Verdict judge(CellView cell, Case c) {
    if (cell.exists()) {
      return Reasons.STILL_EXISTS;
    }
    Optional<LocalDate> end = cell.cell().days().until().filter(cell::reached);
    if (end.isEmpty()) {
      return Reasons.DOES_NOT_EXIST;
    }
    List<Violated> wrong = new ArrayList<>();
    if (!c.isNone("people", cell.count(Serving.PEOPLE))) {
      wrong.add(c.violated("people", end.get()));
    }
    List<Cell> children = cell.current(cell.children());
    if (!c.isNone("children", children.size())) {
      DaySet left =
          DaySet.union(cell.childrenEver().stream().map(child -> claims(child, cell)).toList());
      wrong.add(
          c.violated("children", since(cell, left, end.get()))
              .with("cells", FactValue.ofEntities(Scope.CELL, children)));
    }
    List<CellRole> roles = cell.current(cell.cell().roles());
    if (!c.isNone("roles", roles.size())) {
      wrong.add(
          c.violated("roles", since(cell, DaySet.of(cell.cell().roles()), end.get()))
              .with("people", people(roles)));
    }
    return c.all(wrong);
  }

  private static DaySet claims(Cell child, CellView cell) {
    List<? extends Dated> claims =
        child.parents().stream().filter(claim -> claim.cell().equals(cell.cell().id())).toList();
    return GridDays.during(child, claims);
  }

  private static LocalDate since(CellView cell, DaySet left, LocalDate end) {
    return cell.since(left.within(DayRange.openFrom(end)));
  }

  private static FactValue people(List<CellRole> roles) {
    return FactValue.of(
        roles.stream()
            .map(role -> FactValue.of(new SubjectId(Scope.PERSON, role.person().value())))
            .distinct()
            .toList());
  }
}
