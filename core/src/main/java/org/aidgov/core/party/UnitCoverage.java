package org.aidgov.core.party;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.aidgov.core.staff.UnitId;
import org.aidgov.core.value.Dated;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.OmitAlways;

/**
 * A recipient unit whose branch a host branch is.
 *
 * @param unit which unit
 * @param days on which days
 * @param known when the fact was in the books
 */
@JsonPropertyOrder({"unit", "days", "known"})
public record UnitCoverage(
    @JsonProperty(required = true) UnitId unit,
    @JsonProperty(required = true) DayRange days,
    @OmitAlways DayRange known)
    implements Dated {
  /** Stands for what the books always said where {@code known} is absent. */
  public UnitCoverage {
    known = DayRange.orAlways(known);
  }
}
