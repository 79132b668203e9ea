package org.aidgov.core.party;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.aidgov.core.value.Id;

/**
 * A Party organisation: a branch, a committee, or one outside the register, such as the branch at
 * home.
 *
 * @param value as {@link Id} allows
 */
public record PartyOrganisationId(@JsonValue String value) implements Id {
  /**
   * @throws IllegalArgumentException if {@code value} can't be an {@linkplain Id id}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public PartyOrganisationId {
    Id.check("Party organisation", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
