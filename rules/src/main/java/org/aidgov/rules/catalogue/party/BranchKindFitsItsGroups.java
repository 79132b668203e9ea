package org.aidgov.rules.catalogue.party;

import java.util.List;
import java.util.Optional;
import org.aidgov.core.party.GroupCoverage;
import org.aidgov.core.register.BranchView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.source.Binding;
import org.aidgov.core.source.Evidence;
import org.aidgov.core.value.DaySet;
import org.aidgov.rules.policy.Reasons;
import org.aidgov.rules.policy.Sources;

/**
 * {@code PTY-010}: a temporary branch for several office groups is a joint one (临时联合党支部), one for a
 * single group is not.
 */
public final class BranchKindFitsItsGroups implements Rule.OnBranch {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("PTY-010")
          .addClauses("P2")
          .addCitations(Sources.branchWork("Art. 5", Binding.MANDATORY, Evidence.FOUND))
          .severity(Severity.WARNING)
          .addReads(Scope.OFFICE_GROUP)
          .addAspects("not-joint", "needlessly-joint")
          .extension(true)
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
    List<GroupCoverage> coverages = branch.coverages();
    int groups = Branches.groups(branch).size();
    if (groups == 0) {
      return Reasons.NO_GROUP;
    }
    boolean joint = branch.branch().kind().isJoint();
    DaySet several = DaySet.inMoreThan(1, coverages, GroupCoverage::group);
    if (!c.isSingle("groups", groups)) {
      return c.holds("joint", joint)
          ? c.satisfied()
          : c.violated("not-joint", Branches.since(branch, several));
    }
    return c.holds("own", !joint)
        ? c.satisfied()
        : c.violated(
                "needlessly-joint", Branches.since(branch, DaySet.of(coverages).minus(several)))
            .only(Severity.INFO);
  }
}
