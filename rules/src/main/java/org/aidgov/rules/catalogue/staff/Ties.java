package org.aidgov.rules.catalogue.staff;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.aidgov.core.grid.Cell;
import org.aidgov.core.grid.CellRole;
import org.aidgov.core.party.Branch;
import org.aidgov.core.party.BranchMembership;
import org.aidgov.core.party.PartyFile;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.staff.Headquarters;
import org.aidgov.core.staff.HeadquartersTask;
import org.aidgov.core.staff.OfficeGroup;
import org.aidgov.core.staff.Person;
import org.aidgov.core.value.Dated;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.DaySet;

/** What ties somebody to a tour, on all days, in order of kinds and first days. */
public final class Ties {
  private Ties() {}

  /** Returns where somebody belongs and what somebody does. Reads branches. */
  public static List<Tie> facts(PersonView person) {
    Person staff = person.person();
    List<Tie> ties = new ArrayList<>();
    add(ties, Tie.Kind.CELL, person.dossier().cells(), in -> in.cell().value());
    add(ties, Tie.Kind.GROUP, staff.groups(), in -> in.group().value());
    add(ties, Tie.Kind.POST, staff.posts(), post -> post.unit().value());
    add(ties, Tie.Kind.TASK, staff.tasks(), task -> task.line().name());
    add(ties, Tie.Kind.TEMPORARY_BRANCH, memberships(person, Branch::isTemporary), Ties::branch);
    add(ties, Tie.Kind.HOST_BRANCH, memberships(person, b -> !b.isTemporary()), Ties::branch);
    return ties;
  }

  /** Tells whether there are any such {@link #facts}. */
  static boolean hasFacts(PersonView person) {
    Person staff = person.person();
    return !(person.dossier().cells().isEmpty()
        && staff.groups().isEmpty()
        && staff.posts().isEmpty()
        && staff.tasks().isEmpty()
        && memberships(person).isEmpty());
  }

  /**
   * Tells whether each of these {@link #facts} is true on days of service only, but for branches of
   * recipient units: whether members came to those on a day of service.
   */
  static boolean areWithinTours(PersonView person) {
    return person.isPlacedOnlyWhileServing()
        && areTasksWithinTours(person)
        && person.isInBranchesOnlyWhileServing();
  }

  private static boolean areTasksWithinTours(PersonView person) {
    for (HeadquartersTask task : person.person().tasks()) {
      if (!person.servesThroughout(task.days())) {
        return false;
      }
    }
    return true;
  }

  private static List<BranchMembership> memberships(PersonView person) {
    Optional<PartyFile> party = person.dossier().party();
    return party.isPresent() ? party.get().memberships() : List.of();
  }

  private static List<BranchMembership> memberships(
      PersonView person, Predicate<? super Branch> wanted) {
    List<BranchMembership> found = new ArrayList<>();
    for (BranchMembership membership : memberships(person)) {
      if (wanted.test(person.branchOf(membership))) {
        found.add(membership);
      }
    }
    return found;
  }

  private static String branch(BranchMembership membership) {
    return membership.branch().value();
  }

  private static <T extends Dated> void add(
      List<Tie> ties, Tie.Kind kind, List<T> facts, Function<T, String> target) {
    if (facts.isEmpty()) {
      return;
    }
    ImmutableListMultimap<String, T> byTarget = Multimaps.index(facts, target::apply);
    byTarget.asMap().forEach((id, same) -> ties.add(new Tie(kind, id, DaySet.of(same))));
  }

  /**
   * Returns what somebody is in charge of, as long as the body exists. Reads cells, branches,
   * office groups and headquarters.
   */
  public static List<Tie> roles(PersonView person) {
    List<Tie> ties = new ArrayList<>();
    for (Cell cell : person.cellRolesEver()) {
      addRole(ties, Tie.Kind.CELL_HEAD, cell, of(person, cell, CellRole.Kind.HEAD));
      addRole(ties, Tie.Kind.CELL_DEPUTY, cell, of(person, cell, CellRole.Kind.DEPUTY));
    }
    for (Branch branch : person.branchRolesEver()) {
      addRole(
          ties,
          Tie.Kind.BRANCH_ROLE,
          branch.id().value(),
          branch.days(),
          branch.roles().stream().filter(role -> role.person().equals(person.id())).toList());
    }
    for (OfficeGroup group : person.headedGroupsEver()) {
      addRole(
          ties,
          Tie.Kind.GROUP_HEAD,
          group.id().value(),
          group.days(),
          group.heads().stream().filter(head -> head.person().equals(person.id())).toList());
    }
    for (Headquarters led : person.ledHeadquartersEver()) {
      addRole(
          ties,
          Tie.Kind.LEADER,
          led.id().value(),
          led.days(),
          led.leaders().stream().filter(leader -> leader.person().equals(person.id())).toList());
    }
    return ties;
  }

  private static List<CellRole> of(PersonView person, Cell cell, CellRole.Kind kind) {
    return cell.roles().stream()
        .filter(role -> role.role() == kind && role.person().equals(person.id()))
        .toList();
  }

  private static void addRole(List<Tie> ties, Tie.Kind kind, Cell cell, List<CellRole> roles) {
    addRole(ties, kind, cell.id().value(), cell.days(), roles);
  }

  private static void addRole(
      List<Tie> ties, Tie.Kind kind, String target, DayRange body, List<? extends Dated> roles) {
    DaySet days = DaySet.of(roles).within(body);
    if (!days.isEmpty()) {
      ties.add(new Tie(kind, target, days));
    }
  }
}
