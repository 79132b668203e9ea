package org.aidgov.core.discipline;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.Known;
import org.aidgov.core.value.OmitAlways;
import org.aidgov.core.value.PolicyDays;

/**
 * One step on the way of a matter.
 *
 * @param kind what happened
 * @param on on which day
 * @param known when the fact was in the books
 */
@JsonPropertyOrder({"kind", "on", "known"})
public record MatterStep(
    @JsonProperty(required = true) Kind kind,
    @JsonProperty(required = true) @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate on,
    @OmitAlways DayRange known)
    implements Known {
  /** What happens to a pointer, in the usual order. Nothing else can happen to it here. */
  public enum Kind {
    /** 登记: registered, sealed. */
    REGISTERED,
    /** 移送: handed on to an authority. */
    TRANSFERRED,
    /** 签收: the authority has acknowledged it. */
    ACKNOWLEDGED,
    /** 主管机关办结: the authority says that it is closed, not how. */
    CLOSED_BY_AUTHORITY
  }

  /**
   * @throws IllegalArgumentException if the day is not one the library can speak of
   */
  public MatterStep {
    PolicyDays.check(on);
    known = DayRange.orAlways(known);
  }

  /** Returns a step that the books always knew of. */
  public static MatterStep of(Kind kind, LocalDate on) {
    return new MatterStep(kind, on, DayRange.ALWAYS);
  }
}
