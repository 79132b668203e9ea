package org.aidgov.core.care;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.aidgov.core.value.Id;

/**
 * A plan of support, unique within its emergency.
 *
 * @param value as {@link Id} allows
 */
public record PlanId(@JsonValue String value) implements Id {
  /**
   * @throws IllegalArgumentException if {@code value} can't be an {@linkplain Id id}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public PlanId {
    Id.check("plan", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
