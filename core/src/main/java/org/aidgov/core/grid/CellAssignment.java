package org.aidgov.core.grid;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.aidgov.core.value.Dated;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.OmitAlways;

/**
 * Being in a cell: a person's block (块).
 *
 * @param cell which cell
 * @param days on which days
 * @param known when the fact was in the books
 */
@JsonPropertyOrder({"cell", "days", "known"})
public record CellAssignment(
    @JsonProperty(required = true) CellId cell,
    @JsonProperty(required = true) DayRange days,
    @OmitAlways DayRange known)
    implements Dated {
  /** Stands for what the books always said where {@code known} is absent. */
  public CellAssignment {
    known = DayRange.orAlways(known);
  }
}
