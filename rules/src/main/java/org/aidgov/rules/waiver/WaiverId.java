package org.aidgov.rules.waiver;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.aidgov.core.value.Id;

/**
 * A waiver (豁免).
 *
 * @param value as {@link Id} allows
 */
public record WaiverId(@JsonValue String value) implements Id {
  /**
   * @throws IllegalArgumentException if {@code value} can't be an {@linkplain Id id}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public WaiverId {
    Id.check("waiver", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
