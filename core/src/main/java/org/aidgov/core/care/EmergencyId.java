package org.aidgov.core.care;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.aidgov.core.value.Id;

/**
 * An emergency in which support is planned.
 *
 * @param value as {@link Id} allows
 */
public record EmergencyId(@JsonValue String value) implements Id {
  /**
   * @throws IllegalArgumentException if {@code value} can't be an {@linkplain Id id}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public EmergencyId {
    Id.check("emergency", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
