package org.aidgov.core.work;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.Known;
import org.aidgov.core.value.OmitAlways;
import org.aidgov.core.value.PolicyDays;

/**
 * Relief (减负关爱) offered to a person with too much work.
 *
 * @param kind of which kind
 * @param on the day of the offer
 * @param known when the fact was in the books
 */
@JsonPropertyOrder({"kind", "on", "known"})
public record Relief(
    @JsonProperty(required = true) Kind kind,
    @JsonProperty(required = true) @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate on,
    @OmitAlways DayRange known)
    implements Known {
  /** What can be offered. */
  public enum Kind {
    /** 调休: time off instead. */
    TIME_OFF,
    /** 休假: leave. */
    LEAVE,
    /** 调整分工: somebody takes over a part of the work. */
    LESS_WORK
  }

  /**
   * @throws IllegalArgumentException if the day is not one the library can speak of
   */
  public Relief {
    PolicyDays.check(on);
    known = DayRange.orAlways(known);
  }
}
