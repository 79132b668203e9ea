package org.aidgov.core.institution;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.Known;
import org.aidgov.core.value.OmitAlways;
import org.aidgov.core.value.PolicyDays;

/**
 * That an institution was carried out on a day: a dated pointer to where the record of it is. What
 * the record says, and about whom, is not kept.
 *
 * @param pointer where the record is
 * @param kind of which kind it is
 * @param on the day of what was done
 * @param known when the fact was in the books
 */
@JsonPropertyOrder({"pointer", "kind", "on", "known"})
public record ExecutionRecord(
    @JsonProperty(required = true) ExecutionId pointer,
    @JsonProperty(required = true) Kind kind,
    @JsonProperty(required = true) @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate on,
    @OmitAlways DayRange known)
    implements Known {
  /** What kind of record shows that an institution was carried out. */
  public enum Kind {
    /** 台账: an entry of a working ledger. */
    LEDGER,
    /** 会议记录: the minutes of a meeting. */
    MINUTES,
    /** 督查记录: a record of an inspection. */
    INSPECTION,
    /** 工作报告: a report on the work. */
    REPORT
  }

  /**
   * @throws IllegalArgumentException if the day is not one the library can speak of
   */
  public ExecutionRecord {
    PolicyDays.check(on);
    known = DayRange.orAlways(known);
  }
}
