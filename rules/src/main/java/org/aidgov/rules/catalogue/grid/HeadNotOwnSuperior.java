package org.aidgov.rules.catalogue.grid;

import static org.aidgov.core.grid.CellRole.Kind.HEAD;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.aidgov.core.grid.Cell;
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
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.value.DaySet;
import org.aidgov.rules.policy.Reasons;

/** {@code GRD-012}: the head of a cell is not also the head of the cell above it. */
public final class HeadNotOwnSuperior implements Rule.OnCell {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("GRD-012")
          .addClauses("G6")
          .severity(Severity.INFO)
          .addReads(Scope.CELL)
          .addAspects("own-superior")
          .extension(true)
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Verdict judge(CellView cell, Case c) {
    if (!cell.exists()) {
      return Reasons.DOES_NOT_EXIST;
    }
    List<Cell> above = cell.current(cell.parents());
    if (above.isEmpty()) {
      return Reasons.NO_CELL_ABOVE;
    }
    List<PersonId> heads = heads(cell);
    if (heads.isEmpty()) {
      return Reasons.NO_HEAD;
    }
    List<Violated> wrong = new ArrayList<>();
    for (Cell parent : above) {
      List<PersonId> superiors = heads(cell.show(parent));
      for (PersonId head : heads) {
        if (!c.holds("another", !superiors.contains(head))) {
          wrong.add(ownSuperior(cell, parent, head, c));
        }
      }
    }
    return c.all(wrong);
  }

  private static List<PersonId> heads(CellView cell) {
    return ImmutableList.sortedCopyOf(cell.whoHas(HEAD));
  }

  private static Violated ownSuperior(CellView cell, Cell parent, PersonId head, Case c) {
    DaySet both =
        GridDays.held(cell.cell(), HEAD, head)
            .and(GridDays.held(parent, HEAD, head))
            .and(GridDays.hangs(cell.cell(), parent));
    return c.violated("own-superior", head.value() + ":" + parent.id().value(), cell.since(both))
        .with("person", FactValue.of(new SubjectId(Scope.PERSON, head.value())))
        .with("above", FactValue.of(new SubjectId(Scope.CELL, parent.id().value())));
  }
}
