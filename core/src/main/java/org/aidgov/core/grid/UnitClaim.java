package org.aidgov.core.grid;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.aidgov.core.staff.UnitId;
import org.aidgov.core.value.Dated;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.OmitAlways;

/**
 * A recipient unit as the basic unit (基本单元) of a cell.
 *
 * @param unit the recipient unit
 * @param days on which days
 * @param known when the fact was in the books
 */
@JsonPropertyOrder({"unit", "days", "known"})
public record UnitClaim(
    @JsonProperty(required = true) UnitId unit,
    @JsonProperty(required = true) DayRange days,
    @OmitAlways DayRange known)
    implements Dated {
  /** Stands for what the books always said where {@code known} is absent. */
  public UnitClaim {
    known = DayRange.orAlways(known);
  }
}
