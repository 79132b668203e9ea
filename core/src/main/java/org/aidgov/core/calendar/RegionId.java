package org.aidgov.core.calendar;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.aidgov.core.value.Id;

/**
 * A region with holidays of its own (地方节假日), such as {@code xinjiang}; {@link #NATIONAL} is the
 * whole country.
 *
 * @param value as {@link Id} allows
 */
public record RegionId(@JsonValue String value) implements Id {
  /** 全国: the calendar that all regions start from. */
  public static final RegionId NATIONAL = new RegionId("cn");

  /**
   * @throws IllegalArgumentException if {@code value} can't be an {@linkplain Id id}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public RegionId {
    Id.check("region", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
