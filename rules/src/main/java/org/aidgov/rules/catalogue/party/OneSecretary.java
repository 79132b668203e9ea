package org.aidgov.rules.catalogue.party;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.party.BranchRole;
import org.aidgov.core.register.BranchView;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Parameter;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.source.Binding;
import org.aidgov.core.source.Citation;
import org.aidgov.core.source.Evidence;
import org.aidgov.core.value.DaySet;
import org.aidgov.rules.policy.Sources;

/** {@code PTY-021}: a temporary branch has exactly one secretary (书记). */
public final class OneSecretary implements Rule.OnBranch {
  private static final Parameter DAYS =
      Parameter.of(
              "PTY-021.days",
              "days",
              Parameter.Direction.DOWN,
              7,
              Citation.ours("time to appoint a successor"))
          .between(0, 30);
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("PTY-021")
          .addClauses("P2")
          .addCitations(Sources.branchWork("Art. 8", Binding.MANDATORY, Evidence.FOUND))
          .severity(Severity.WARNING)
          .addParameters(DAYS)
          .addAspects("none", "several")
          .readsAbsence(true)
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
    List<BranchRole> secretaries = branch.roles(BranchRole.Kind.SECRETARY);
    int people = Branches.countPeople(secretaries);
    if (!c.isSome("secretaries", people)) {
      LocalDate since =
          branch.noneSince(
              branch.rolesEver(BranchRole.Kind.SECRETARY), branch.branch().days().from());
      return c.isWithin("vacant", since, DAYS)
          ? c.satisfied()
          : c.violated("none", c.due(since, DAYS).plusDays(1));
    }
    if (!c.isSingle("secretaries", people)) {
      return c.violated("several", several(branch))
          .with(
              "people",
              FactValue.of(
                  secretaries.stream()
                      .map(role -> Branches.fact(role.person()))
                      .distinct()
                      .toList()));
    }
    return c.satisfied();
  }

  private static LocalDate several(BranchView branch) {
    List<BranchRole> ever = branch.rolesEver(BranchRole.Kind.SECRETARY);
    return Branches.since(branch, DaySet.inMoreThan(1, ever, BranchRole::person));
  }
}
