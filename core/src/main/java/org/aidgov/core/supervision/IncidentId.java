package org.aidgov.core.supervision;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.aidgov.core.value.Id;

/**
 * An incident in one of the four "no problems", unique within its headquarters.
 *
 * @param value as {@link Id} allows
 */
public record IncidentId(@JsonValue String value) implements Id {
  /**
   * @throws IllegalArgumentException if {@code value} can't be an {@linkplain Id id}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public IncidentId {
    Id.check("incident", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
