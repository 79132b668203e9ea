package org.aidgov.benchmarks.dto;

import java.util.List;
import org.aidgov.benchmarks.validator.InHostBranch;
import org.aidgov.benchmarks.validator.InTemporaryBranch;
import org.aidgov.benchmarks.validator.OneCell;
import org.aidgov.benchmarks.validator.RealPosts;
import org.aidgov.benchmarks.validator.RelationInTime;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of one person.
 *
 * @param party null while nobody knows
 */
@OneCell
@RealPosts
@RelationInTime
@InTemporaryBranch
@InHostBranch
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
