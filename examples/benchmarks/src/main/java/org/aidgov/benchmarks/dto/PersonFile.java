package org.aidgov.benchmarks.dto;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of one person.
 *
 * @param party null while nobody knows
 */
public record PersonFile(PersonDto person, List<CellAssignment> cells, @Nullable PartyDto party) {
  /** Takes an absent list for an empty one. */
  public PersonFile {
    cells = Lists.orEmpty(cells);
  }

  /** Returns the person's id. */
  public String id() {
    return person.id();
  }

  /** A cell the person is in. */
  public record CellAssignment(String cell, Days days) {}
}
