package org.aidgov.rules.catalogue.grid;

import java.util.List;
import org.aidgov.core.grid.Cell;
import org.aidgov.core.grid.CellAssignment;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.rules.policy.Reasons;

/** {@code GRD-001}: whoever serves is in exactly one basic cell, on every day (全员覆盖、边界清晰). */
public final class OneBasicCell implements Rule.OnPerson {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("GRD-001")
          .addClauses("G3", "G5")
          .severity(Severity.ERROR)
          .addReads(Scope.CELL)
          .addAspects("none", "several")
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
    List<Cell> cells = person.cells();
    List<CellAssignment> assignments = person.dossier().cells();
    if (!c.isSome("cells", cells.size())) {
      return c.violated("none", person.noneSince(assignments, person.arrivedOn()));
    }
    if (!c.isSingle("cells", cells.size())) {
      return c.violated("several", person.severalSince(person.current(assignments)))
          .with("cells", FactValue.ofEntities(Scope.CELL, cells));
    }
    return c.satisfied();
  }
}
