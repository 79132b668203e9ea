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
import org.aidgov.benchmarks.dto.Member;
import org.aidgov.benchmarks.dto.PersonDto;
import org.aidgov.benchmarks.dto.PersonFile;
import org.aidgov.benchmarks.dto.RegisterDto;
import org.aidgov.benchmarks.peer.Sink;
import org.aidgov.core.grid.GridLevel;
import org.jspecify.annotations.Nullable;

/** The rules on one person, who serves. */
public final class PersonRules {
  private final PlainIndex index;
  private final LocalDate day;

  /** Judges people of a register on a day. */
  public PersonRules(PlainIndex index, LocalDate day) {
    this.index = index;
    this.day = day;
  }

  /**
   * Judges one person by all of them, and counts the person where people are counted.
   *
   * @param counts null for a person who has been counted before
   */
  public void judge(PersonFile file, @Nullable Counts counts, Sink sink) {
    PersonDto.Tour tour = Facts.tour(file.person(), day);
    if (tour == null) {
      return;
    }
    if (counts != null) {
      counts.addServing(tour);
    }
    judgeCells(file, sink);
    judgePosts(file, sink);
    Member member = Member.of(file, tour, day);
    if (member != null) {
      List<BranchDto> temporary = index.branches(member.party(), true, day);
      if (counts != null) {
        counts.addMember(member, temporary);
      }
      judgeTemporary(member, temporary, sink);
      String relation = Facts.relation(member.party(), day);
      BranchDto at = index.branch(relation);
      judgeTransfer(member, relation, at, sink);
      judgeHost(member, at, sink);
    }
  }

  /** Exactly one basic cell, and no other. */
  public void judgeCells(PersonFile file, Sink sink) {
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
      add(ONE_CELL, file, "none", sink);
    } else if (several) {
      add(ONE_CELL, file, "several", sink);
    }
    if (upper) {
      add(ONE_CELL, file, "upper-level", sink);
    }
  }

  /** Each post is real. */
  public void judgePosts(PersonFile file, Sink sink) {
    List<String> nominal = new ArrayList<>(0);
    for (PersonDto.Post post : file.person().posts()) {
      if (post.days().contains(day) && Facts.isNominal(post) && !nominal.contains(post.unit())) {
        nominal.add(post.unit());
        add(REAL_POST, file, "nominal", sink);
      }
    }
  }

  /** The relation is transferred in time. */
  public void judgeTransfer(
      Member member, @Nullable String relation, @Nullable BranchDto at, Sink sink) {
    if (day.isAfter(member.arrived().plusDays(TRANSFER_DAYS))
        && !isTransferred(member, relation, at)) {
      add(TRANSFER, member.file(), "not-transferred", sink);
    }
  }

  private static boolean isTransferred(
      Member member, @Nullable String relation, @Nullable BranchDto at) {
    LocalDate before = member.tour().steps().get(0).on().minusDays(1);
    return relation != null
        && (at != null || !relation.equals(Facts.relation(member.party(), before)));
  }

  /** One temporary branch, that of the own office group. */
  public void judgeTemporary(Member member, List<BranchDto> branches, Sink sink) {
    if (branches.size() > 1) {
      add(TEMPORARY_BRANCH, member.file(), "several", sink);
      return;
    }
    if (!day.isAfter(member.arrived().plusDays(BRANCH_DAYS))) {
      return;
    }
    if (branches.isEmpty()) {
      add(TEMPORARY_BRANCH, member.file(), "none", sink);
    } else if (!isOfOwnGroup(member.file().person(), branches.get(0))) {
      add(TEMPORARY_BRANCH, member.file(), "other-group", sink);
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

  /** One host branch, the one that has the relation, of a unit where the person works. */
  public void judgeHost(Member member, @Nullable BranchDto relation, Sink sink) {
    if (relation == null || relation.kind().isTemporary() || !relation.days().contains(day)) {
      return;
    }
    List<BranchDto> branches = index.branches(member.party(), false, day);
    if (branches.isEmpty()) {
      add(HOST_BRANCH, member.file(), "none", sink);
    } else if (branches.size() > 1) {
      add(HOST_BRANCH, member.file(), "several", sink);
    } else if (!branches.get(0).id().equals(relation.id())) {
      add(HOST_BRANCH, member.file(), "not-where-relation-is", sink);
    } else if (!isOfUnit(member.file().person(), relation)) {
      add(HOST_BRANCH, member.file(), "other-unit", sink);
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

  private static void add(String rule, PersonFile file, String aspect, Sink sink) {
    sink.add(rule, file.id(), aspect);
  }
}
