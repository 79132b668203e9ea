package org.aidgov.core.party;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.aidgov.core.value.Dated;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.OmitAlways;

/**
 * Taking part in the organisational life of a branch. Under the dual organisational life (双重组织生活) a
 * member does so in two: a branch of the recipient unit and a temporary one. Where the relation is,
 * the {@linkplain RelationTransfer transfers} say.
 *
 * @param branch which branch
 * @param days on which days
 * @param known when the fact was in the books
 */
@JsonPropertyOrder({"branch", "days", "known"})
public record BranchMembership(
    @JsonProperty(required = true) PartyOrganisationId branch,
    @JsonProperty(required = true) DayRange days,
    @OmitAlways DayRange known)
    implements Dated {
  /** Stands for what the books always said where {@code known} is absent. */
  public BranchMembership {
    known = DayRange.orAlways(known);
  }
}
