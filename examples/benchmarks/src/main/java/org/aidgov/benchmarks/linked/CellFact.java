package org.aidgov.benchmarks.linked;

import java.time.LocalDate;
import org.aidgov.benchmarks.dto.CellDto;
import org.aidgov.core.grid.GridLevel;

/** A cell of the grid. */
public final class CellFact {
  private final LocalDate day;
  private final CellDto cell;

  /** Makes the fact of a cell. */
  public CellFact(CellDto cell, LocalDate day) {
    this.day = day;
    this.cell = cell;
  }

  /** Returns the id. */
  public String getId() {
    return cell.id();
  }

  /** Returns the province. */
  public String getProvince() {
    return cell.province();
  }

  /** Returns the level. */
  public GridLevel getLevel() {
    return cell.level();
  }

  /** Tells whether it is a basic cell. */
  public boolean isBasic() {
    return cell.level() == GridLevel.THIRD;
  }

  /** Tells whether it is on the first level. */
  public boolean isRoot() {
    return cell.level() == GridLevel.FIRST;
  }

  /** Tells whether it exists. */
  public boolean isExisting() {
    return cell.days().contains(day);
  }
}
