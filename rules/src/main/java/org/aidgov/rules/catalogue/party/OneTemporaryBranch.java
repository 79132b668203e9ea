package org.aidgov.rules.catalogue.party;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.party.Branch;
import org.aidgov.core.party.BranchMembership;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.register.SubjectId;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Parameter;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.rule.Verdict.Violated;
import org.aidgov.core.source.Citation;
import org.aidgov.core.staff.GroupAssignment;
import org.aidgov.core.value.DaySet;

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
    List<Branch> branches = person.temporaryBranches();
    if (!c.isSingle("branches", branches.size())) {
      return several(person, branches, c);
    }
    boolean some = c.isSome("branches", branches.size());
    if (some
        && (person.groups().isEmpty()
            || c.holds("own-group", person.branchesOfGroups().contains(branches.get(0))))) {
      return c.satisfied();
    }
    if (c.isWithin("member-since", Members.since(person), DAYS)) {
      return c.satisfied();
    }
    return some ? otherGroup(person, branches.get(0), c) : none(person, c);
  }

  private static Violated several(PersonView person, List<Branch> branches, Case c) {
    LocalDate since = person.since(DaySet.inMoreThan(1, ever(person), BranchMembership::branch));
    return c.violated("several", since).with("names", FactValue.ofEntities(Scope.BRANCH, branches));
  }

  private static Violated none(PersonView person, Case c) {
    LocalDate left = person.noneSince(ever(person), Members.since(person));
    return c.violated("none", Days.later(earliest(person, c), left));
  }

  private static Violated otherGroup(PersonView person, Branch branch, Case c) {
    LocalDate since = Days.later(earliest(person, c), otherGroupSince(person, branch));
    return c.violated("other-group", since)
        .with("branch", FactValue.of(new SubjectId(Scope.BRANCH, branch.id().value())));
  }

  private static LocalDate earliest(PersonView person, Case c) {
    return c.due(Members.since(person), DAYS).plusDays(1);
  }

  private static List<BranchMembership> ever(PersonView person) {
    return person.memberships(Branch::isTemporary);
  }

  /** Since when no assignment has agreed with what the branch is for, while there was one. */
  private static LocalDate otherGroupSince(PersonView person, Branch branch) {
    List<GroupAssignment> assignments = person.person().groups();
    List<Together> agreed =
        Together.of(
            assignments,
            person.show(branch).coverages(),
            (mine, its) -> mine.group().equals(its.group()));
    LocalDate inBranch = person.someSince(person.memberships(branch::equals));
    return Days.later(person.noneSince(agreed, inBranch), person.someSince(assignments));
  }
}
