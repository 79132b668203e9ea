package org.aidgov.benchmarks.linked;

import java.time.LocalDate;
import org.aidgov.benchmarks.dto.CellDto;

/** Somebody, who need not be on the roster, is head or deputy of a cell. */
public final class CellRoleFact {
  private final LocalDate day;
  private final CellFact cell;
  private final CellDto.Role role;

  /** Says who is what in which cell. */
  public CellRoleFact(CellFact cell, CellDto.Role role, LocalDate day) {
    this.day = day;
    this.cell = cell;
    this.role = role;
  }

  /** Returns in which cell. */
  public CellFact getCell() {
    return cell;
  }

  /** Returns whether that is a basic cell. */
  public boolean isBasic() {
    return cell.isBasic();
  }

  /** Returns the id of the person. */
  public String getPersonId() {
    return role.person();
  }

  /** Tells whether it is so and the cell exists. */
  public boolean isCurrent() {
    return role.days().contains(day) && cell.isExisting();
  }
}
