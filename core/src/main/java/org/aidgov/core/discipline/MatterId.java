package org.aidgov.core.discipline;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.aidgov.core.value.Id;

/**
 * A pointer to a matter, opaque: it says nothing of what the matter is, nor whom it concerns.
 *
 * @param value as {@link Id} allows
 */
public record MatterId(@JsonValue String value) implements Id {
  /**
   * @throws IllegalArgumentException if {@code value} can't be an {@linkplain Id id}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public MatterId {
    Id.check("matter", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
