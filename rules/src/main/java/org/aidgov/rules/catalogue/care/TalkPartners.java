package org.aidgov.rules.catalogue.care;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.care.Talk;
import org.aidgov.core.care.TalkForm;
import org.aidgov.core.grid.Cell;
import org.aidgov.core.party.Branch;
import org.aidgov.core.party.BranchRole;
import org.aidgov.core.register.CareView;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.staff.Headquarters;
import org.aidgov.core.staff.Leader;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.staff.Tour;
import org.aidgov.core.value.DayRange;

/**
 * As what somebody talked with a person: by the roles of the day of the talk. Nobody talks with
 * himself or herself, whatever the role.
 */
public final class TalkPartners {
  private TalkPartners() {}

  /**
   * Tells whether the talk was with a leader of the headquarters that the person served that day,
   * or of one above it.
   */
  public static boolean isByLeader(PersonView person, Talk talk) {
    if (talk.with().equals(person.id())) {
      return false;
    }
    for (Tour tour : person.person().tours()) {
      Optional<DayRange> serving = tour.serving();
      if (serving.isPresent()
          && serving.get().contains(talk.on())
          && isLeaderFor(person, person.headquarters(tour), talk)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLeaderFor(PersonView person, Headquarters own, Talk talk) {
    return isLeader(own, talk)
        || person.show(own).above().stream().anyMatch(above -> isLeader(above, talk));
  }

  private static boolean isLeader(Headquarters headquarters, Talk talk) {
    for (Leader leader : headquarters.leaders()) {
      if (leader.person().equals(talk.with()) && leader.days().contains(talk.on())) {
        return true;
      }
    }
    return false;
  }

  /** Returns the last talk with a leader by the view's day. */
  public static Optional<Talk> lastByLeader(CareView care) {
    return care.lastTalk(talk -> isByLeader(care.person(), talk));
  }

  /** Tells whether the talk was with a leader, in one of the three forms. */
  static boolean isByLeaderIn(PersonView person, Talk talk, TalkForm form) {
    return talk.forms().contains(form) && isByLeader(person, talk);
  }

  /** Tells whether the talk was with the secretary of a branch, or the deputy. */
  static boolean isBySecretary(PersonView person, List<Branch> branches, Talk talk) {
    return !talk.with().equals(person.id())
        && branches.stream()
            .flatMap(branch -> branch.roles().stream())
            .filter(TalkPartners::leads)
            .anyMatch(role -> hasRole(role, talk.with(), talk.on()));
  }

  /** Tells whether somebody is the secretary of a branch, or the deputy, on a day. */
  static boolean isSecretary(PersonId person, List<Branch> branches, LocalDate day) {
    return branches.stream()
        .flatMap(branch -> branch.roles().stream())
        .filter(TalkPartners::leads)
        .anyMatch(role -> hasRole(role, person, day));
  }

  /** Tells whether somebody is on the committee of a branch, in whatever role, on a day. */
  static boolean isOnCommittee(PersonId person, Branch branch, LocalDate day) {
    return branch.roles().stream().anyMatch(role -> hasRole(role, person, day));
  }

  private static boolean leads(BranchRole role) {
    return role.role() == BranchRole.Kind.SECRETARY
        || role.role() == BranchRole.Kind.DEPUTY_SECRETARY;
  }

  private static boolean hasRole(BranchRole role, PersonId person, LocalDate day) {
    return role.person().equals(person) && role.days().contains(day);
  }

  /** Tells whether the talk was with head or deputy of one of the person's cells. */
  static boolean isByCellHead(PersonView person, List<Cell> cells, Talk talk) {
    return !talk.with().equals(person.id())
        && cells.stream()
            .flatMap(cell -> cell.roles().stream())
            .anyMatch(role -> role.person().equals(talk.with()) && role.days().contains(talk.on()));
  }
}
