package org.aidgov.benchmarks.linked;

import java.time.LocalDate;
import org.aidgov.benchmarks.dto.Days;

/** Somebody is in a branch. */
public final class InBranch {
  private final LocalDate day;
  private final PersonFact person;
  private final BranchFact branch;
  private final Days days;

  /** Says who is in which branch. */
  public InBranch(PersonFact person, BranchFact branch, Days days, LocalDate day) {
    this.day = day;
    this.person = person;
    this.branch = branch;
    this.days = days;
  }

  /** Returns who. */
  public PersonFact getPerson() {
    return person;
  }

  /** Returns in which branch. */
  public BranchFact getBranch() {
    return branch;
  }

  /** Returns the branch's id: an order of the branches of one person. */
  public String getBranchId() {
    return branch.getId();
  }

  /** Tells whether it is so and the branch an existing temporary one. */
  public boolean isTemporary() {
    return days.contains(day) && branch.isTemporary();
  }

  /** Tells whether it is so and the branch an existing host branch. */
  public boolean isHost() {
    return days.contains(day) && branch.isHost();
  }

  /** Tells whether a member of a temporary branch. */
  public boolean isMember() {
    return isTemporary() && person.isMember();
  }

  /** Tells whether a formal member of a temporary branch. */
  public boolean isFormal() {
    return isTemporary() && person.isFormal();
  }
}
