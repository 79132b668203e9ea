package org.aidgov.rules.catalogue.grid;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.grid.Cell;
import org.aidgov.core.grid.GridLevel;
import org.aidgov.core.register.CellView;
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
 * {@code GRD-002}: a cell below the first level hangs from exactly one cell of the level above, of
 * the same province, which exists; one of the first level hangs from none (三级网格、分级管理).
 */
public final class HangsFromOneCellAbove implements Rule.OnCell {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("GRD-002")
          .addClauses("G1")
          .severity(Severity.ERROR)
          .addReads(Scope.CELL)
          .addAspects(
              "orphan", "parent-gone", "several", "wrong-level", "other-province", "root-hangs")
          .readsAbsence(true)
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
    List<Cell> named = cell.parents();
    Optional<GridLevel> above = cell.cell().level().above();
    if (above.isEmpty()) {
      return c.isNone("parents", named.size())
          ? c.satisfied()
          : with(c.violated("root-hangs", cell.since(claimed(cell))), named);
    }
    if (!c.isSome("parents", named.size())) {
      DaySet unclaimed = DaySet.of(cell.cell().days()).minus(claimed(cell));
      return c.violated("orphan", cell.since(unclaimed));
    }
    List<Cell> parents = cell.existingParents();
    if (!c.isSome("existing", parents.size())) {
      DaySet gone = claimed(cell).minus(DaySet.union(hanging(cell)));
      return with(c.violated("parent-gone", cell.since(gone)), named);
    }
    if (!c.isSingle("existing", parents.size())) {
      DaySet several = DaySet.inMoreThan(1, hanging(cell));
      return with(c.violated("several", cell.since(several)), parents);
    }
    return judgeParent(cell, parents.get(0), above.get(), c);
  }

  private static Verdict judgeParent(CellView cell, Cell parent, GridLevel above, Case c) {
    if (!c.holds("level", parent.level() == above)) {
      return with(c.violated("wrong-level", hangsSince(cell, parent)), List.of(parent))
          .with("level", FactValue.of(parent.level()))
          .with("above", FactValue.of(above));
    }
    if (!c.holds("province", parent.province().equals(cell.cell().province()))) {
      return with(c.violated("other-province", hangsSince(cell, parent)), List.of(parent));
    }
    return c.satisfied();
  }

  /** The days on which it names a cell above, existing or not. */
  private static DaySet claimed(CellView cell) {
    return GridDays.during(cell.cell(), cell.cell().parents());
  }

  private static List<DaySet> hanging(CellView cell) {
    return cell.parentsEver().stream().map(parent -> GridDays.hangs(cell.cell(), parent)).toList();
  }

  private static LocalDate hangsSince(CellView cell, Cell parent) {
    return cell.since(GridDays.hangs(cell.cell(), parent));
  }

  private static Violated with(Violated violated, List<Cell> parents) {
    return violated.with("parents", FactValue.ofEntities(Scope.CELL, parents));
  }
}
