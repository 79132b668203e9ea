package org.aidgov.rules.catalogue.grid;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.aidgov.core.rule.Rule;

/** The rules on the grid, in order of ids. */
public final class GridRules {
  private static final ImmutableList<Rule> ALL =
      ImmutableList.of(
          new OneBasicCell(),
          new HangsFromOneCellAbove(),
          new ThreeLevels(),
          new StandsOnBasicUnits(),
          new UnitInOneCell(),
          new LineMeetsBlock(),
          new HeadOfEachCell(),
          new DeputyOfEachCell(),
          new RolesHeldByStaff(),
          new ReportsCanGoUp(),
          new NotTooManyCellsHeaded(),
          new HeadNotOwnSuperior(),
          new BasicCellServes(),
          new SpanOfBasicCell(),
          new EndedCellLeavesNothing(),
          new CellFitsPosts(),
          new HeadquartersInOneCell());

  private GridRules() {}

  /** Returns all of them. */
  public static List<Rule> all() {
    return ALL;
  }
}
