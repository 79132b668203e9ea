package org.aidgov.core.staff;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.aidgov.core.value.Id;

/**
 * A headquarters (指挥部).
 *
 * @param value as {@link Id} allows
 */
public record HeadquartersId(@JsonValue String value) implements Id {
  /**
   * @throws IllegalArgumentException if {@code value} can't be an {@linkplain Id id}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public HeadquartersId {
    Id.check("headquarters", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
