package org.aidgov.benchmarks.linked;

import java.time.LocalDate;
import org.aidgov.benchmarks.dto.BranchDto;

/** A branch is that of a unit. */
public final class UnitCoverageFact {
  private final LocalDate day;
  private final BranchFact branch;
  private final BranchDto.UnitCoverage coverage;

  /** Says which branch is of which unit. */
  public UnitCoverageFact(BranchFact branch, BranchDto.UnitCoverage coverage, LocalDate day) {
    this.day = day;
    this.branch = branch;
    this.coverage = coverage;
  }

  /** Returns which branch. */
  public BranchFact getBranch() {
    return branch;
  }

  /** Returns the id of the unit. */
  public String getUnitId() {
    return coverage.unit();
  }

  /** Tells whether it is so. */
  public boolean isCurrent() {
    return coverage.days().contains(day);
  }
}
