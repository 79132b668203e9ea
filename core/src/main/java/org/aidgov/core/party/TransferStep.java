package org.aidgov.core.party;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.Known;
import org.aidgov.core.value.OmitAlways;
import org.aidgov.core.value.PolicyDays;

/**
 * One step of the transfer of a Party relation.
 *
 * @param kind what happened
 * @param on on which day
 * @param known when the fact was in the books
 */
@JsonPropertyOrder({"kind", "on", "known"})
public record TransferStep(
    @JsonProperty(required = true) Kind kind,
    @JsonProperty(required = true) @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate on,
    @OmitAlways DayRange known)
    implements Known {
  /** What happens in a transfer, in the usual order. */
  public enum Kind {
    /** 开具介绍信: the letter of introduction is issued. */
    LETTER_ISSUED,
    /** 转出: the relation is on its way, by letter or in the national system. */
    SENT,
    /** 接收: the new organisation has received it. */
    RECEIVED,
    /** 退回: the new organisation has refused it. */
    REFUSED
  }

  /**
   * @throws IllegalArgumentException if the day is not one the library can speak of
   */
  public TransferStep {
    PolicyDays.check(on);
    known = DayRange.orAlways(known);
  }

  /** Returns a step that the books always knew of. */
  public static TransferStep of(Kind kind, LocalDate on) {
    return new TransferStep(kind, on, DayRange.ALWAYS);
  }
}
