package org.aidgov.core.staff;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.aidgov.core.value.Entity;
import org.aidgov.core.value.Texts;

/**
 * A home unit (派出单位): who sent a person and keeps the post at home.
 *
 * @param id what it is known by
 * @param name what people call it
 */
@JsonPropertyOrder({"id", "name"})
public record HomeUnit(
    @JsonProperty(required = true) HomeUnitId id, @JsonProperty(required = true) String name)
    implements Entity {
  /**
   * @throws IllegalArgumentException if the name is blank or too long
   */
  public HomeUnit {
    Texts.checkPresent("name", name);
  }
}
