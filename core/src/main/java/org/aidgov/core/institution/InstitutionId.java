package org.aidgov.core.institution;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.aidgov.core.value.Id;

/**
 * An institution (制度) by id.
 *
 * @param value as {@link Id} allows
 */
public record InstitutionId(@JsonValue String value) implements Id {
  /**
   * @throws IllegalArgumentException if {@code value} can't be an {@linkplain Id id}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public InstitutionId {
    Id.check("institution", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
