package org.aidgov.benchmarks.linked;

import java.time.LocalDate;
import org.aidgov.benchmarks.dto.Days;

/** Somebody is secretary of a branch. */
public final class SecretaryFact {
  private final LocalDate day;
  private final BranchFact branch;
  private final Days days;

  /** Says of which branch. */
  public SecretaryFact(BranchFact branch, Days days, LocalDate day) {
    this.day = day;
    this.branch = branch;
    this.days = days;
  }

  /** Returns of which branch. */
  public BranchFact getBranch() {
    return branch;
  }

  /** Tells whether it is so. */
  public boolean isCurrent() {
    return days.contains(day);
  }
}
