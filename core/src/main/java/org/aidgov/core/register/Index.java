package org.aidgov.core.register;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.aidgov.core.grid.Cell;
import org.aidgov.core.grid.CellAssignment;
import org.aidgov.core.grid.CellId;
import org.aidgov.core.grid.CellParent;
import org.aidgov.core.grid.CellRole;
import org.aidgov.core.grid.HeadquartersClaim;
import org.aidgov.core.grid.UnitClaim;
import org.aidgov.core.party.Branch;
import org.aidgov.core.party.BranchMembership;
import org.aidgov.core.party.BranchRole;
import org.aidgov.core.party.GroupCoverage;
import org.aidgov.core.party.LifeMeeting;
import org.aidgov.core.party.MeetingId;
import org.aidgov.core.party.PartyFile;
import org.aidgov.core.party.PartyOrganisationId;
import org.aidgov.core.party.UnitCoverage;
import org.aidgov.core.staff.GroupAssignment;
import org.aidgov.core.staff.Headquarters;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.staff.OfficeGroup;
import org.aidgov.core.staff.OfficeGroupId;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.staff.Post;
import org.aidgov.core.staff.RecipientUnit;
import org.aidgov.core.staff.Tour;
import org.aidgov.core.staff.UnitId;
import org.aidgov.core.value.Dated;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.Entity;

/**
 * Who and what belongs together in a register, on all days. Made once a register, on first use; the
 * parts that only some rules ask for, when they do.
 */
final class Index {
  /** From people to headquarters, on the days of service. */
  final Relation serving;

  /** From people to cells, office groups, branches, and units of their posts. */
  final Relation cells;

  final Relation groups;
  final Relation branches;
  final Relation units;

  final Singles<Headquarters> oneHeadquarters;
  final Singles<Cell> oneCell;
  final Singles<OfficeGroup> oneGroup;
  final Singles<Branch> oneBranch;
  final Singles<RecipientUnit> oneUnit;

  final Supplier<Relation> peopleOfHeadquarters;
  final Supplier<Relation> peopleOfCells;
  final Supplier<Relation> peopleOfGroups;
  final Supplier<Relation> peopleOfBranches;
  final Supplier<Relation> peopleOfUnits;

  final ImmutableListMultimap<PartyOrganisationId, LifeMeeting> meetings;
  final ImmutableListMultimap<CellId, Link<Cell>> children;
  final ImmutableListMultimap<UnitId, Link<Cell>> cellsOfUnits;
  final ImmutableListMultimap<HeadquartersId, Link<Cell>> cellsOfHeadquarters;
  final ImmutableListMultimap<OfficeGroupId, Link<Branch>> branchesOfGroups;
  final ImmutableListMultimap<UnitId, Link<Branch>> branchesOfUnits;
  final ImmutableListMultimap<PersonId, Link<Cell>> cellRoles;
  final ImmutableListMultimap<PersonId, Link<Branch>> branchRoles;
  final ImmutableListMultimap<PersonId, Link<OfficeGroup>> headedGroups;
  final ImmutableListMultimap<PersonId, Link<Headquarters>> ledHeadquarters;
  private final Supplier<List<List<LifeMeeting>>> attended;

  /** Something that names, for some days, the thing it is listed under. */
  record Link<E extends Entity>(E entity, Dated fact) {}

  Index(Tables tables) {
    int people = tables.people.size();
    serving = new Relation(people);
    cells = new Relation(people);
    groups = new Relation(people);
    branches = new Relation(people);
    units = new Relation(people);
    for (Dossier dossier : tables.people.all()) {
      addPerson(tables, dossier);
    }
    oneHeadquarters = new Singles<>(tables.headquarters);
    oneCell = new Singles<>(tables.cells);
    oneGroup = new Singles<>(tables.groups);
    oneBranch = new Singles<>(tables.branches);
    oneUnit = new Singles<>(tables.units);
    peopleOfHeadquarters = Suppliers.memoize(() -> serving.inverse(tables.headquarters.size()));
    peopleOfCells = Suppliers.memoize(() -> cells.inverse(tables.cells.size()));
    peopleOfGroups = Suppliers.memoize(() -> groups.inverse(tables.groups.size()));
    peopleOfBranches = Suppliers.memoize(() -> branches.inverse(tables.branches.size()));
    peopleOfUnits = Suppliers.memoize(() -> units.inverse(tables.units.size()));
    attended = Suppliers.memoize(() -> attendance(tables));

    meetings = meetings(tables);
    var childrenOf = new Links<CellId, Cell>();
    var claimsOfUnits = new Links<UnitId, Cell>();
    var claimsOfHeadquarters = new Links<HeadquartersId, Cell>();
    var rolesInCells = new Links<PersonId, Cell>();
    for (Cell cell : tables.cells.all()) {
      for (CellParent parent : cell.parents()) {
        childrenOf.add(parent.cell(), cell, parent);
      }
      for (UnitClaim claim : cell.units()) {
        claimsOfUnits.add(claim.unit(), cell, claim);
      }
      for (HeadquartersClaim claim : cell.headquarters()) {
        claimsOfHeadquarters.add(claim.headquarters(), cell, claim);
      }
      for (CellRole role : cell.roles()) {
        rolesInCells.add(role.person(), cell, role);
      }
    }
    children = childrenOf.build();
    cellsOfUnits = claimsOfUnits.build();
    cellsOfHeadquarters = claimsOfHeadquarters.build();
    cellRoles = rolesInCells.build();

    var coveringGroups = new Links<OfficeGroupId, Branch>();
    var coveringUnits = new Links<UnitId, Branch>();
    var rolesInBranches = new Links<PersonId, Branch>();
    for (Branch branch : tables.branches.all()) {
      for (GroupCoverage coverage : branch.groups()) {
        coveringGroups.add(coverage.group(), branch, coverage);
      }
      for (UnitCoverage coverage : branch.units()) {
        coveringUnits.add(coverage.unit(), branch, coverage);
      }
      for (BranchRole role : branch.roles()) {
        rolesInBranches.add(role.person(), branch, role);
      }
    }
    branchesOfGroups = coveringGroups.build();
    branchesOfUnits = coveringUnits.build();
    branchRoles = rolesInBranches.build();

    var heads = new Links<PersonId, OfficeGroup>();
    for (OfficeGroup group : tables.groups.all()) {
      group.heads().forEach(head -> heads.add(head.person(), group, head));
    }
    headedGroups = heads.build();

    var leaders = new Links<PersonId, Headquarters>();
    for (Headquarters one : tables.headquarters.all()) {
      one.leaders().forEach(leader -> leaders.add(leader.person(), one, leader));
    }
    ledHeadquarters = leaders.build();
  }

  private void addPerson(Tables tables, Dossier dossier) {
    for (Tour tour : dossier.person().tours()) {
      DayRange days = tour.serving().orElse(null);
      if (days != null) {
        add(serving, tables.headquarters.numberOf(tour.headquarters()), days);
      }
    }
    for (CellAssignment assignment : dossier.cells()) {
      add(cells, tables.cells.numberOf(assignment.cell()), assignment.days());
    }
    for (GroupAssignment assignment : dossier.person().groups()) {
      add(groups, tables.groups.numberOf(assignment.group()), assignment.days());
    }
    for (Post post : dossier.person().posts()) {
      add(units, tables.units.numberOf(post.unit()), post.days());
    }
    PartyFile party = dossier.party().orElse(null);
    if (party != null) {
      for (BranchMembership membership : party.memberships()) {
        add(branches, tables.branches.numberOf(membership.branch()), membership.days());
      }
    }
    serving.endSubject();
    cells.endSubject();
    groups.endSubject();
    units.endSubject();
    branches.endSubject();
  }

  private static void add(Relation relation, int target, DayRange days) {
    relation.add(target, days.fromEpochDay(), days.untilEpochDay());
  }

  /** The meetings of each organisation that were held, in order of days. */
  private static ImmutableListMultimap<PartyOrganisationId, LifeMeeting> meetings(Tables tables) {
    List<LifeMeeting> held = new ArrayList<>();
    for (LifeMeeting meeting : tables.meetings.all()) {
      if (meeting.held().isPresent()) {
        held.add(meeting);
      }
    }
    held.sort(BY_DAY);
    var byOrganisation = ImmutableListMultimap.<PartyOrganisationId, LifeMeeting>builder();
    held.forEach(meeting -> byOrganisation.put(meeting.organisation(), meeting));
    return byOrganisation.build();
  }

  private static final Comparator<LifeMeeting> BY_DAY =
      Comparator.comparingInt(Meetings::day).thenComparing(meeting -> meeting.id().value());

  /** The meetings that each person attended, in order of days. */
  private static List<List<LifeMeeting>> attendance(Tables tables) {
    List<List<LifeMeeting>> all = new ArrayList<>(tables.people.size());
    for (Dossier dossier : tables.people.all()) {
      List<LifeMeeting> attended = new ArrayList<>();
      if (dossier.party().isPresent()) {
        for (MeetingId id : ImmutableSet.copyOf(dossier.party().get().attended())) {
          int number = tables.meetings.numberOf(id);
          if (number >= 0 && tables.meetings.get(number).held().isPresent()) {
            attended.add(tables.meetings.get(number));
          }
        }
      }
      attended.sort(BY_DAY);
      all.add(attended);
    }
    return all;
  }

  List<LifeMeeting> attended(int person) {
    return attended.get().get(person);
  }

  /** Collects links under what they name, in an order that is not that of the input. */
  private static final class Links<K, E extends Entity> {
    private final ImmutableListMultimap.Builder<K, Link<E>> links =
        ImmutableListMultimap.<K, Link<E>>builder()
            .orderValuesBy(
                Comparator.<Link<E>, String>comparing(link -> link.entity().id().value())
                    .thenComparing(link -> link.fact().days())
                    .thenComparing(link -> link.fact().toString()));

    void add(K key, E entity, Dated fact) {
      links.put(key, new Link<>(entity, fact));
    }

    ImmutableListMultimap<K, Link<E>> build() {
      return links.build();
    }
  }
}
