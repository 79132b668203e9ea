package org.aidgov.rules.catalogue.party;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.aidgov.core.party.PartyStatus;
import org.aidgov.core.party.StatusPeriod;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.register.Tally;
import org.aidgov.core.rule.Verdict;
import org.aidgov.rules.policy.Reasons;

/** Whom the rules on members ask something of, and how they count them. */
public final class Members {
  /** Formal members who serve: the only ones who count towards a branch. */
  public static final Tally FORMAL =
      Tally.of("serving formal members", person -> person.isServing() && person.isFormalMember());

  /** Formal and probationary members who serve. */
  public static final Tally MEMBERS =
      Tally.of("serving members", person -> person.isServing() && person.isMember());

  /** People who serve and of whom nobody knows whether they are members. */
  public static final Tally UNKNOWN =
      Tally.of(
          "serving people of unknown status",
          person -> person.isServing() && person.partyStatus().isEmpty());

  private static final Optional<Verdict> NOT_SERVING = Optional.of(Reasons.NOT_SERVING);
  private static final Optional<Verdict> STATUS_UNKNOWN = Optional.of(Reasons.PARTY_STATUS_UNKNOWN);
  private static final Optional<Verdict> NOT_A_MEMBER = Optional.of(Reasons.NOT_A_MEMBER);

  private Members() {}

  /** Returns since when a serving member has been one here: from arrival, or a member later. */
  static LocalDate since(PersonView person) {
    return Days.later(person.arrivedOn(), person.someSince(periods(person, PartyStatus::isMember)));
  }

  /** Returns the periods, on all days, in which somebody has a status that passes. */
  static List<StatusPeriod> periods(PersonView person, Predicate<PartyStatus> wanted) {
    return person.party().statuses().stream()
        .filter(period -> wanted.test(period.status()))
        .toList();
  }

  /** Returns why a rule on serving members asks nothing of somebody; nothing of whom it asks. */
  static Optional<Verdict> excused(PersonView person) {
    return person.isServing() ? excusedByStatus(person) : NOT_SERVING;
  }

  /** As {@link #excused}, for a rule on members whether they serve or not. */
  static Optional<Verdict> excusedByStatus(PersonView person) {
    if (person.partyStatus().isEmpty()) {
      return STATUS_UNKNOWN;
    }
    return person.isMember() ? Optional.empty() : NOT_A_MEMBER;
  }
}
