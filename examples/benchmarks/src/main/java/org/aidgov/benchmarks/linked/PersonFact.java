package org.aidgov.benchmarks.linked;

import static org.aidgov.benchmarks.peer.CommonRules.BRANCH_DAYS;
import static org.aidgov.benchmarks.peer.CommonRules.TRANSFER_DAYS;

import java.time.LocalDate;
import org.aidgov.benchmarks.dto.Facts;
import org.aidgov.benchmarks.dto.Member;
import org.aidgov.benchmarks.dto.PersonDto;
import org.aidgov.benchmarks.dto.PersonFile;
import org.jspecify.annotations.Nullable;

/** A person. Equal to no other object, as all facts: engines index them by identity. */
public final class PersonFact {
  private final LocalDate day;
  private final PersonFile file;

  /** Makes the fact of a person. */
  public PersonFact(PersonFile file, LocalDate day) {
    this.day = day;
    this.file = file;
  }

  /** Returns the id. */
  public String getId() {
    return file.id();
  }

  /** Tells whether the person serves. */
  public boolean isServing() {
    return Facts.tour(file.person(), day) != null;
  }

  /** Returns the id of the headquarters served; null while the person does not serve. */
  public @Nullable String getHeadquarters() {
    PersonDto.Tour tour = Facts.tour(file.person(), day);
    return tour == null ? null : tour.headquarters();
  }

  /** Tells whether the person serves and is a member, formal or probationary. */
  public boolean isMember() {
    return Member.of(file, day) != null;
  }

  /** Tells whether the person serves and is a formal member. */
  public boolean isFormal() {
    Member member = Member.of(file, day);
    return member != null && member.formal();
  }

  /** Tells whether the person is a member who should be in a temporary branch by now. */
  public boolean isSettled() {
    Member member = Member.of(file, day);
    return member != null && day.isAfter(member.arrived().plusDays(BRANCH_DAYS));
  }

  /** Tells whether the person is a member whose relation is where it was, and is overdue. */
  public boolean isOverdue() {
    Member member = Member.of(file, day);
    if (member == null || !day.isAfter(member.arrived().plusDays(TRANSFER_DAYS))) {
      return false;
    }
    LocalDate before = member.tour().steps().get(0).on().minusDays(1);
    String relation = Facts.relation(member.party(), day);
    return relation == null || relation.equals(Facts.relation(member.party(), before));
  }

  /** Returns the organisation that has the relation; null if none has. */
  public @Nullable String getRelation() {
    return file.party() == null ? null : Facts.relation(file.party(), day);
  }

  /** Tells whether the person is in a group at all. */
  public boolean isInAnyGroup() {
    for (PersonDto.GroupAssignment assignment : file.person().groups()) {
      if (assignment.days().contains(day)) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether the person is in a group. */
  public boolean isInGroup(String group) {
    for (PersonDto.GroupAssignment assignment : file.person().groups()) {
      if (assignment.group().equals(group) && assignment.days().contains(day)) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether the person holds a post at all. */
  public boolean isInAnyPost() {
    for (PersonDto.Post post : file.person().posts()) {
      if (post.days().contains(day)) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether the person holds a post at a unit. */
  public boolean worksAt(String unit) {
    for (PersonDto.Post post : file.person().posts()) {
      if (post.unit().equals(unit) && post.days().contains(day)) {
        return true;
      }
    }
    return false;
  }
}
