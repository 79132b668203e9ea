package org.aidgov.benchmarks.plain;

import static org.aidgov.benchmarks.peer.CommonRules.BRANCH_DAYS;
import static org.aidgov.benchmarks.peer.CommonRules.HOST_BRANCH;
import static org.aidgov.benchmarks.peer.CommonRules.ONE_CELL;
import static org.aidgov.benchmarks.peer.CommonRules.REAL_POST;
import static org.aidgov.benchmarks.peer.CommonRules.TEMPORARY_BRANCH;
import static org.aidgov.benchmarks.peer.CommonRules.TRANSFER;
import static org.aidgov.benchmarks.peer.CommonRules.TRANSFER_DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.aidgov.benchmarks.dto.BranchDto;
import org.aidgov.benchmarks.dto.CellDto;
import org.aidgov.benchmarks.dto.Facts;
import org.aidgov.benchmarks.dto.PartyDto;
import org.aidgov.benchmarks.dto.PersonDto;
import org.aidgov.benchmarks.dto.PersonFile;
import org.aidgov.benchmarks.dto.RegisterDto;
import org.aidgov.benchmarks.peer.Breach;
import org.aidgov.core.grid.GridLevel;
import org.aidgov.core.party.PartyStatus;
import org.jspecify.annotations.Nullable;

/** The rules on one person. */
final class PersonRules {
  private final PlainIndex index;
  private final LocalDate day;
  private final List<Breach> breaches;

  PersonRules(PlainIndex index, LocalDate day, List<Breach> breaches) {
    this.index = index;
    this.day = day;
    this.breaches = breaches;
  }

  /** Judges one person, and counts the person where people are counted. */
  void judge(PersonFile file, Counts counts) {
    PersonDto.Tour tour = Facts.tour(file.person(), day);
    if (tour == null) {
      return;
    }
    RegisterDto.HeadquartersDto served = index.headquarters.get(tour.headquarters());
    if (served != null && served.days().contains(day)) {
      counts.provinces.add(served.province());
    }
    judgeCells(file);
    judgePosts(file);
    PartyDto party = file.party();
    PartyStatus status = Facts.status(party, day);
    LocalDate arrived = Facts.arrived(tour);
    if (party != null && arrived != null && status != null && status.isMember()) {
      List<BranchDto> temporary = branches(party, true);
      for (BranchDto branch : temporary) {
        counts.addMember(branch.id(), status == PartyStatus.FORMAL);
      }
      judgeTemporary(file, temporary, arrived);
      judgeRelation(file, tour, party, arrived);
    }
  }

  private void judgeCells(PersonFile file) {
    CellDto basic = null;
    boolean several = false;
    boolean upper = false;
    for (PersonFile.CellAssignment assignment : file.cells()) {
      CellDto cell = assignment.days().contains(day) ? index.cells.get(assignment.cell()) : null;
      if (cell == null || !cell.days().contains(day)) {
        continue;
      }
      if (cell.level() != GridLevel.THIRD) {
        upper = true;
      } else if (basic == null) {
        basic = cell;
      } else {
        several |= !basic.id().equals(cell.id());
      }
    }
    if (basic == null) {
      add(ONE_CELL, file, "none");
    } else if (several) {
      add(ONE_CELL, file, "several");
    }
    if (upper) {
      add(ONE_CELL, file, "upper-level");
    }
  }

  private void judgePosts(PersonFile file) {
    List<String> nominal = new ArrayList<>(0);
    for (PersonDto.Post post : file.person().posts()) {
      if (post.days().contains(day) && Facts.isNominal(post) && !nominal.contains(post.unit())) {
        nominal.add(post.unit());
        add(REAL_POST, file, "nominal");
      }
    }
  }

  private void judgeRelation(
      PersonFile file, PersonDto.Tour tour, PartyDto party, LocalDate arrived) {
    String relation = Facts.relation(party, day);
    BranchDto at = relation == null ? null : index.branches.get(relation);
    boolean transferred =
        relation != null
            && (at != null
                || !relation.equals(Facts.relation(party, tour.steps().get(0).on().minusDays(1))));
    if (!transferred && day.isAfter(arrived.plusDays(TRANSFER_DAYS))) {
      add(TRANSFER, file, "not-transferred");
    }
    if (at != null && !at.kind().isTemporary() && at.days().contains(day)) {
      judgeHost(file, party, at);
    }
  }

  private void judgeTemporary(PersonFile file, List<BranchDto> branches, LocalDate arrived) {
    if (branches.size() > 1) {
      add(TEMPORARY_BRANCH, file, "several");
      return;
    }
    if (!day.isAfter(arrived.plusDays(BRANCH_DAYS))) {
      return;
    }
    if (branches.isEmpty()) {
      add(TEMPORARY_BRANCH, file, "none");
    } else if (!isOfOwnGroup(file.person(), branches.get(0))) {
      add(TEMPORARY_BRANCH, file, "other-group");
    }
  }

  /** Whoever is in no group at all is not asked. */
  private boolean isOfOwnGroup(PersonDto person, BranchDto branch) {
    boolean none = true;
    for (PersonDto.GroupAssignment mine : person.groups()) {
      if (!mine.days().contains(day)) {
        continue;
      }
      none = false;
      for (BranchDto.GroupCoverage its : branch.groups()) {
        RegisterDto.Group group = index.groups.get(its.group());
        if (its.group().equals(mine.group())
            && its.days().contains(day)
            && group != null
            && group.days().contains(day)) {
          return true;
        }
      }
    }
    return none;
  }

  private void judgeHost(PersonFile file, PartyDto party, BranchDto relation) {
    List<BranchDto> branches = branches(party, false);
    if (branches.isEmpty()) {
      add(HOST_BRANCH, file, "none");
    } else if (branches.size() > 1) {
      add(HOST_BRANCH, file, "several");
    } else if (!branches.get(0).id().equals(relation.id())) {
      add(HOST_BRANCH, file, "not-where-relation-is");
    } else if (!isOfUnit(file.person(), relation)) {
      add(HOST_BRANCH, file, "other-unit");
    }
  }

  /** Neither whoever holds no post, nor a branch of which no unit is known, is asked. */
  private boolean isOfUnit(PersonDto person, BranchDto branch) {
    boolean none = true;
    for (PersonDto.Post post : person.posts()) {
      if (!post.days().contains(day)) {
        continue;
      }
      none = false;
      for (BranchDto.UnitCoverage its : branch.units()) {
        if (its.unit().equals(post.unit()) && its.days().contains(day)) {
          return true;
        }
      }
    }
    return none || branch.units().isEmpty();
  }

  /** Returns the existing branches of a kind that the person is in, each once. */
  private List<BranchDto> branches(PartyDto party, boolean temporary) {
    List<BranchDto> found = new ArrayList<>(1);
    for (PartyDto.Membership membership : party.memberships()) {
      BranchDto branch = current(membership);
      if (branch != null
          && branch.kind().isTemporary() == temporary
          && branch.days().contains(day)
          && !found.contains(branch)) {
        found.add(branch);
      }
    }
    return found;
  }

  private @Nullable BranchDto current(PartyDto.Membership membership) {
    return membership.days().contains(day) ? index.branches.get(membership.branch()) : null;
  }

  private void add(String rule, PersonFile file, String aspect) {
    breaches.add(new Breach(rule, file.id(), aspect));
  }
}
