package org.aidgov.benchmarks.linked;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.time.LocalDate;
import org.aidgov.benchmarks.dto.Days;

/** Somebody is in a cell: what changes while a session lives, and so Timefold's entity. */
@PlanningEntity
public final class InCell {
  private LocalDate day;
  private PersonFact person;
  private Days days;
  @PlanningVariable private CellFact cell;

  /** For Timefold's cloner, which is not used here. */
  @SuppressWarnings("NullAway.Init")
  InCell() {}

  /** Says who is in which cell. */
  public InCell(PersonFact person, CellFact cell, Days days, LocalDate day) {
    this.day = day;
    this.person = person;
    this.cell = cell;
    this.days = days;
  }

  /** Returns who. */
  public PersonFact getPerson() {
    return person;
  }

  /** Returns in which cell. */
  public CellFact getCell() {
    return cell;
  }

  /** Moves the person to another cell. */
  public void setCell(CellFact cell) {
    this.cell = cell;
  }

  /** Returns the cell's id: an order of the cells of one person. */
  public String getCellId() {
    return cell.getId();
  }

  /** Tells whether it is so. */
  public boolean isCurrent() {
    return days.contains(day);
  }

  /** Tells whether it is so and the cell an existing basic cell. */
  public boolean isBasic() {
    return days.contains(day) && cell.isBasic() && cell.isExisting();
  }

  /** Tells whether it is so and the cell an existing one of an upper level. */
  public boolean isUpper() {
    return days.contains(day) && !cell.isBasic() && cell.isExisting();
  }
}
