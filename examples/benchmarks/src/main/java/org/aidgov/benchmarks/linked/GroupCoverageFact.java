package org.aidgov.benchmarks.linked;

import java.time.LocalDate;
import org.aidgov.benchmarks.dto.Days;
import org.aidgov.benchmarks.dto.RegisterDto;

/** A branch is set up for an office group. */
public final class GroupCoverageFact {
  private final LocalDate day;
  private final BranchFact branch;
  private final RegisterDto.Group group;
  private final Days days;

  /** Says which branch is for which group. */
  public GroupCoverageFact(BranchFact branch, RegisterDto.Group group, Days days, LocalDate day) {
    this.day = day;
    this.branch = branch;
    this.group = group;
    this.days = days;
  }

  /** Returns which branch. */
  public BranchFact getBranch() {
    return branch;
  }

  /** Returns the id of the group. */
  public String getGroupId() {
    return group.id();
  }

  /** Tells whether it is so and the group exists. */
  public boolean isCurrent() {
    return days.contains(day) && group.days().contains(day);
  }
}
