package org.aidgov.core.discipline;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.aidgov.core.value.Id;

/**
 * An implementation opinion on clean aid (清廉援疆实施意见); where the institutions of a headquarters have
 * ids, that of the institution.
 *
 * @param value as {@link Id} allows
 */
public record OpinionId(@JsonValue String value) implements Id {
  /**
   * @throws IllegalArgumentException if {@code value} can't be an {@linkplain Id id}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public OpinionId {
    Id.check("opinion", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
