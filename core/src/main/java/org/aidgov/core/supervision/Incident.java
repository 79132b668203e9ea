package org.aidgov.core.supervision;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.Facts;
import org.aidgov.core.value.Known;
import org.aidgov.core.value.OmitAlways;
import org.aidgov.core.value.PolicyDays;

/**
 * A problem in one of the four respects in which there are to be none (四个不出问题). That it is open and
 * who sees to it is kept; what happened, and to whom, is not.
 *
 * @param id what it is known by
 * @param dimension in which respect
 * @param opened the day on which it was noted
 * @param owners who sees to it, on which days
 * @param closed the day on which it was settled; absent while it is not
 * @param known when the fact was in the books
 */
@JsonPropertyOrder({"id", "dimension", "opened", "owners", "closed", "known"})
public record Incident(
    @JsonProperty(required = true) IncidentId id,
    @JsonProperty(required = true) Dimension dimension,
    @JsonProperty(required = true) @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate opened,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<IncidentOwner> owners,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) @JsonFormat(shape = JsonFormat.Shape.STRING)
        Optional<LocalDate> closed,
    @OmitAlways DayRange known)
    implements Known {
  /** The four respects. */
  public enum Dimension {
    /** 思想上. */
    THOUGHT,
    /** 政治上. */
    POLITICS,
    /** 安全上. */
    SAFETY,
    /** 工作上. */
    WORK
  }

  /**
   * @throws IllegalArgumentException if it was closed before it was opened, or a day is not one the
   *     library can speak of
   */
  public Incident {
    PolicyDays.check(opened);
    owners = Facts.byDays(owners);
    closed = Facts.optional(closed);
    closed.ifPresent(PolicyDays::check);
    if (closed.isPresent() && closed.get().isBefore(opened)) {
      throw new IllegalArgumentException(
          "incident must be closed on or after the day it was opened, but was '"
              + closed.get()
              + "'");
    }
    known = DayRange.orAlways(known);
  }

  /**
   * Returns the days on which it is open: until the day it is closed, not included; none if that is
   * the day it was opened.
   */
  public Optional<DayRange> open() {
    if (closed.isEmpty()) {
      return Optional.of(DayRange.openFrom(opened));
    }
    return closed.get().equals(opened)
        ? Optional.empty()
        : Optional.of(DayRange.of(opened, closed.get()));
  }

  /** Returns what the books said of it on a day; ask first whether it was in them. */
  Incident knownOn(int epochDay) {
    List<IncidentOwner> ownersThen = Known.on(epochDay, owners);
    boolean same = ownersThen == owners;
    return same ? this : new Incident(id, dimension, opened, ownersThen, closed, known);
  }
}
