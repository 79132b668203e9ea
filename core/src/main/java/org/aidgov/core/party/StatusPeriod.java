package org.aidgov.core.party;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.aidgov.core.value.Dated;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.OmitAlways;

/**
 * A person's status towards the Party on some days.
 *
 * @param status the status
 * @param days on which days
 * @param known when the fact was in the books
 */
@JsonPropertyOrder({"status", "days", "known"})
public record StatusPeriod(
    @JsonProperty(required = true) PartyStatus status,
    @JsonProperty(required = true) DayRange days,
    @OmitAlways DayRange known)
    implements Dated {
  /** Stands for what the books always said where {@code known} is absent. */
  public StatusPeriod {
    known = DayRange.orAlways(known);
  }
}
