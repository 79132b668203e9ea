package org.aidgov.core.supervision;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.aidgov.core.calendar.Moment;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.Known;
import org.aidgov.core.value.OmitAlways;

/**
 * One step of a leave.
 *
 * @param kind what happened
 * @param at when
 * @param known when the fact was in the books
 */
@JsonPropertyOrder({"kind", "at", "known"})
public record LeaveStep(
    @JsonProperty(required = true) Kind kind,
    @JsonProperty(required = true) Moment at,
    @OmitAlways DayRange known)
    implements Known {
  /** What happens to a leave. */
  public enum Kind {
    /** 紧急报告: told at once, in an emergency; the request follows. */
    ANNOUNCED,
    /** 申请: it is asked for. */
    REQUESTED,
    /** 受援单位批准: the recipient unit agrees. */
    UNIT_APPROVED,
    /** 受援单位不批准: the recipient unit refuses. */
    UNIT_REFUSED,
    /** 指挥部批准: the headquarters agrees. */
    HEADQUARTERS_APPROVED,
    /** 指挥部不批准: the headquarters refuses. */
    HEADQUARTERS_REFUSED,
    /** 撤回: it is not taken after all. */
    WITHDRAWN,
    /** 销假: the return is reported. */
    RETURNED;

    /** Tells whether it is a decision of this side. */
    boolean isOf(LeaveSide side) {
      return this == side.approved() || this == side.refused();
    }
  }

  /** Stands for what the books always said where {@code known} is absent. */
  public LeaveStep {
    known = DayRange.orAlways(known);
  }

  /** Returns a step that the books always knew of. */
  public static LeaveStep of(Kind kind, Moment at) {
    return new LeaveStep(kind, at, DayRange.ALWAYS);
  }
}
