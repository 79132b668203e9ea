package org.aidgov.rules.catalogue.party;

import java.time.LocalDate;
import java.util.Optional;
import org.aidgov.core.party.Approval;
import org.aidgov.core.register.BranchView;
import org.aidgov.core.register.HeadquartersView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.source.Binding;
import org.aidgov.core.source.Evidence;
import org.aidgov.rules.policy.Sources;

/**
 * {@code PTY-012}: a temporary branch is approved (批准) by the Party committee of its headquarters
 * or of one above, before it starts.
 */
public final class TemporaryBranchApproved implements Rule.OnBranch {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("PTY-012")
          .addClauses("P2")
          .addCitations(Sources.branchWork("Art. 8", Binding.MANDATORY, Evidence.FOUND))
          .severity(Severity.ERROR)
          .addReads(Scope.HEADQUARTERS)
          .addAspects("unapproved", "by-another", "too-late")
          .readsAbsence(true)
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Verdict judge(BranchView branch, Case c) {
    Optional<Verdict> excused = Branches.excused(branch);
    if (excused.isPresent()) {
      return excused.get();
    }
    LocalDate start = branch.branch().days().from();
    Optional<Approval> found = branch.branch().approval();
    if (!c.holds("approved", found.isPresent() && branch.reached(found.get().on()))) {
      return c.violated("unapproved", start);
    }
    Approval approval = found.get();
    if (!c.holds("competent", isCompetent(branch, approval))) {
      return c.violated("by-another", Days.later(start, approval.on()))
          .with("by", Relations.fact(approval.by()));
    }
    if (!c.notAfter("approved-on", approval.on(), start)) {
      return c.violated("too-late", approval.on());
    }
    return c.satisfied();
  }

  private static boolean isCompetent(BranchView branch, Approval approval) {
    HeadquartersView own = branch.headquarters();
    return branch
        .committee(approval.by())
        .filter(committee -> committee.days().contains(approval.on()))
        .map(committee -> branch.show(committee).headquarters())
        .filter(by -> by.equals(own.headquarters()) || own.above().contains(by))
        .isPresent();
  }
}
