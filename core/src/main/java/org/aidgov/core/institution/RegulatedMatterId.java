package org.aidgov.core.institution;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.aidgov.core.value.Id;

/**
 * A matter that institutions regulate (规定事项), such as leave. A word of the headquarters' own,
 * listed nowhere else.
 *
 * @param value as {@link Id} allows
 */
public record RegulatedMatterId(@JsonValue String value) implements Id {
  /**
   * @throws IllegalArgumentException if {@code value} can't be an {@linkplain Id id}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public RegulatedMatterId {
    Id.check("matter", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
