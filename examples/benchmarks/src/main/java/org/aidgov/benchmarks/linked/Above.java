package org.aidgov.benchmarks.linked;

import java.time.LocalDate;
import org.aidgov.benchmarks.dto.Days;

/** A cell hangs from another. */
public final class Above {
  private final LocalDate day;
  private final CellFact cell;
  private final CellFact parent;
  private final Days days;

  /** Says which cell hangs from which. */
  public Above(CellFact cell, CellFact parent, Days days, LocalDate day) {
    this.day = day;
    this.cell = cell;
    this.parent = parent;
    this.days = days;
  }

  /** Returns the lower cell. */
  public CellFact getCell() {
    return cell;
  }

  /** Returns the upper cell. */
  public CellFact getParent() {
    return parent;
  }

  /** Returns the upper cell's id: an order of those above one cell. */
  public String getParentId() {
    return parent.getId();
  }

  /** Tells whether it is so, both exist or not. */
  public boolean isCurrent() {
    return days.contains(day);
  }

  /** Tells whether it is so and the upper one exists. */
  public boolean isStanding() {
    return days.contains(day) && parent.isExisting();
  }

  /** Tells whether the upper one is of the level above. */
  public boolean isOfLevelAbove() {
    return cell.getLevel().above().filter(above -> above == parent.getLevel()).isPresent();
  }

  /** Tells whether both are of one province. */
  public boolean isOfOneProvince() {
    return cell.getProvince().equals(parent.getProvince());
  }
}
