package org.aidgov.core.discipline;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.value.Dated;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.OmitAlways;

/**
 * Somebody in a discipline body.
 *
 * @param person who
 * @param role as what
 * @param days on which days
 * @param known when the fact was in the books
 */
@JsonPropertyOrder({"person", "role", "days", "known"})
public record BodyMember(
    @JsonProperty(required = true) PersonId person,
    @JsonProperty(required = true) Role role,
    @JsonProperty(required = true) DayRange days,
    @OmitAlways DayRange known)
    implements Dated {
  /** As what somebody is in a body. */
  public enum Role {
    /** 组长: its head. */
    HEAD,
    /** 组员: a member. */
    MEMBER
  }

  /** Stands for what the books always said where {@code known} is absent. */
  public BodyMember {
    known = DayRange.orAlways(known);
  }
}
