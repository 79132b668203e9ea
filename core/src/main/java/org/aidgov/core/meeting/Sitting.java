package org.aidgov.core.meeting;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidgov.core.calendar.ClockRange;
import org.aidgov.core.party.MeetingId;
import org.aidgov.core.value.Facts;
import org.aidgov.core.value.GovernanceStyle;
import org.aidgov.core.value.Known;
import org.immutables.value.Value;

/**
 * One meeting of a series, planned or held. It counts for the period in which it is <em>held</em>,
 * wherever it had been planned. What was said is not kept; who attended is said in the dossiers.
 *
 * @param id what it is known by
 * @param series of which series
 * @param steps what happened to it, in order of days
 * @param hours from when until when it was held; absent while nobody noted that
 * @param sides which sides were there, at a consultation
 * @param partyMeeting the meeting of organisational life that was held within it (套开); absent for a
 *     work meeting and nothing else
 * @param outcome whether anything was decided; absent while nobody noted that
 */
@Value.Builder
@GovernanceStyle
@JsonPropertyOrder({"id", "series", "steps", "hours", "sides", "partyMeeting", "outcome"})
public record Sitting(
    @JsonProperty(required = true) SittingId id,
    @JsonProperty(required = true) SeriesId series,
    @JsonProperty(required = true) List<SittingStep> steps,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<ClockRange> hours,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) Set<ConsultationSide> sides,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<MeetingId> partyMeeting,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Outcome> outcome)
    implements WithSitting {
  /** In order of days; on one day in the usual order. */
  private static final Comparator<SittingStep> ORDER =
      Comparator.comparing(SittingStep::on)
          .thenComparing(SittingStep::kind)
          .thenComparing(SittingStep::toString);

  /** Puts the steps in order of days. */
  public Sitting {
    steps = ImmutableList.sortedCopyOf(ORDER, Facts.list(steps));
    hours = Facts.optional(hours);
    sides = Facts.set(sides);
    partyMeeting = Facts.optional(partyMeeting);
    outcome = Facts.optional(outcome);
  }

  /** Returns the day of the last step of a kind; nothing if there is none. */
  public Optional<LocalDate> dayOf(SittingStep.Kind kind) {
    LocalDate day = null;
    for (SittingStep step : steps) {
      if (step.kind() == kind) {
        day = step.on();
      }
    }
    return Optional.ofNullable(day);
  }

  /** Returns the day on which it was held. */
  @JsonIgnore
  public Optional<LocalDate> held() {
    return dayOf(SittingStep.Kind.HELD);
  }

  /** Returns the day for which it is planned by now: the latest, if it was postponed. */
  @JsonIgnore
  public Optional<LocalDate> planned() {
    LocalDate day = null;
    for (SittingStep step : steps) {
      if (step.kind() == SittingStep.Kind.PLANNED || step.kind() == SittingStep.Kind.POSTPONED) {
        day = step.on();
      }
    }
    return Optional.ofNullable(day);
  }

  /**
   * Tells whether it counts for the three systems: a meeting of organisational life (组织生活) held
   * within a work meeting makes it none.
   */
  @JsonIgnore
  public boolean isWorkMeeting() {
    return partyMeeting.isEmpty();
  }

  /** Returns what the books said of it on a day. */
  public Sitting knownOn(int epochDay) {
    List<SittingStep> stepsThen = Known.on(epochDay, steps);
    return stepsThen == steps
        ? this
        : new Sitting(id, series, stepsThen, hours, sides, partyMeeting, outcome);
  }

  /** Starts a meeting from nothing. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects what a meeting consists of. */
  public static class Builder extends SittingBuilder {
    Builder() {}
  }
}
