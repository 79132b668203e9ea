package org.aidgov.core.grid;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.aidgov.core.value.Dated;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.OmitAlways;

/**
 * Under which cell a cell hangs.
 *
 * @param cell the upper cell
 * @param days on which days
 * @param known when the fact was in the books
 */
@JsonPropertyOrder({"cell", "days", "known"})
public record CellParent(
    @JsonProperty(required = true) CellId cell,
    @JsonProperty(required = true) DayRange days,
    @OmitAlways DayRange known)
    implements Dated {
  /** Stands for what the books always said where {@code known} is absent. */
  public CellParent {
    known = DayRange.orAlways(known);
  }
}
