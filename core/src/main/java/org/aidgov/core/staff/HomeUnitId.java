package org.aidgov.core.staff;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.aidgov.core.value.Id;

/**
 * A home unit (派出单位).
 *
 * @param value as {@link Id} allows
 */
public record HomeUnitId(@JsonValue String value) implements Id {
  /**
   * @throws IllegalArgumentException if {@code value} can't be an {@linkplain Id id}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public HomeUnitId {
    Id.check("home unit", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
