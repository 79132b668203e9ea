package org.aidgov.benchmarks.linked;

import static org.aidgov.benchmarks.peer.CommonRules.VACANT_DAYS;

import java.time.LocalDate;
import org.aidgov.benchmarks.dto.BranchDto;
import org.aidgov.core.party.BranchRole;

/** A branch. */
public final class BranchFact {
  private final LocalDate day;
  private final BranchDto branch;

  /** Makes the fact of a branch. */
  public BranchFact(BranchDto branch, LocalDate day) {
    this.day = day;
    this.branch = branch;
  }

  /** Returns the id. */
  public String getId() {
    return branch.id();
  }

  /** Tells whether it is an existing temporary branch. */
  public boolean isTemporary() {
    return branch.kind().isTemporary() && branch.days().contains(day);
  }

  /** Tells whether it is an existing host branch. */
  public boolean isHost() {
    return !branch.kind().isTemporary() && branch.days().contains(day);
  }

  /** Tells whether it is joint. */
  public boolean isJoint() {
    return branch.kind().isJoint();
  }

  /** Tells whether any units are known of it. */
  public boolean isOfKnownUnits() {
    return !branch.units().isEmpty();
  }

  /** Tells whether a vacancy would have lasted too long. */
  public boolean isVacantTooLong() {
    LocalDate since = branch.days().from();
    for (BranchDto.Role role : branch.roles()) {
      LocalDate until = role.days().until();
      if (role.role() == BranchRole.Kind.SECRETARY
          && until != null
          && !until.isAfter(day)
          && until.isAfter(since)) {
        since = until;
      }
    }
    return day.isAfter(since.plusDays(VACANT_DAYS));
  }
}
