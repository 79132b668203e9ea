package org.aidgov.core.institution;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.aidgov.core.value.Id;

/**
 * A management measure (管理举措) by id.
 *
 * @param value as {@link Id} allows
 */
public record MeasureId(@JsonValue String value) implements Id {
  /**
   * @throws IllegalArgumentException if {@code value} can't be an {@linkplain Id id}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public MeasureId {
    Id.check("measure", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
