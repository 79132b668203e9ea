package org.aidgov.core.institution;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.aidgov.core.value.Id;

/**
 * A plan of systematic revision (修编计划) by id.
 *
 * @param value as {@link Id} allows
 */
public record RevisionPlanId(@JsonValue String value) implements Id {
  /**
   * @throws IllegalArgumentException if {@code value} can't be an {@linkplain Id id}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public RevisionPlanId {
    Id.check("revision plan", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
