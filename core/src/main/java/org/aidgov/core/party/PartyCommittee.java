package org.aidgov.core.party;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.Entity;
import org.aidgov.core.value.Facts;
import org.aidgov.core.value.Lasting;
import org.aidgov.core.value.Texts;

/**
 * The Party committee of a headquarters (指挥部党委), temporary or not.
 *
 * @param id what it is known by
 * @param name what people call it
 * @param kind {@link PartyOrganisationKind#COMMITTEE} or {@link
 *     PartyOrganisationKind#TEMPORARY_COMMITTEE}; provinces differ
 * @param headquarters whose committee it is
 * @param days the days of its existence
 * @param approvedBy the organisation that set it up
 */
@JsonPropertyOrder({"id", "name", "kind", "headquarters", "days", "approvedBy"})
public record PartyCommittee(
    @JsonProperty(required = true) PartyOrganisationId id,
    @JsonProperty(required = true) String name,
    @JsonProperty(required = true) PartyOrganisationKind kind,
    @JsonProperty(required = true) HeadquartersId headquarters,
    @JsonProperty(required = true) DayRange days,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<PartyOrganisationId> approvedBy)
    implements Entity, Lasting {
  /**
   * @throws IllegalArgumentException if the name is blank or too long, or the kind is not one of a
   *     committee
   */
  public PartyCommittee {
    Texts.checkPresent("name", name);
    if (kind != PartyOrganisationKind.COMMITTEE
        && kind != PartyOrganisationKind.TEMPORARY_COMMITTEE) {
      throw new IllegalArgumentException(
          "kind must be a committee's (611, 911), but was " + kind + " (" + kind.code() + ")");
    }
    approvedBy = Facts.optional(approvedBy);
  }
}
