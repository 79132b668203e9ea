package org.aidgov.core.party;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.value.Facts;
import org.aidgov.core.value.Known;
import org.aidgov.core.value.PolicyDays;

/**
 * The transfer of a Party relation (组织关系转接) to another organisation.
 *
 * <p>Where it comes from need not be said: from wherever the relation was. The sender stays
 * responsible until the receiver has it, so at no moment is nobody responsible.
 *
 * @param to the receiving organisation
 * @param letterValidUntil the last day on which the letter of introduction is valid
 * @param steps what has happened, in order of days
 */
@JsonPropertyOrder({"to", "letterValidUntil", "steps"})
public record RelationTransfer(
    @JsonProperty(required = true) PartyOrganisationId to,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) @JsonFormat(shape = JsonFormat.Shape.STRING)
        Optional<LocalDate> letterValidUntil,
    @JsonProperty(required = true) List<TransferStep> steps) {
  /**
   * @throws IllegalArgumentException if a step comes before one that must precede it, is there
   *     twice, the relation is both received and refused, or the end of the letter is not a day the
   *     library can speak of
   */
  public RelationTransfer {
    letterValidUntil = Facts.optional(letterValidUntil);
    letterValidUntil.ifPresent(PolicyDays::check);
    steps = Facts.ordered(steps, TransferStep::on);
    for (int later = 1; later < steps.size(); later++) {
      for (int earlier = 0; earlier < later; earlier++) {
        checkOrder(steps.get(earlier), steps.get(later));
      }
    }
  }

  private static void checkOrder(TransferStep earlier, TransferStep later) {
    boolean atOnce = earlier.on().equals(later.on()) && earlier.kind() != later.kind();
    boolean inOrder = earlier.kind().compareTo(later.kind()) < 0 || atOnce;
    boolean bothEnds =
        earlier.kind().compareTo(TransferStep.Kind.RECEIVED) >= 0
            && later.kind().compareTo(TransferStep.Kind.RECEIVED) >= 0;
    // A correction puts the right step beside the wrong one; they are never believed together.
    if ((!inOrder || bothEnds) && earlier.known().overlaps(later.known())) {
      throw new IllegalArgumentException(
          "transfer steps must follow each other as LETTER_ISSUED, SENT, then RECEIVED or REFUSED,"
              + " but "
              + later.kind()
              + " on "
              + later.on()
              + " comes after "
              + earlier.kind()
              + " on "
              + earlier.on());
    }
  }

  /** Returns how far the transfer has come on a day. */
  public TransferState state(LocalDate day) {
    TransferState state = TransferState.NOT_STARTED;
    for (TransferStep step : steps) {
      if (!step.on().isAfter(day)) {
        state = later(state, after(step.kind()));
      }
    }
    return state == TransferState.LETTER_ISSUED
            && letterValidUntil.isPresent()
            && day.isAfter(letterValidUntil.get())
        ? TransferState.LETTER_EXPIRED
        : state;
  }

  private static TransferState after(TransferStep.Kind kind) {
    return switch (kind) {
      case LETTER_ISSUED -> TransferState.LETTER_ISSUED;
      case SENT -> TransferState.IN_TRANSIT;
      case RECEIVED -> TransferState.RECEIVED;
      case REFUSED -> TransferState.REFUSED;
    };
  }

  private static TransferState later(TransferState one, TransferState other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  /**
   * Returns the days, in order, on which somebody's relation may have come to another organisation:
   * when a transfer was received, or refused beside a receipt, as its correction.
   *
   * @return days since 1970-01-01
   */
  public static int[] daysOfMoving(List<RelationTransfer> transfers) {
    int[] days = {};
    for (RelationTransfer transfer : transfers) {
      for (TransferStep step : transfer.steps()) {
        if (step.kind().compareTo(TransferStep.Kind.RECEIVED) >= 0) {
          days = Arrays.copyOf(days, days.length + 1);
          days[days.length - 1] = (int) step.on().toEpochDay();
        }
      }
    }
    Arrays.sort(days);
    return days;
  }

  /** Returns the day of a step; nothing if it has not happened. */
  public Optional<LocalDate> dayOf(TransferStep.Kind kind) {
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i).kind() == kind) {
        return Optional.of(steps.get(i).on());
      }
    }
    return Optional.empty();
  }

  /** Returns what the books said of it on a day. */
  public RelationTransfer knownOn(int epochDay) {
    List<TransferStep> stepsThen = Known.on(epochDay, steps);
    boolean same = stepsThen == steps;
    return same ? this : new RelationTransfer(to, letterValidUntil, stepsThen);
  }
}
