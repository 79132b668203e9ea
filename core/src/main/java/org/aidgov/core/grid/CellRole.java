package org.aidgov.core.grid;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.value.Dated;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.OmitAlways;

/**
 * Somebody in charge of a cell.
 *
 * @param person who
 * @param role as what
 * @param days on which days
 * @param known when the fact was in the books
 */
@JsonPropertyOrder({"person", "role", "days", "known"})
public record CellRole(
    @JsonProperty(required = true) PersonId person,
    @JsonProperty(required = true) Kind role,
    @JsonProperty(required = true) DayRange days,
    @OmitAlways DayRange known)
    implements Dated {
  /** As what somebody is in charge. */
  public enum Kind {
    /** 网格长: the head. */
    HEAD,
    /** 副网格长(AB角): the deputy, who stands in for the head. */
    DEPUTY
  }

  /** Stands for what the books always said where {@code known} is absent. */
  public CellRole {
    known = DayRange.orAlways(known);
  }
}
