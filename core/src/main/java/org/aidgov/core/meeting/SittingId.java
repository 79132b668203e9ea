package org.aidgov.core.meeting;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.aidgov.core.value.Id;

/**
 * One meeting of a series.
 *
 * @param value as {@link Id} allows
 */
public record SittingId(@JsonValue String value) implements Id {
  /**
   * @throws IllegalArgumentException if {@code value} can't be an {@linkplain Id id}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public SittingId {
    Id.check("sitting", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
