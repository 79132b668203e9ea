package org.aidgov.core.discipline;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.value.Facts;
import org.aidgov.core.value.Known;

/**
 * A pointer to a matter (问题线索): where it is, not what it is. No person, no content and no outcome
 * is kept, nor who reported it.
 *
 * @param id what it is known by
 * @param to the authority it was handed on to; absent while it was not
 * @param steps what has happened to it, in order of days
 */
@JsonPropertyOrder({"id", "to", "steps"})
public record Matter(
    @JsonProperty(required = true) MatterId id,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<DisciplineBodyId> to,
    @JsonProperty(required = true) List<MatterStep> steps) {
  /** Puts the steps in order of days, those of one day in the usual order. */
  public Matter {
    to = Facts.optional(to);
    steps = Facts.ordered(steps, step -> new Moment(step.on(), step.kind()));
  }

  private record Moment(LocalDate on, MatterStep.Kind kind) implements Comparable<Moment> {
    @Override
    public int compareTo(Moment other) {
      int byDay = on.compareTo(other.on);
      return byDay != 0 ? byDay : kind.compareTo(other.kind);
    }
  }

  /** Returns the first day of a step; nothing if it was never taken. */
  public Optional<LocalDate> dayOf(MatterStep.Kind kind) {
    return steps.stream().filter(step -> step.kind() == kind).map(MatterStep::on).findFirst();
  }

  /** Returns what the books said of it on a day. */
  public Matter knownOn(int epochDay) {
    List<MatterStep> stepsThen = Known.on(epochDay, steps);
    return stepsThen == steps ? this : new Matter(id, to, stepsThen);
  }
}
