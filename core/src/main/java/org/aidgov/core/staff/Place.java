package org.aidgov.core.staff;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.aidgov.core.value.Entity;
import org.aidgov.core.value.Texts;

/**
 * A recipient place (受援地).
 *
 * @param id what it is known by
 * @param name what people call it
 * @param kind what kind of place
 */
@JsonPropertyOrder({"id", "name", "kind"})
public record Place(
    @JsonProperty(required = true) PlaceId id,
    @JsonProperty(required = true) String name,
    @JsonProperty(required = true) Kind kind)
    implements Entity {
  /** What kind of place. */
  public enum Kind {
    /** 地区、自治州: a prefecture. */
    PREFECTURE,
    /** 市: a city at county level. */
    CITY,
    /** 县: a county. */
    COUNTY,
    /** 兵团师: a division of the production and construction corps. */
    DIVISION,
    /** 团场: a regiment of a division. */
    REGIMENT
  }

  /**
   * @throws IllegalArgumentException if the name is blank or too long
   */
  public Place {
    Texts.checkPresent("name", name);
  }
}
