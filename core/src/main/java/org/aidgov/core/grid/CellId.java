package org.aidgov.core.grid;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.aidgov.core.value.Id;

/**
 * A cell of the grid (网格).
 *
 * @param value as {@link Id} allows
 */
public record CellId(@JsonValue String value) implements Id {
  /**
   * @throws IllegalArgumentException if {@code value} can't be an {@linkplain Id id}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public CellId {
    Id.check("cell", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
