package org.aidgov.benchmarks.linked;

import java.time.LocalDate;
import org.aidgov.benchmarks.dto.Days;

/** Somebody is in a cell. */
public final class InCell {
  private final LocalDate day;
  private final PersonFact person;
  private Days days;
  private final CellFact cell;

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

  /** Returns on which days. */
  public Days getDays() {
    return days;
  }

  /** Changes the days. */
  public void setDays(Days days) {
    this.days = days;
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
