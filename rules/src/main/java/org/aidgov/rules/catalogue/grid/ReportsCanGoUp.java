package org.aidgov.rules.catalogue.grid;

import java.util.Optional;
import org.aidgov.core.grid.Cell;
import org.aidgov.core.grid.CellId;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.register.SubjectId;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.rules.policy.Reasons;

/**
 * {@code GRD-010}: the report of whoever serves can go up to the first level: in each cell on the
 * way the head or the deputy is there (运行顺畅).
 */
public final class ReportsCanGoUp implements Rule.OnPerson {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("GRD-010")
          .addClauses("G6")
          .severity(Severity.WARNING)
          .addReads(Scope.CELL, Scope.PERSON)
          .addAspects("broken")
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
    Optional<Cell> cell = BasicCells.only(person);
    if (cell.isEmpty()) {
      return Reasons.NOT_IN_ONE_CELL;
    }
    ReportWay way = ReportWay.of(person, cell.get());
    Optional<CellId> broken = way.broken();
    if (!c.holds("open", broken.isEmpty())) {
      return c.violated("broken", Since.current(person, way.brokenDays()))
          .with("cell", FactValue.of(new SubjectId(Scope.CELL, broken.orElseThrow().value())));
    }
    return c.satisfied();
  }
}
