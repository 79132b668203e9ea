package org.aidgov.core.meeting;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.aidgov.core.value.Id;

/**
 * A task force.
 *
 * @param value as {@link Id} allows
 */
public record TaskForceId(@JsonValue String value) implements Id {
  /**
   * @throws IllegalArgumentException if {@code value} can't be an {@linkplain Id id}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public TaskForceId {
    Id.check("task force", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
