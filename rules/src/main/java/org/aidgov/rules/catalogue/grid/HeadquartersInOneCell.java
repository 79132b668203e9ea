package org.aidgov.rules.catalogue.grid;

import java.util.List;
import org.aidgov.core.grid.Cell;
import org.aidgov.core.register.HeadquartersView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.value.DaySet;
import org.aidgov.rules.policy.Reasons;

/** {@code GRD-017}: no headquarters is the basic unit of two cells (边界清晰). */
public final class HeadquartersInOneCell implements Rule.OnHeadquarters {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("GRD-017")
          .addClauses("G2", "G5")
          .severity(Severity.ERROR)
          .addReads(Scope.CELL)
          .addAspects("several")
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Verdict judge(HeadquartersView headquarters, Case c) {
    if (!headquarters.exists()) {
      return Reasons.DOES_NOT_EXIST;
    }
    List<Cell> cells = headquarters.cells();
    if (cells.isEmpty()) {
      return Reasons.NO_CELL;
    }
    if (!c.isSingle("cells", cells.size())) {
      return c.violated("several", headquarters.since(inSeveral(headquarters)))
          .with("cells", FactValue.ofEntities(Scope.CELL, cells));
    }
    return c.satisfied();
  }

  private static DaySet inSeveral(HeadquartersView headquarters) {
    HeadquartersId id = headquarters.headquarters().id();
    return DaySet.inMoreThan(
            1, headquarters.cellsEver().stream().map(cell -> GridDays.stands(cell, id)).toList())
        .within(headquarters.headquarters().days());
  }
}
