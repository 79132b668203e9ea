package org.aidgov.benchmarks.plain;

import static org.aidgov.benchmarks.peer.CommonRules.BRANCH_TOO_LARGE;
import static org.aidgov.benchmarks.peer.CommonRules.BRANCH_TOO_SMALL;
import static org.aidgov.benchmarks.peer.CommonRules.LEAST_FORMAL;
import static org.aidgov.benchmarks.peer.CommonRules.MOST_MEMBERS;
import static org.aidgov.benchmarks.peer.CommonRules.SECRETARY;
import static org.aidgov.benchmarks.peer.CommonRules.VACANT_DAYS;

import java.time.LocalDate;
import java.util.List;
import org.aidgov.benchmarks.dto.BranchDto;
import org.aidgov.benchmarks.peer.Breach;
import org.aidgov.core.party.BranchRole;

/** The rules on temporary branches. */
final class BranchRules {
  private final LocalDate day;
  private final List<Breach> breaches;

  BranchRules(LocalDate day, List<Breach> breaches) {
    this.day = day;
    this.breaches = breaches;
  }

  void judge(BranchDto branch, Counts counts) {
    if (!branch.kind().isTemporary() || !branch.days().contains(day)) {
      return;
    }
    Counts.Size size = counts.branch(branch.id());
    if (!branch.kind().isJoint() && size.formal < LEAST_FORMAL) {
      add(BRANCH_TOO_SMALL, branch, "too-small");
    }
    if (size.members > MOST_MEMBERS) {
      add(BRANCH_TOO_LARGE, branch, "too-large");
    }
    judgeSecretary(branch);
  }

  private void judgeSecretary(BranchDto branch) {
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
      add(SECRETARY, branch, "several");
    } else if (secretaries == 0 && day.isAfter(vacantSince.plusDays(VACANT_DAYS))) {
      add(SECRETARY, branch, "none");
    }
  }

  private void add(String rule, BranchDto branch, String aspect) {
    breaches.add(new Breach(rule, branch.id(), aspect));
  }
}
