package org.aidgov.rules.catalogue.care;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.aidgov.core.care.Talk;
import org.aidgov.core.grid.Cell;
import org.aidgov.core.party.Branch;
import org.aidgov.core.party.BranchRole;
import org.aidgov.core.party.PartyStatus;
import org.aidgov.core.party.StatusPeriod;
import org.aidgov.core.register.CareView;
import org.aidgov.core.register.HeadquartersView;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.staff.Headquarters;
import org.aidgov.core.staff.Leader;
import org.aidgov.core.staff.PersonId;

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
    for (Headquarters own : person.headquarters(talk.on())) {
      if (isLeader(own, talk) || isLeaderAbove(person.show(own), talk)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLeaderAbove(HeadquartersView own, Talk talk) {
    for (Headquarters above : own.above()) {
      if (isLeader(above, talk)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLeader(Headquarters headquarters, Talk talk) {
    List<Leader> leaders = headquarters.leaders();
    for (int i = 0; i < leaders.size(); i++) {
      Leader leader = leaders.get(i);
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

  /** Returns what the person was to the Party on a day; nothing where nobody knows. */
  static Optional<PartyStatus> status(PersonView person, LocalDate day) {
    return person.dossier().party().stream()
        .flatMap(file -> file.statuses().stream())
        .filter(period -> period.days().contains(day))
        .reduce((earlier, later) -> later)
        .map(StatusPeriod::status);
  }

  /** Returns the branches in whose life the person took part on a day. */
  static List<Branch> branches(PersonView person, LocalDate day) {
    return person.memberships(branch -> true).stream()
        .filter(membership -> membership.days().contains(day))
        .map(person::branchOf)
        .toList();
  }

  /** Tells whether the talk was with the secretary of a branch, or the deputy. */
  static boolean isBySecretary(PersonView person, List<Branch> branches, Talk talk) {
    return !talk.with().equals(person.id())
        && branches.stream()
            .flatMap(branch -> branch.roles().stream())
            .filter(TalkPartners::leads)
            .anyMatch(role -> hasRole(role, talk.with(), talk.on()));
  }

  /** Tells whether somebody is the secretary of a branch on a day. */
  static boolean isSecretary(PersonId person, List<Branch> branches, LocalDate day) {
    return branches.stream()
        .flatMap(branch -> branch.roles().stream())
        .anyMatch(role -> isSecretary(role, person) && role.days().contains(day));
  }

  /** Tells whether somebody is on the committee of a branch, in whatever role, on a day. */
  static boolean isOnCommittee(PersonId person, Branch branch, LocalDate day) {
    List<BranchRole> roles = branch.roles();
    for (int i = 0; i < roles.size(); i++) {
      if (hasRole(roles.get(i), person, day)) {
        return true;
      }
    }
    return false;
  }

  private static boolean leads(BranchRole role) {
    return role.role() == BranchRole.Kind.SECRETARY
        || role.role() == BranchRole.Kind.DEPUTY_SECRETARY;
  }

  private static boolean hasRole(BranchRole role, PersonId person, LocalDate day) {
    return role.person().equals(person) && role.days().contains(day);
  }

  /** Tells whether the talk was with head or deputy of a cell that the person was in that day. */
  static boolean isByCellHead(PersonView person, Talk talk) {
    return !talk.with().equals(person.id())
        && person.cellsEver().stream()
            .filter(cell -> isIn(person, cell, talk.on()))
            .flatMap(cell -> cell.roles().stream())
            .anyMatch(role -> role.person().equals(talk.with()) && role.days().contains(talk.on()));
  }

  private static boolean isIn(PersonView person, Cell cell, LocalDate day) {
    return person.dossier().cells().stream()
        .anyMatch(one -> one.cell().equals(cell.id()) && one.days().contains(day));
  }

  /**
   * Returns who is to talk with somebody where that is called for, in order of ids: with a member
   * the secretary of the branch or the deputy, with the secretary a leader, with everybody else a
   * leader or the head of the cell; where nobody knows what the person is to the Party, all of
   * them. Nobody is to talk with himself or herself.
   */
  public static List<PersonId> whoIsToTalkWith(PersonView person) {
    Set<PersonId> found = new TreeSet<>();
    Optional<PartyStatus> status = person.partyStatus();
    if (status.isEmpty() || person.isMember()) {
      List<BranchRole> roles = new ArrayList<>();
      person.branches().forEach(branch -> roles.addAll(person.current(branch.roles())));
      if (roles.stream().anyMatch(role -> isSecretary(role, person.id()))) {
        found.addAll(leaders(person));
      } else {
        roles.stream().filter(TalkPartners::leads).forEach(role -> found.add(role.person()));
      }
    }
    if (!person.isMember()) {
      for (Cell cell : person.cells()) {
        person.current(cell.roles()).forEach(role -> found.add(role.person()));
      }
      found.addAll(leaders(person));
    }
    found.remove(person.id());
    return List.copyOf(found);
  }

  private static boolean isSecretary(BranchRole role, PersonId person) {
    return role.role() == BranchRole.Kind.SECRETARY && role.person().equals(person);
  }

  private static List<PersonId> leaders(PersonView person) {
    List<PersonId> leaders = new ArrayList<>();
    for (Headquarters own : person.headquarters()) {
      leaders.addAll(leaders(person.show(own)));
    }
    return leaders;
  }

  /** Returns the leaders of a headquarters and of those above it. */
  public static List<PersonId> leaders(HeadquartersView headquarters) {
    List<PersonId> leaders = new ArrayList<>();
    headquarters.leaders().forEach(leader -> leaders.add(leader.person()));
    for (Headquarters above : headquarters.above()) {
      headquarters.current(above.leaders()).forEach(leader -> leaders.add(leader.person()));
    }
    return leaders;
  }
}
