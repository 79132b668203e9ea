package org.aidgov.core.party;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.Optional;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.Facts;
import org.aidgov.core.value.Known;
import org.aidgov.core.value.OmitAlways;
import org.aidgov.core.value.PolicyDays;

/**
 * Something that a branch has done: only that it was done, not about whom.
 *
 * @param act what
 * @param on on which day
 * @param approvedBy the higher organisation that allowed it, where it is allowed only so
 * @param known when the fact was in the books
 */
@JsonPropertyOrder({"act", "on", "approvedBy", "known"})
public record RecordedAct(
    @JsonProperty(required = true) BranchAct act,
    @JsonProperty(required = true) @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate on,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<PartyOrganisationId> approvedBy,
    @OmitAlways DayRange known)
    implements Known {
  /**
   * @throws IllegalArgumentException if the day is not one the library can speak of
   */
  public RecordedAct {
    PolicyDays.check(on);
    approvedBy = Facts.optional(approvedBy);
    known = DayRange.orAlways(known);
  }
}
