package org.aidgov.core.party;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.value.Dated;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.OmitAlways;

/**
 * A role in a branch.
 *
 * @param person who
 * @param role as what
 * @param basis by appointment or by election
 * @param days on which days
 * @param known when the fact was in the books
 */
@JsonPropertyOrder({"person", "role", "basis", "days", "known"})
public record BranchRole(
    @JsonProperty(required = true) PersonId person,
    @JsonProperty(required = true) Kind role,
    @JsonProperty(required = true) Basis basis,
    @JsonProperty(required = true) DayRange days,
    @OmitAlways DayRange known)
    implements Dated {
  /** A role in a branch; all of them together are its committee. */
  public enum Kind {
    /** 书记: the secretary. */
    SECRETARY,
    /** 副书记: the deputy secretary. */
    DEPUTY_SECRETARY,
    /** 组织委员: the member for organisation. */
    ORGANISATION,
    /** 宣传委员: the member for publicity. */
    PUBLICITY,
    /** 纪检委员: the member for discipline inspection. */
    DISCIPLINE_INSPECTION
  }

  /** How somebody came to a role. */
  public enum Basis {
    /** 指定: appointed by the organisation that approved the branch. */
    APPOINTED,
    /** 选举: elected. */
    ELECTED
  }

  /** Stands for what the books always said where {@code known} is absent. */
  public BranchRole {
    known = DayRange.orAlways(known);
  }
}
