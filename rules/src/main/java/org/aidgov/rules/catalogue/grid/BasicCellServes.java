package org.aidgov.rules.catalogue.grid;

import org.aidgov.core.grid.Cell;
import org.aidgov.core.grid.GridLevel;
import org.aidgov.core.register.CellView;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.value.DaySet;
import org.aidgov.rules.policy.Reasons;

/** {@code GRD-013}: each basic cell serves its people, not only manages them (管理服务). */
public final class BasicCellServes implements Rule.OnCell {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("GRD-013")
          .addClauses("G7")
          .severity(Severity.WARNING)
          .addAspects("none")
          .readsAbsence(true)
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Verdict judge(CellView view, Case c) {
    if (!view.exists()) {
      return Reasons.DOES_NOT_EXIST;
    }
    Cell cell = view.cell();
    if (cell.level() != GridLevel.THIRD) {
      return Reasons.NOT_A_BASIC_CELL;
    }
    if (!c.isSome("services", view.current(cell.services()).size())) {
      DaySet none = DaySet.of(cell.days()).minus(DaySet.of(cell.services()));
      return c.violated("none", view.since(none));
    }
    return c.satisfied();
  }
}
