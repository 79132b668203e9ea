package org.aidgov.core.meeting;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.value.Dated;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.OmitAlways;

/**
 * Somebody in a task force.
 *
 * @param person who
 * @param role as what
 * @param days on which days
 * @param known when the fact was in the books
 */
@JsonPropertyOrder({"person", "role", "days", "known"})
public record TaskForceRole(
    @JsonProperty(required = true) PersonId person,
    @JsonProperty(required = true) Kind role,
    @JsonProperty(required = true) DayRange days,
    @OmitAlways DayRange known)
    implements Dated {
  /** As what somebody is in a task force. */
  public enum Kind {
    /** 专班组长: the lead. */
    LEAD,
    /** 专班成员: a member. */
    MEMBER
  }

  /** Stands for what the books always said where {@code known} is absent. */
  public TaskForceRole {
    known = DayRange.orAlways(known);
  }
}
