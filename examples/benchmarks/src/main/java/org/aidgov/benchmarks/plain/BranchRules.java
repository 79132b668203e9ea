package org.aidgov.benchmarks.plain;

import static org.aidgov.benchmarks.peer.CommonRules.BRANCH_TOO_LARGE;
import static org.aidgov.benchmarks.peer.CommonRules.BRANCH_TOO_SMALL;
import static org.aidgov.benchmarks.peer.CommonRules.LEAST_FORMAL;
import static org.aidgov.benchmarks.peer.CommonRules.MOST_MEMBERS;
import static org.aidgov.benchmarks.peer.CommonRules.SECRETARY;
import static org.aidgov.benchmarks.peer.CommonRules.VACANT_DAYS;

import java.time.LocalDate;
import org.aidgov.benchmarks.dto.BranchDto;
import org.aidgov.benchmarks.peer.Sink;
import org.aidgov.core.party.BranchRole;

/** The rules on temporary branches. */
public final class BranchRules {
  private final LocalDate day;

  /** Judges branches on a day. */
  public BranchRules(LocalDate day) {
    this.day = day;
  }

  private boolean isExcused(BranchDto branch) {
    return !branch.kind().isTemporary() || !branch.days().contains(day);
  }

  /** Formal members enough, and members not too many. */
  public void judgeSize(BranchDto branch, Counts counts, Sink sink) {
    if (isExcused(branch)) {
      return;
    }
    Counts.Size size = counts.branch(branch.id());
    if (!branch.kind().isJoint() && size.formal() < LEAST_FORMAL) {
      sink.add(BRANCH_TOO_SMALL, branch.id(), "too-small");
    }
    if (size.members() > MOST_MEMBERS) {
      sink.add(BRANCH_TOO_LARGE, branch.id(), "too-large");
    }
  }

  /** One secretary. */
  public void judgeSecretary(BranchDto branch, Sink sink) {
    if (isExcused(branch)) {
      return;
    }
    int secretaries = 0;
    LocalDate vacantSince = branch.days().from();
    for (BranchDto.Role role : branch.roles()) {
      if (role.role() != BranchRole.Kind.SECRETARY) {
        continue;
      }
      if (role.days().contains(day)) {
        secretaries++;
      }
      LocalDate until = role.days().until();
      if (until != null && !until.isAfter(day) && until.isAfter(vacantSince)) {
        vacantSince = until;
      }
    }
    if (secretaries > 1) {
      sink.add(SECRETARY, branch.id(), "several");
    } else if (secretaries == 0 && day.isAfter(vacantSince.plusDays(VACANT_DAYS))) {
      sink.add(SECRETARY, branch.id(), "none");
    }
  }
}
