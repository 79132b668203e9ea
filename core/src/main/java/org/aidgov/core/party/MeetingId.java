package org.aidgov.core.party;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.aidgov.core.value.Id;

/**
 * A meeting of organisational life.
 *
 * @param value as {@link Id} allows
 */
public record MeetingId(@JsonValue String value) implements Id {
  /**
   * @throws IllegalArgumentException if {@code value} can't be an {@linkplain Id id}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public MeetingId {
    Id.check("meeting", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
