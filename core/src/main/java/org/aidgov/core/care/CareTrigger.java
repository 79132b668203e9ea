package org.aidgov.core.care;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.Known;
import org.aidgov.core.value.OmitAlways;
import org.aidgov.core.value.PolicyDays;

/**
 * Something on account of which a talk is due, in the words of Art. 19 of the branch regulations
 * only that far. What happened is not kept, not even of which sort it is.
 *
 * @param kind which of the two provisions applies
 * @param on on which day
 * @param known when the fact was in the books
 */
@JsonPropertyOrder({"kind", "on", "known"})
public record CareTrigger(
    @JsonProperty(required = true) Kind kind,
    @JsonProperty(required = true) @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate on,
    @OmitAlways DayRange known)
    implements Known {
  /** Which of the two provisions applies. */
  public enum Kind {
    /** 帮助、疏导: the person needs help or a listener. */
    SUPPORT,
    /** 思想工作: the person is to be talked to about work and attitude, patiently. */
    GUIDANCE
  }

  /**
   * @throws IllegalArgumentException if the day is not one the library can speak of
   */
  public CareTrigger {
    PolicyDays.check(on);
    known = DayRange.orAlways(known);
  }

  /** Returns a trigger that the books always knew of. */
  public static CareTrigger of(Kind kind, LocalDate on) {
    return new CareTrigger(kind, on, DayRange.ALWAYS);
  }
}
