package org.aidgov.core.institution;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
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
 * A version of an institution and its life: draft, consulted, approved, in force, under review, and
 * then continued, revised, abolished or lapsed.
 *
 * <p>A version that says until when it is valid lapses after that day by itself; a review that
 * continues it does not prolong it, another version does.
 *
 * @param number which version, counted from 1
 * @param form whether it is on trial
 * @param act how it came: established, amended or revised
 * @param validUntil the last day on which it can be in force, if it says one
 * @param appliesTo for whom it is; absent for everybody of the headquarters and of those below it
 * @param provisions which matters it regulates
 * @param steps what has happened to it, in order of days
 */
@Value.Builder
@GovernanceStyle
@JsonPropertyOrder({"number", "form", "act", "validUntil", "appliesTo", "provisions", "steps"})
public record InstitutionVersion(
    @JsonProperty(required = true) int number,
    @JsonProperty(required = true) Form form,
    @JsonProperty(required = true) RevisionAct act,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) @JsonFormat(shape = JsonFormat.Shape.STRING)
        Optional<LocalDate> validUntil,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Applicability> appliesTo,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Provision> provisions,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<VersionStep> steps)
    implements WithInstitutionVersion {
  /** Whether a text is on trial. */
  public enum Form {
    /** 正式: not on trial. */
    FORMAL,
    /** 试行: on trial. */
    TRIAL,
    /** 暂行: provisional. */
    PROVISIONAL
  }

  /**
   * @throws IllegalArgumentException if the number is below 1, it came by being abolished, a day is
   *     not one the library can speak of, or it comes into force or ends a second time
   */
  public InstitutionVersion {
    if (number < 1) {
      throw new IllegalArgumentException("version number must be 1 or more, but was " + number);
    }
    if (act == RevisionAct.ABOLISH) {
      throw new IllegalArgumentException(
          "act of a version must be AMEND, REVISE or ESTABLISH, but was ABOLISH");
    }
    validUntil = Facts.optional(validUntil);
    validUntil.ifPresent(PolicyDays::check);
    appliesTo = Facts.optional(appliesTo);
    provisions = Facts.list(provisions);
    steps = Facts.ordered(steps, VersionStep::on);
    for (int later = 1; later < steps.size(); later++) {
      for (int earlier = 0; earlier < later; earlier++) {
        checkOnce(steps.get(earlier), steps.get(later));
      }
    }
  }

  private static void checkOnce(VersionStep earlier, VersionStep later) {
    boolean twice =
        earlier.isEnd() && later.isEnd()
            || earlier.kind() == VersionStep.Kind.ENTERED_INTO_FORCE
                && later.kind() == VersionStep.Kind.ENTERED_INTO_FORCE;
    // A correction puts the right step beside the wrong one; they are never believed together.
    if (twice && earlier.known().overlaps(later.known())) {
      throw new IllegalArgumentException(
          "a version must come into force, and end, only once, but "
              + later.kind()
              + " on "
              + later.on()
              + " comes after "
              + earlier.kind()
              + " on "
              + earlier.on());
    }
  }

  /** Tells whether it is on trial (试行、暂行). */
  @JsonIgnore
  public boolean isTrial() {
    return form != Form.FORMAL;
  }

  /** Returns the first day of the first step of a kind; nothing if it has not been recorded. */
  public Optional<LocalDate> dayOf(VersionStep.Kind kind) {
    for (VersionStep step : steps) {
      if (step.kind() == kind) {
        return Optional.of(step.on());
      }
    }
    return Optional.empty();
  }

  /** Returns the days on which it is in force; nothing if there are none. */
  public Optional<DayRange> inForce() {
    LocalDate from = null;
    LocalDate end = null;
    for (VersionStep step : steps) {
      if (step.kind() == VersionStep.Kind.ENTERED_INTO_FORCE) {
        from = step.on();
      } else if (step.isEnd()) {
        end = step.on();
      }
    }
    if (from == null) {
      return Optional.empty();
    }
    LocalDate last = validUntil.orElse(PolicyDays.LAST);
    if (end != null && !end.isAfter(last)) {
      return from.isBefore(end) ? Optional.of(DayRange.of(from, end)) : Optional.empty();
    }
    return from.isAfter(last) ? Optional.empty() : Optional.of(DayRange.ofInclusive(from, last));
  }

  /** Tells whether it has ended by lapsing by a day: by no act, but because it says so itself. */
  private boolean hasLapsed(LocalDate day) {
    return validUntil.isPresent() && day.isAfter(validUntil.get());
  }

  /** Returns how far its life has come on a day; nothing before its first step. */
  public Optional<VersionState> state(LocalDate day) {
    VersionStep last = null;
    for (VersionStep step : steps) {
      if (!step.on().isAfter(day) && (last == null || isFurther(step, last))) {
        last = step;
      }
    }
    if (last == null) {
      return Optional.empty();
    }
    boolean entered = last.kind().compareTo(VersionStep.Kind.ENTERED_INTO_FORCE) >= 0;
    return Optional.of(
        entered && !last.isEnd() && hasLapsed(day) ? VersionState.LAPSED : after(last.kind()));
  }

  /** Tells whether a step, in order of days behind another, takes the version further. */
  private static boolean isFurther(VersionStep step, VersionStep last) {
    boolean review = step.kind().compareTo(VersionStep.Kind.ENTERED_INTO_FORCE) > 0;
    // Reviews come and go; before them, what was recorded too late takes nothing back.
    return review && !last.isEnd() && !step.on().equals(last.on())
        || step.kind().compareTo(last.kind()) > 0;
  }

  private static VersionState after(VersionStep.Kind kind) {
    return switch (kind) {
      case DRAFTED -> VersionState.DRAFT;
      case CONSULTED -> VersionState.CONSULTED;
      case APPROVED -> VersionState.APPROVED;
      case ENTERED_INTO_FORCE -> VersionState.IN_FORCE;
      case REVIEW_BEGUN -> VersionState.UNDER_REVIEW;
      case CONTINUED -> VersionState.CONTINUED;
      case REVISED -> VersionState.REVISED;
      case ABOLISHED -> VersionState.ABOLISHED;
    };
  }

  /** Returns what the books said of it on a day. */
  public InstitutionVersion knownOn(int epochDay) {
    List<VersionStep> stepsThen = Known.on(epochDay, steps);
    return stepsThen == steps ? this : withSteps(stepsThen);
  }

  /** Starts a version from nothing. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects what a version consists of. */
  public static class Builder extends InstitutionVersionBuilder {
    Builder() {}
  }
}
