package org.aidgov.rules.catalogue.party;

import java.time.LocalDate;
import java.util.List;
import org.aidgov.core.party.Branch;
import org.aidgov.core.register.BranchView;
import org.aidgov.core.register.GroupView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Parameter;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.source.Citation;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.DaySet;
import org.aidgov.rules.policy.Reasons;

/**
 * {@code PTY-007}: each office group with members in it has exactly one temporary branch (办组临时党支部),
 * of its own or a joint one.
 */
public final class GroupHasOneTemporaryBranch implements Rule.OnGroup {
  private static final Parameter DAYS =
      Parameter.of(
              "PTY-007.days",
              "days",
              Parameter.Direction.DOWN,
              30,
              Citation.ours("time for application and approval"))
          .between(0, 90);
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("PTY-007")
          .addClauses("P2")
          .severity(Severity.ERROR)
          .addParameters(DAYS)
          .addReads(Scope.BRANCH)
          .addAspects("none", "several")
          .readsAbsence(true)
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Verdict judge(GroupView group, Case c) {
    if (!group.exists()) {
      return Reasons.DOES_NOT_EXIST;
    }
    if (!group.isAny(Members.MEMBERS)) {
      return group.isAny(Members.UNKNOWN) ? Reasons.PARTY_STATUS_UNKNOWN : Reasons.NOBODY;
    }
    List<Branch> branches =
        group.branches().stream().map(BranchView::branch).filter(Branch::isTemporary).toList();
    if (!c.isSome("branches", branches.size())) {
      LocalDate since = uncovered(group);
      return c.isWithin("uncovered", since, DAYS)
          ? c.satisfied()
          : c.violated("none", c.due(since, DAYS).plusDays(1));
    }
    if (!c.isSingle("branches", branches.size())) {
      return c.violated("several", group.since(several(group)))
          .with("names", FactValue.ofEntities(Scope.BRANCH, branches));
    }
    return c.satisfied();
  }

  /** Since when there has been no branch for any of the members who are there now. */
  private static LocalDate uncovered(GroupView group) {
    LocalDate none =
        group.noneSince(group.coverages(Branch::isTemporary), group.group().days().from());
    return group.first(Members.MEMBERS, DayRange.openFrom(none)).orElseThrow();
  }

  private static DaySet several(GroupView group) {
    return DaySet.inMoreThan(
            1,
            group.branchesEver().stream()
                .filter(Branch::isTemporary)
                .map(branch -> DaySet.of(group.coverages(branch::equals)))
                .toList())
        .within(group.group().days());
  }
}
