package org.aidgov.core.meeting;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.Known;
import org.aidgov.core.value.OmitAlways;

/**
 * That a person was at a meeting.
 *
 * @param sitting at which
 * @param known when the fact was in the books
 */
@JsonPropertyOrder({"sitting", "known"})
public record Attendance(
    @JsonProperty(required = true) SittingId sitting, @OmitAlways DayRange known) implements Known {
  /** Stands for what the books always said where {@code known} is absent. */
  public Attendance {
    known = DayRange.orAlways(known);
  }

  /** Returns an attendance that the books always knew of. */
  public static Attendance of(SittingId sitting) {
    return new Attendance(sitting, DayRange.ALWAYS);
  }
}
