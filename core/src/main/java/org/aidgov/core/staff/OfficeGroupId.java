package org.aidgov.core.staff;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.aidgov.core.value.Id;

/**
 * An office group (办组).
 *
 * @param value as {@link Id} allows
 */
public record OfficeGroupId(@JsonValue String value) implements Id {
  /**
   * @throws IllegalArgumentException if {@code value} can't be an {@linkplain Id id}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public OfficeGroupId {
    Id.check("office group", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
