package org.aidgov.core.party;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.aidgov.core.staff.OfficeGroupId;
import org.aidgov.core.value.Dated;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.OmitAlways;

/**
 * An office group (办组) for which a temporary branch is set up; a joint branch has several.
 *
 * @param group which group
 * @param days on which days
 * @param known when the fact was in the books
 */
@JsonPropertyOrder({"group", "days", "known"})
public record GroupCoverage(
    @JsonProperty(required = true) OfficeGroupId group,
    @JsonProperty(required = true) DayRange days,
    @OmitAlways DayRange known)
    implements Dated {
  /** Stands for what the books always said where {@code known} is absent. */
  public GroupCoverage {
    known = DayRange.orAlways(known);
  }
}
