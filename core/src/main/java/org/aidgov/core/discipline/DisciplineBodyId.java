package org.aidgov.core.discipline;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.aidgov.core.value.Id;

/**
 * A body that supervises discipline, or an authority.
 *
 * @param value as {@link Id} allows
 */
public record DisciplineBodyId(@JsonValue String value) implements Id {
  /**
   * @throws IllegalArgumentException if {@code value} can't be an {@linkplain Id id}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public DisciplineBodyId {
    Id.check("discipline body", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
