package org.aidgov.rules.catalogue.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.party.BranchRole;
import org.aidgov.core.register.BranchView;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.rule.Verdict.Violated;
import org.aidgov.core.source.Binding;
import org.aidgov.core.source.Evidence;
import org.aidgov.core.value.DaySet;
import org.aidgov.rules.policy.Sources;

/**
 * {@code PTY-020}: roles of a temporary branch are appointed (指定) by the organisation that approved
 * it, never elected.
 */
public final class RolesAppointed implements Rule.OnBranch {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("PTY-020")
          .addClauses("P2")
          .addCitations(Sources.branchWork("Art. 8", Binding.MANDATORY, Evidence.FOUND))
          .severity(Severity.ERROR)
          .addAspects("elected")
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
    List<Violated> found = new ArrayList<>();
    for (BranchRole role : branch.current(branch.branch().roles())) {
      c.forgetConditions();
      if (!c.holds("appointed", role.basis() == BranchRole.Basis.APPOINTED)) {
        DaySet elected = Branches.days(branch, role, other -> other.basis() == role.basis());
        found.add(
            c.violated("elected", Branches.thing(role), Branches.since(branch, elected))
                .with("person", Branches.fact(role.person()))
                .with("role", FactValue.of(role.role())));
      }
    }
    return c.all(found);
  }
}
