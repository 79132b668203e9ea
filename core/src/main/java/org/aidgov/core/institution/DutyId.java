package org.aidgov.core.institution;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.aidgov.core.value.Id;

/**
 * A duty (职责) by id.
 *
 * @param value as {@link Id} allows
 */
public record DutyId(@JsonValue String value) implements Id {
  /**
   * @throws IllegalArgumentException if {@code value} can't be an {@linkplain Id id}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public DutyId {
    Id.check("duty", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
