package org.aidgov.core.care;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.aidgov.core.value.Dated;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.OmitAlways;

/**
 * One of the staff who serves at a site in an emergency.
 *
 * @param emergency in which emergency
 * @param site at which of its sites
 * @param days on which days
 * @param known when the fact was in the books
 */
@JsonPropertyOrder({"emergency", "site", "days", "known"})
public record SiteAssignment(
    @JsonProperty(required = true) EmergencyId emergency,
    @JsonProperty(required = true) SiteId site,
    @JsonProperty(required = true) DayRange days,
    @OmitAlways DayRange known)
    implements Dated {
  /** Stands for what the books always said where {@code known} is absent. */
  public SiteAssignment {
    known = DayRange.orAlways(known);
  }
}
