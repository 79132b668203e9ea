package org.aidgov.rules.catalogue.party;

import java.util.Optional;
import org.aidgov.core.register.BranchView;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.Parameter;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.source.Binding;
import org.aidgov.core.source.Evidence;
import org.aidgov.rules.policy.Reasons;
import org.aidgov.rules.policy.Sources;

/**
 * {@code PTY-008}: a temporary branch of its own has formal members enough, otherwise it must be
 * joint (联合党支部). Probationary members do not count.
 */
public final class OwnBranchLargeEnough implements Rule.OnBranch {
  private static final Parameter LEAST =
      Parameter.of(
              "PTY-008.least",
              "members",
              Parameter.Direction.UP,
              3,
              Sources.branchWork("Art. 4", Binding.MANDATORY, Evidence.FOUND))
          .between(3, 50);
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("PTY-008")
          .addClauses("P2")
          .addCitations(Sources.branchWork("Art. 5", Binding.MANDATORY, Evidence.FOUND))
          .severity(Severity.WARNING)
          .addParameters(LEAST)
          .addAspects("too-small")
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
    if (branch.branch().kind().isJoint()) {
      return Reasons.JOINT;
    }
    int formal = branch.count(Members.FORMAL);
    if (!c.atLeast("formal", formal, LEAST)) {
      // Enough if those of whom nobody knows are formal members: nobody can say.
      return formal + branch.count(Members.UNKNOWN) < c.value(LEAST)
          ? c.violated("too-small", Branches.since(branch))
          : Reasons.PARTY_STATUS_UNKNOWN;
    }
    return c.satisfied();
  }
}
