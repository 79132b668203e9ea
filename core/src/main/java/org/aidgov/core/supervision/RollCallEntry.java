package org.aidgov.core.supervision;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.Optional;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.Facts;
import org.aidgov.core.value.Known;
import org.aidgov.core.value.OmitAlways;
import org.aidgov.core.value.PolicyDays;

/**
 * What a roll call (点名) found of somebody: there, on leave, or not there. Nothing else.
 *
 * @param on the day of the roll call
 * @param status which of the three
 * @param followedUp the day on which somebody asked after a person who was not there
 * @param known when the fact was in the books
 */
@JsonPropertyOrder({"on", "status", "followedUp", "known"})
public record RollCallEntry(
    @JsonProperty(required = true) @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate on,
    @JsonProperty(required = true) Status status,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) @JsonFormat(shape = JsonFormat.Shape.STRING)
        Optional<LocalDate> followedUp,
    @OmitAlways DayRange known)
    implements Known {
  /** What a roll call finds. */
  public enum Status {
    /** 在位: there. */
    PRESENT,
    /** 请假: on leave. */
    ON_LEAVE,
    /** 缺席: neither. */
    ABSENT
  }

  /**
   * @throws IllegalArgumentException if a day is not one the library can speak of, or the person
   *     was asked after before the roll call, or though there
   */
  public RollCallEntry {
    PolicyDays.check(on);
    followedUp = Facts.optional(followedUp);
    if (followedUp.isPresent()) {
      PolicyDays.check(followedUp.get());
      if (followedUp.get().isBefore(on) || status != Status.ABSENT) {
        throw new IllegalArgumentException(
            "following up must be on or after the day of an absence, but was '"
                + followedUp.get()
                + "' for "
                + status
                + " on '"
                + on
                + "'");
      }
    }
    known = DayRange.orAlways(known);
  }

  /** Returns an entry that the books always knew of, not followed up. */
  public static RollCallEntry of(LocalDate on, Status status) {
    return new RollCallEntry(on, status, Optional.empty(), DayRange.ALWAYS);
  }
}
