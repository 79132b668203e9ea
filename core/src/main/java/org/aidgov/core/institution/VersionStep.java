package org.aidgov.core.institution;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.Optional;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.Facts;
import org.aidgov.core.value.Known;
import org.aidgov.core.value.OmitAlways;
import org.aidgov.core.value.PolicyDays;

/**
 * One step in the life of a version of an institution.
 *
 * @param kind what happened
 * @param on its day; of coming into force the first day in force, of an end the first day no longer
 * @param by which headquarters took it, as far as known: of an approval, who approved
 * @param known when the fact was in the books
 */
@JsonPropertyOrder({"kind", "on", "by", "known"})
public record VersionStep(
    @JsonProperty(required = true) Kind kind,
    @JsonProperty(required = true) @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate on,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<HeadquartersId> by,
    @OmitAlways DayRange known)
    implements Known {
  /** What happens to a version, in the usual order. */
  public enum Kind {
    /** 起草: the draft is there. */
    DRAFTED,
    /** 征求意见: those concerned were asked. */
    CONSULTED,
    /** 审定: it was approved. */
    APPROVED,
    /** 施行: it came into force. */
    ENTERED_INTO_FORCE,
    /** 启动评估清理: a review began. */
    REVIEW_BEGUN,
    /** 继续有效: a review ended, the version stays. */
    CONTINUED,
    /** 修订: another version took its place. */
    REVISED,
    /** 废止: it was abolished. */
    ABOLISHED
  }

  /**
   * @throws IllegalArgumentException if the day is not one the library can speak of
   */
  public VersionStep {
    PolicyDays.check(on);
    by = Facts.optional(by);
    known = DayRange.orAlways(known);
  }

  /** Returns a step that the books always knew of, without who took it. */
  public static VersionStep of(Kind kind, LocalDate on) {
    return new VersionStep(kind, on, Optional.empty(), DayRange.ALWAYS);
  }

  /** Returns a step that the books always knew of. */
  public static VersionStep of(Kind kind, LocalDate on, HeadquartersId by) {
    return new VersionStep(kind, on, Optional.of(by), DayRange.ALWAYS);
  }

  /** Tells whether the version is out of force from that day on. */
  boolean isEnd() {
    return kind == Kind.REVISED || kind == Kind.ABOLISHED;
  }
}
