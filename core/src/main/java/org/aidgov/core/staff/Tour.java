package org.aidgov.core.staff;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.Facts;
import org.aidgov.core.value.GovernanceStyle;
import org.aidgov.core.value.Known;
import org.aidgov.core.value.PolicyDays;
import org.immutables.value.Value;

/**
 * One person's tour in one batch.
 *
 * @param batch the batch
 * @param homeUnit who sent the person
 * @param headquarters which headquarters the person belongs to
 * @param plannedEnd the last day of service as planned now; moved by an extension (延期)
 * @param steps what has happened or is settled, in order of days
 * @param successor who takes over, once known
 */
@Value.Builder
@GovernanceStyle
@JsonPropertyOrder({"batch", "homeUnit", "headquarters", "plannedEnd", "steps", "successor"})
public record Tour(
    @JsonProperty(required = true) BatchKey batch,
    @JsonProperty(required = true) HomeUnitId homeUnit,
    @JsonProperty(required = true) HeadquartersId headquarters,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) @JsonFormat(shape = JsonFormat.Shape.STRING)
        Optional<LocalDate> plannedEnd,
    @JsonProperty(required = true) List<TourStep> steps,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<PersonId> successor)
    implements WithTour {
  /**
   * Puts the steps in order of days, those of one day in the usual order of stages.
   *
   * @throws IllegalArgumentException if the planned end is not a day the library can speak of
   */
  public Tour {
    plannedEnd = Facts.optional(plannedEnd);
    plannedEnd.ifPresent(PolicyDays::check);
    steps = Facts.ordered(steps, step -> new Moment(step.on(), step.stage()));
    successor = Facts.optional(successor);
  }

  /**
   * Returns the days of service: from arrival, included, to the day of return, included; an open
   * end while the return is not settled; nothing for somebody who never arrived. Handing over is
   * still serving.
   */
  public Optional<DayRange> serving() {
    TourStep first = null;
    for (TourStep step : steps) {
      if (first == null) {
        if (step.stage().isFinal()) {
          return Optional.empty();
        }
        first = step.stage().isServing() ? step : null;
      } else if (step.stage().isFinal()) {
        return Optional.of(DayRange.ofInclusive(first.on(), step.on()));
      }
    }
    return first == null ? Optional.empty() : Optional.of(DayRange.openFrom(first.on()));
  }

  /** Who departs and arrives on one day has arrived. */
  private record Moment(LocalDate on, TourStage stage) implements Comparable<Moment> {
    @Override
    public int compareTo(Moment other) {
      int byDay = on.compareTo(other.on);
      return byDay != 0 ? byDay : stage.compareTo(other.stage);
    }
  }

  /** Returns the stage on a day; nothing before the first step. */
  public Optional<TourStage> stage(LocalDate day) {
    return steps.stream()
        .filter(step -> !step.on().isAfter(day))
        .reduce((earlier, later) -> later)
        .map(TourStep::stage);
  }

  /** Returns what the books said of it on a day. */
  public Tour knownOn(int epochDay) {
    List<TourStep> stepsThen = Known.on(epochDay, steps);
    boolean same = stepsThen == steps;
    return same ? this : withSteps(stepsThen);
  }

  /** Starts a tour from nothing. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects what a tour consists of. */
  public static class Builder extends TourBuilder {
    Builder() {}
  }
}
