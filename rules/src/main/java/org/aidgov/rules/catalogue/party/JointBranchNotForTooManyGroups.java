package org.aidgov.rules.catalogue.party;

import java.util.Optional;
import org.aidgov.core.party.GroupCoverage;
import org.aidgov.core.register.BranchView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.Parameter;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.source.Binding;
import org.aidgov.core.source.Evidence;
import org.aidgov.core.value.DaySet;
import org.aidgov.rules.policy.Reasons;
import org.aidgov.rules.policy.Sources;

/** {@code PTY-009}: a joint branch (联合党支部) is not for too many office groups. */
public final class JointBranchNotForTooManyGroups implements Rule.OnBranch {
  private static final Parameter MOST =
      Parameter.of(
              "PTY-009.most",
              "groups",
              Parameter.Direction.DOWN,
              5,
              Sources.branchWork("Art. 5", Binding.ORDINARY, Evidence.FOUND))
          .between(1, 20);
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("PTY-009")
          .addClauses("P2")
          .addCitations(Sources.branchWork("Art. 5", Binding.ORDINARY, Evidence.FOUND))
          .severity(Severity.WARNING)
          .addParameters(MOST)
          .addReads(Scope.OFFICE_GROUP)
          .addAspects("too-many")
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
    if (!branch.branch().kind().isJoint()) {
      return Reasons.NOT_JOINT;
    }
    if (!c.atMost("groups", Branches.groups(branch).size(), MOST)) {
      DaySet tooMany = DaySet.inMoreThan(c.value(MOST), branch.coverages(), GroupCoverage::group);
      return c.violated("too-many", Branches.since(branch, tooMany));
    }
    return c.satisfied();
  }
}
