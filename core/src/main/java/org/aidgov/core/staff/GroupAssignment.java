package org.aidgov.core.staff;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.aidgov.core.value.Dated;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.OmitAlways;

/**
 * Belonging to an office group (办组): a person's line (条).
 *
 * @param group which group
 * @param days on which days
 * @param known when the fact was in the books
 */
@JsonPropertyOrder({"group", "days", "known"})
public record GroupAssignment(
    @JsonProperty(required = true) OfficeGroupId group,
    @JsonProperty(required = true) DayRange days,
    @OmitAlways DayRange known)
    implements Dated {
  /** Stands for what the books always said where {@code known} is absent. */
  public GroupAssignment {
    known = DayRange.orAlways(known);
  }
}
