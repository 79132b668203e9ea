package org.aidgov.core.work;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.aidgov.core.value.Id;

/**
 * A result of work.
 *
 * @param value as {@link Id} allows
 */
public record ResultId(@JsonValue String value) implements Id {
  /**
   * @throws IllegalArgumentException if {@code value} can't be an {@linkplain Id id}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ResultId {
    Id.check("result", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
