package org.aidgov.rules.catalogue.party;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.party.BranchRole;
import org.aidgov.core.party.GroupCoverage;
import org.aidgov.core.register.BranchView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.register.Tally;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.rule.Verdict.Violated;
import org.aidgov.core.source.Binding;
import org.aidgov.core.source.Evidence;
import org.aidgov.rules.policy.Reasons;
import org.aidgov.rules.policy.Sources;

/**
 * {@code PTY-014}: a temporary branch ends with its body (自然撤销): with its last office group, and
 * leaves neither members nor roles behind.
 */
public final class BranchEndsWithItsBody implements Rule.OnBranch {
  private static final Tally EVERYBODY = Tally.of("people who take part", person -> true);
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("PTY-014")
          .addClauses("P2")
          .addCitations(Sources.branchWork("Art. 8", Binding.MANDATORY, Evidence.FOUND))
          .severity(Severity.ERROR)
          .addReads(Scope.OFFICE_GROUP)
          .addAspects("outlives", "members", "roles")
          .readsAbsence(true)
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Verdict judge(BranchView branch, Case c) {
    if (!branch.branch().isTemporary()) {
      return Reasons.NOT_TEMPORARY;
    }
    if (branch.exists()) {
      List<GroupCoverage> coverages = branch.coverages();
      return c.isSome("groups", branch.current(coverages).size())
          ? c.satisfied()
          : c.violated("outlives", branch.noneSince(coverages, branch.branch().days().from()));
    }
    Optional<LocalDate> end = branch.branch().days().until().filter(branch::reached);
    return end.isEmpty() ? Reasons.DOES_NOT_EXIST : c.all(leftBehind(branch, end.get(), c));
  }

  private static List<Violated> leftBehind(BranchView branch, LocalDate end, Case c) {
    List<Violated> found = new ArrayList<>();
    if (!c.isNone("members", branch.count(EVERYBODY))) {
      found.add(c.violated("members", end));
    }
    c.forgetConditions();
    List<BranchRole> roles = branch.current(branch.branch().roles());
    if (!c.isNone("roles", roles.size())) {
      found.add(
          c.violated("roles", Days.later(end, branch.someSince(branch.branch().roles())))
              .with(
                  "people",
                  FactValue.of(
                      roles.stream()
                          .map(role -> Branches.fact(role.person()))
                          .distinct()
                          .toList())));
    }
    return found;
  }
}
