package org.aidgov.rules.catalogue.party;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidgov.core.party.Branch;
import org.aidgov.core.party.BranchMembership;
import org.aidgov.core.register.BranchView;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Parameter;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.source.Citation;
import org.aidgov.core.staff.GroupAssignment;
import org.aidgov.core.staff.OfficeGroup;
import org.aidgov.core.staff.OfficeGroupId;

/**
 * {@code PTY-016}: a serving member is in exactly one temporary branch, that of the office group
 * (办组临时党支部).
 */
public final class OneTemporaryBranch implements Rule.OnPerson {
  private static final Parameter DAYS =
      Parameter.of(
              "PTY-016.days",
              "days",
              Parameter.Direction.DOWN,
              30,
              Citation.ours("time to be put into the branch"))
          .between(0, 90);
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("PTY-016")
          .addClauses("P2", "P6")
          .severity(Severity.ERROR)
          .addParameters(DAYS)
          .addReads(Scope.BRANCH, Scope.OFFICE_GROUP)
          .addAspects("none", "several", "other-group")
          .readsAbsence(true)
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Verdict judge(PersonView person, Case c) {
    Optional<Verdict> excused = Members.excused(person);
    if (excused.isPresent()) {
      return excused.get();
    }
    List<BranchMembership> ever = person.memberships(Branch::isTemporary);
    List<BranchMembership> now = person.current(ever);
    List<Branch> branches = branches(person, now);
    if (!c.isSingle("branches", branches.size())) {
      return c.violated("several", person.severalSince(now))
          .with("names", FactValue.ofEntities(Scope.BRANCH, branches));
    }
    if (c.isWithin("arrived", person.arrivedOn(), DAYS)) {
      return c.satisfied();
    }
    if (!c.isSome("branches", branches.size())) {
      return c.violated(
          "none", Days.later(earliest(person, c), person.noneSince(ever, person.arrivedOn())));
    }
    BranchView branch = person.show(branches.get(0));
    if (!person.groups().isEmpty() && !c.holds("own-group", isOfOwnGroup(person, branch))) {
      return c.violated(
              "other-group", Days.later(earliest(person, c), otherGroupSince(person, branch)))
          .with("branch", FactValue.of(branch.subject()));
    }
    return c.satisfied();
  }

  private static LocalDate earliest(PersonView person, Case c) {
    return c.due(person.arrivedOn(), DAYS).plusDays(1);
  }

  private static List<Branch> branches(PersonView person, List<BranchMembership> memberships) {
    List<Branch> branches = new ArrayList<>(memberships.size());
    for (Branch branch : person.temporaryBranches()) {
      for (BranchMembership membership : memberships) {
        if (membership.branch().equals(branch.id())) {
          branches.add(branch);
          break;
        }
      }
    }
    return branches;
  }

  private static boolean isOfOwnGroup(PersonView person, BranchView branch) {
    Set<OfficeGroupId> groups = Branches.groups(branch);
    for (OfficeGroup own : person.groups()) {
      if (groups.contains(own.id())) {
        return true;
      }
    }
    return false;
  }

  /** Since when no assignment has agreed with what the branch is for, while there was one. */
  private static LocalDate otherGroupSince(PersonView person, BranchView branch) {
    List<GroupAssignment> assignments = person.person().groups();
    List<Together> agreed =
        Together.of(
            assignments, branch.coverages(), (mine, its) -> mine.group().equals(its.group()));
    LocalDate inBranch =
        person.someSince(person.memberships(other -> other.id().equals(branch.branch().id())));
    return Days.later(person.noneSince(agreed, inBranch), person.someSince(assignments));
  }
}
