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
import org.aidgov.rules.policy.Sources;

/** {@code PTY-011}: a temporary branch does not have too many members (一般不超过 50 人). */
public final class BranchNotTooLarge implements Rule.OnBranch {
  private static final Parameter MOST =
      Parameter.of(
              "PTY-011.most",
              "members",
              Parameter.Direction.DOWN,
              50,
              Sources.branchWork("Art. 4", Binding.ORDINARY, Evidence.FOUND))
          .between(7, 100);
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("PTY-011")
          .addClauses("P2")
          .addCitations(Sources.branchWork("Art. 4", Binding.ORDINARY, Evidence.FOUND))
          .severity(Severity.WARNING)
          .addParameters(MOST)
          .addAspects("too-large")
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
    return c.atMost("members", branch.count(Members.MEMBERS), MOST)
        ? c.satisfied()
        : c.violated("too-large", Branches.since(branch));
  }
}
