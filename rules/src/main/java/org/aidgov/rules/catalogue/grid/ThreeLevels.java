package org.aidgov.rules.catalogue.grid;

import java.util.List;
import java.util.stream.Stream;
import org.aidgov.core.grid.Cell;
import org.aidgov.core.grid.GridLevel;
import org.aidgov.core.register.ProvinceView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.DaySet;
import org.aidgov.rules.policy.Reasons;

/**
 * {@code GRD-003}: a province with people serving has exactly one cell of the first level, and
 * cells on all three levels (三级网格).
 */
public final class ThreeLevels implements Rule.OnProvince {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("GRD-003")
          .addClauses("G1")
          .severity(Severity.ERROR)
          .addReads(Scope.CELL)
          .addAspects("no-root", "several-roots", "no-level")
          .readsAbsence(true)
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Verdict judge(ProvinceView province, Case c) {
    if (!province.isAny(Serving.PEOPLE)) {
      return Reasons.NOBODY;
    }
    int roots = province.countCells(GridLevel.FIRST);
    if (!c.isSome("roots", roots)) {
      c.add(c.violated("no-root", province.since(without(GridLevel.FIRST, province))));
    } else if (!c.isSingle("roots", roots)) {
      c.add(
          c.violated("several-roots", province.since(severalRoots(province)))
              .with(
                  "cells",
                  FactValue.ofEntities(Scope.CELL, at(GridLevel.FIRST, province.cells()))));
    }
    for (GridLevel level : List.of(GridLevel.SECOND, GridLevel.THIRD)) {
      if (!c.isSome("cells", province.countCells(level))) {
        c.add(
            c.violated("no-level", level.name(), province.since(without(level, province)))
                .with("level", FactValue.of(level)));
      }
    }
    return c.all();
  }

  private static List<Cell> at(GridLevel level, List<Cell> cells) {
    return cells.stream().filter(cell -> cell.level() == level).toList();
  }

  private static DaySet without(GridLevel level, ProvinceView province) {
    return DaySet.of(DayRange.openFrom(province.began()))
        .minus(DaySet.union(existing(level, province).toList()));
  }

  private static DaySet severalRoots(ProvinceView province) {
    return DaySet.inMoreThan(1, existing(GridLevel.FIRST, province).toList());
  }

  private static Stream<DaySet> existing(GridLevel level, ProvinceView province) {
    return at(level, province.cellsEver()).stream().map(cell -> DaySet.of(cell.days()));
  }
}
