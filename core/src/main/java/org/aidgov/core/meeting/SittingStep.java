package org.aidgov.core.meeting;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.Known;
import org.aidgov.core.value.OmitAlways;
import org.aidgov.core.value.PolicyDays;

/**
 * One step in the life of a meeting.
 *
 * @param kind what happened
 * @param on its day; of a plan and of a postponement the day the meeting is then planned for
 * @param known when the fact was in the books
 */
@JsonPropertyOrder({"kind", "on", "known"})
public record SittingStep(
    @JsonProperty(required = true) Kind kind,
    @JsonProperty(required = true) @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate on,
    @OmitAlways DayRange known)
    implements Known {
  /** What happens to a meeting, in the usual order. */
  public enum Kind {
    /** 计划: it is planned for the day. */
    PLANNED,
    /** 通知: those expected were told. */
    NOTICED,
    /** 延期: it is planned for the day instead of an earlier one. */
    POSTPONED,
    /** 取消: it will not be held. */
    CANCELLED,
    /** 召开: it was held. */
    HELD,
    /** 起草纪要: its minutes were drafted. */
    MINUTES_DRAFTED,
    /** 印发纪要: its minutes were issued. */
    MINUTES_ISSUED
  }

  /**
   * @throws IllegalArgumentException if the day is not one the library can speak of
   */
  public SittingStep {
    PolicyDays.check(on);
    known = DayRange.orAlways(known);
  }

  /** Returns a step that the books always knew of. */
  public static SittingStep of(Kind kind, LocalDate on) {
    return new SittingStep(kind, on, DayRange.ALWAYS);
  }
}
