package org.aidgov.core.staff;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.aidgov.core.value.Dated;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.OmitAlways;

/**
 * Days on which a person is not at the place of service. Neither reason nor whereabouts are kept.
 *
 * @param kind which kind
 * @param days on which days
 * @param known when the fact was in the books
 */
@JsonPropertyOrder({"kind", "days", "known"})
public record Absence(
    @JsonProperty(required = true) Kind kind,
    @JsonProperty(required = true) DayRange days,
    @OmitAlways DayRange known)
    implements Dated {
  /** Which kind of absence. */
  public enum Kind {
    /** 请假: leave. */
    LEAVE,
    /** 出差: a trip on duty. */
    TRIP,
    /** 培训: training. */
    TRAINING
  }

  /** Stands for what the books always said where {@code known} is absent. */
  public Absence {
    known = DayRange.orAlways(known);
  }
}
