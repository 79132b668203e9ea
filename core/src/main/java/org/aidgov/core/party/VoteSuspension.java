package org.aidgov.core.party;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.aidgov.core.value.Dated;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.OmitAlways;

/**
 * Days on which a formal member has no right to vote. Why is not kept here.
 *
 * @param days on which days
 * @param known when the fact was in the books
 */
@JsonPropertyOrder({"days", "known"})
public record VoteSuspension(
    @JsonProperty(required = true) DayRange days, @OmitAlways DayRange known) implements Dated {
  /** Stands for what the books always said where {@code known} is absent. */
  public VoteSuspension {
    known = DayRange.orAlways(known);
  }
}
