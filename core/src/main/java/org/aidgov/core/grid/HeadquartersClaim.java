package org.aidgov.core.grid;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.value.Dated;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.OmitAlways;

/**
 * A city or county headquarters as the basic unit (基本单元) of a cell: the cell of those who work at
 * the headquarters itself.
 *
 * @param headquarters the headquarters
 * @param days on which days
 * @param known when the fact was in the books
 */
@JsonPropertyOrder({"headquarters", "days", "known"})
public record HeadquartersClaim(
    @JsonProperty(required = true) HeadquartersId headquarters,
    @JsonProperty(required = true) DayRange days,
    @OmitAlways DayRange known)
    implements Dated {
  /** Stands for what the books always said where {@code known} is absent. */
  public HeadquartersClaim {
    known = DayRange.orAlways(known);
  }
}
