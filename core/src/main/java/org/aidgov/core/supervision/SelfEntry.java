package org.aidgov.core.supervision;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.Known;
import org.aidgov.core.value.OmitAlways;
import org.aidgov.core.value.PolicyDays;

/**
 * Something a headquarters did for one of the four selves (四个自我). What it was is not kept.
 *
 * @param self for which
 * @param on the day
 * @param known when the fact was in the books
 */
@JsonPropertyOrder({"self", "on", "known"})
public record SelfEntry(
    @JsonProperty(required = true) Self self,
    @JsonProperty(required = true) @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate on,
    @OmitAlways DayRange known)
    implements Known {
  /** The four selves. */
  public enum Self {
    /** 自我管理. */
    MANAGEMENT,
    /** 自我教育. */
    EDUCATION,
    /** 自我监督. */
    SUPERVISION,
    /** 自我服务. */
    SERVICE
  }

  /**
   * @throws IllegalArgumentException if the day is not one the library can speak of
   */
  public SelfEntry {
    PolicyDays.check(on);
    known = DayRange.orAlways(known);
  }
}
