package org.aidgov.rules.catalogue.grid;

import java.util.List;
import java.util.Optional;
import org.aidgov.core.grid.Cell;
import org.aidgov.core.register.PersonView;

/** The basic cells (third level) that somebody is in. */
public final class BasicCells {
  private BasicCells() {}

  /** Returns the one that exists; nothing if there is none or several: {@code GRD-001}. */
  public static Optional<Cell> only(PersonView person) {
    List<Cell> cells = person.basicCells();
    return cells.stream().findFirst().filter(first -> cells.equals(List.of(first)));
  }
}
