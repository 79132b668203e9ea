package org.aidgov.core.institution;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.aidgov.core.value.Id;

/**
 * A pointer to a record that an institution was carried out: where the headquarters keeps it.
 *
 * @param value as {@link Id} allows
 */
public record ExecutionId(@JsonValue String value) implements Id {
  /**
   * @throws IllegalArgumentException if {@code value} can't be an {@linkplain Id id}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ExecutionId {
    Id.check("execution record", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
