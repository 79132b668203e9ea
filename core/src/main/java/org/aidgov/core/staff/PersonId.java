package org.aidgov.core.staff;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.aidgov.core.value.Id;

/**
 * A seconded person. Opaque: never a name, a staff card with a name in it, or an identity-card
 * number.
 *
 * @param value as {@link Id} allows
 */
public record PersonId(@JsonValue String value) implements Id {
  /**
   * @throws IllegalArgumentException if {@code value} can't be an {@linkplain Id id}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public PersonId {
    Id.check("person", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
