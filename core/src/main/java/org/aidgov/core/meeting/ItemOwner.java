package org.aidgov.core.meeting;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.value.Dated;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.OmitAlways;

/**
 * The owner (责任人) of an agreed item.
 *
 * @param person who
 * @param days on which days
 * @param known when the fact was in the books
 */
@JsonPropertyOrder({"person", "days", "known"})
public record ItemOwner(
    @JsonProperty(required = true) PersonId person,
    @JsonProperty(required = true) DayRange days,
    @OmitAlways DayRange known)
    implements Dated {
  /** Stands for what the books always said where {@code known} is absent. */
  public ItemOwner {
    known = DayRange.orAlways(known);
  }
}
