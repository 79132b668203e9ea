package org.aidgov.rules.catalogue.life;

import java.util.BitSet;
import java.util.List;
import org.aidgov.core.party.BranchMembership;
import org.aidgov.core.party.LifeMeeting;
import org.aidgov.core.party.PartyFile;
import org.aidgov.core.party.StatusPeriod;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.value.DayRange;

/**
 * What somebody's dual organisational life (双重组织生活) in some days consists of, for each of the two
 * places. Each place is what the branches there were on the day: whoever moves has both.
 */
public final class DualLife {
  private DualLife() {}

  /**
   * Counts the days on which the person served, was a member and was in a branch of a place.
   *
   * @param temporary whether the place is the temporary branch, or the recipient unit's
   */
  public static int days(PersonView person, DayRange days, boolean temporary) {
    if (isThroughout(person, days, temporary)) {
      return days.untilEpochDay() - days.fromEpochDay();
    }
    BitSet counted = new BitSet();
    for (BranchMembership membership : person.memberships(b -> b.isTemporary() == temporary)) {
      add(counted, membership.days(), days);
    }
    counted.and(served(person, days));
    counted.and(member(person, days));
    return counted.cardinality();
  }

  /** Tells whether all of the days count, as they do of nearly everybody. */
  private static boolean isThroughout(PersonView person, DayRange days, boolean temporary) {
    return person.servesThroughout(days)
        && person.hasMembership(days, branch -> branch.isTemporary() == temporary)
        && isMemberThroughout(person, days);
  }

  private static boolean isMemberThroughout(PersonView person, DayRange days) {
    for (StatusPeriod period : person.party().statuses()) {
      if (period.status().isMember() && period.days().encloses(days)) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether the person served on one of some days. */
  public static boolean hasServed(PersonView person, DayRange days) {
    return !served(person, days).isEmpty();
  }

  /** The days are counted from the first of {@code days}: exact, and cheap for so few. */
  private static BitSet served(PersonView person, DayRange days) {
    BitSet served = new BitSet();
    for (DayRange serving : person.person().serving()) {
      add(served, serving, days);
    }
    return served;
  }

  private static BitSet member(PersonView person, DayRange days) {
    BitSet member = new BitSet();
    for (StatusPeriod period : person.party().statuses()) {
      if (period.status().isMember()) {
        add(member, period.days(), days);
      }
    }
    return member;
  }

  /** Tells whether, on each day on which the person served, it is known what the person was. */
  public static boolean isStatusKnown(PersonView person, DayRange days) {
    BitSet unknown = served(person, days);
    BitSet known = new BitSet();
    for (StatusPeriod period :
        person.dossier().party().map(PartyFile::statuses).orElse(List.of())) {
      add(known, period.days(), days);
    }
    unknown.andNot(known);
    return unknown.isEmpty();
  }

  /** Tells whether the person was a member on one of the days of service. */
  public static boolean wasMember(PersonView person, DayRange days) {
    return served(person, days).intersects(member(person, days));
  }

  private static void add(BitSet set, DayRange some, DayRange days) {
    some.intersection(days)
        .ifPresent(
            both ->
                set.set(
                    both.fromEpochDay() - days.fromEpochDay(),
                    both.untilEpochDay() - days.fromEpochDay()));
  }

  /** Counts the meetings attended of branches of a place that the person was in on that day. */
  public static int attended(PersonView person, DayRange days, boolean temporary) {
    return person.countAttended(days, meeting -> isOwn(person, meeting, temporary));
  }

  private static boolean isOwn(PersonView person, LifeMeeting meeting, boolean temporary) {
    for (BranchMembership membership : person.party().memberships()) {
      if (membership.branch().equals(meeting.organisation())
          && membership.days().contains(meeting.held().orElseThrow())) {
        return person.branchOf(membership).isTemporary() == temporary;
      }
    }
    return false;
  }
}
