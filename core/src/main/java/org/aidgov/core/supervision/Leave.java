package org.aidgov.core.supervision;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidgov.core.calendar.Moment;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.Facts;
import org.aidgov.core.value.Known;

/**
 * A leave (请假) or a going out (外出报备), from its request to the report of the return (销假). Neither
 * why nor where to is kept.
 *
 * @param kind which of the two
 * @param from when it begins
 * @param until when the person is to be back
 * @param steps what has happened, in order of time
 */
@JsonPropertyOrder({"kind", "from", "until", "steps"})
public record Leave(
    @JsonProperty(required = true) Kind kind,
    @JsonProperty(required = true) Moment from,
    @JsonProperty(required = true) Moment until,
    @JsonProperty(required = true) List<LeaveStep> steps) {
  /** Which kind of leave. */
  public enum Kind {
    /** 请假: off work. */
    LEAVE,
    /** 外出: out in free time. */
    GOING_OUT
  }

  /**
   * @throws IllegalArgumentException if it ends before it begins, or the return comes before that
   */
  public Leave {
    if (!from.isBefore(until)) {
      throw new IllegalArgumentException(
          "leave must end after it begins, but was '" + from + "' to '" + until + "'");
    }
    steps = Facts.ordered(steps, step -> new Order(step.at(), step.kind()));
    for (LeaveStep step : steps) {
      if (step.kind() == LeaveStep.Kind.RETURNED && step.at().isBefore(from)) {
        throw new IllegalArgumentException(
            "return must not be before the leave begins, but was '" + step.at() + "'");
      }
    }
  }

  /** What happens in one minute happens in the usual order. */
  private record Order(Moment at, LeaveStep.Kind kind) implements Comparable<Order> {
    @Override
    public int compareTo(Order other) {
      int byTime = at.compareTo(other.at);
      return byTime != 0 ? byTime : kind.compareTo(other.kind);
    }
  }

  /**
   * Returns how far it has come.
   *
   * @param now what happened later does not count
   * @param needed who has to agree
   */
  public LeaveState state(Moment now, Set<LeaveSide> needed) {
    if (happened(LeaveStep.Kind.WITHDRAWN, now).isPresent()) {
      return LeaveState.WITHDRAWN;
    }
    if (decisions(now).contains(false)) {
      return LeaveState.REFUSED;
    }
    if (happened(LeaveStep.Kind.RETURNED, now).isPresent()) {
      return LeaveState.BACK;
    }
    if (!needed.stream().allMatch(side -> isApproved(side, now))) {
      return LeaveState.REQUESTED;
    }
    if (now.isBefore(from)) {
      return LeaveState.APPROVED;
    }
    return now.isBefore(until) ? LeaveState.OUT : LeaveState.OVERDUE;
  }

  private List<Boolean> decisions(Moment now) {
    return List.of(LeaveSide.values()).stream()
        .map(side -> decision(side, now))
        .flatMap(Optional::stream)
        .toList();
  }

  /** Tells whether a side has agreed, and not refused since. */
  public boolean isApproved(LeaveSide side, Moment now) {
    return decision(side, now).orElse(false);
  }

  /** Returns what a side has decided last: true if it agreed; nothing if it has not decided. */
  public Optional<Boolean> decision(LeaveSide side, Moment now) {
    Optional<Boolean> last = Optional.empty();
    for (LeaveStep step : steps) {
      if (step.kind().isOf(side) && !now.isBefore(step.at())) {
        last = Optional.of(step.kind() == side.approved());
      }
    }
    return last;
  }

  /** Returns when something happened first, by a moment; nothing if it had not. */
  public Optional<Moment> happened(LeaveStep.Kind kind, Moment now) {
    return happened(kind).filter(at -> !now.isBefore(at));
  }

  /** Returns when something happened first; nothing if the books don't say. */
  public Optional<Moment> happened(LeaveStep.Kind kind) {
    for (LeaveStep step : steps) {
      if (step.kind() == kind) {
        return Optional.of(step.at());
      }
    }
    return Optional.empty();
  }

  /**
   * Tells whether the person is away by it at a moment: it has begun, is not over, no return is
   * reported, and it is neither withdrawn nor refused. Whether all who must have agreed is another
   * question.
   */
  public boolean isAway(Moment moment) {
    return state(moment, Set.of()) == LeaveState.OUT;
  }

  /** Returns its last day: for one until 00:00, the day that ends then. */
  public LocalDate lastDay() {
    return until.time().equals(LocalTime.MIDNIGHT) ? until.day().minusDays(1) : until.day();
  }

  /** Tells whether it is for more than one day. */
  public boolean overnight() {
    return from.day().isBefore(lastDay());
  }

  /**
   * Returns the days in whose last minute the person is away by it: from the day on which it begins
   * until the day of return, not included; none if both are one day, or it is withdrawn or refused,
   * or the headquarters has not agreed.
   */
  public Optional<DayRange> nights() {
    Moment end = happened(LeaveStep.Kind.RETURNED).orElse(until);
    boolean taken =
        happened(LeaveStep.Kind.WITHDRAWN).isEmpty()
            && !decisions(end).contains(false)
            && isApproved(LeaveSide.HEADQUARTERS, end);
    return taken && from.day().isBefore(end.day())
        ? Optional.of(DayRange.of(from.day(), end.day()))
        : Optional.empty();
  }

  /** Returns what the books said of it on a day. */
  public Leave knownOn(int epochDay) {
    List<LeaveStep> stepsThen = Known.on(epochDay, steps);
    boolean same = stepsThen == steps;
    return same ? this : new Leave(kind, from, until, stepsThen);
  }
}
