package org.aidgov.core.care;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.aidgov.core.value.Id;

/**
 * A place of work in an emergency, unique within it.
 *
 * @param value as {@link Id} allows
 */
public record SiteId(@JsonValue String value) implements Id {
  /**
   * @throws IllegalArgumentException if {@code value} can't be an {@linkplain Id id}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public SiteId {
    Id.check("site", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
