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
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.rule.Verdict.Undetermined;
import org.aidgov.core.rule.Verdict.Violated;
import org.aidgov.core.source.Binding;
import org.aidgov.core.source.Evidence;
import org.aidgov.core.value.DaySet;
import org.aidgov.rules.policy.Reasons;
import org.aidgov.rules.policy.Sources;

/**
 * {@code PTY-017}: a serving member whose relation was received takes part in exactly one host
 * branch (受援单位党支部): the one that has the relation, of a unit where the person works.
 */
public final class OneHostBranch implements Rule.OnPerson {
  private static final Verdict UNITS_UNKNOWN = Undetermined.lacking("units-of-branch");
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("PTY-017")
          .addClauses("P6")
          .addCitations(Sources.memberManagement("Art. 25", Binding.MANDATORY, Evidence.FOUND))
          .severity(Severity.ERROR)
          .addReads(Scope.BRANCH, Scope.UNIT)
          .addAspects("none", "several", "not-where-relation-is", "other-unit")
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
    Optional<Branch> relation = person.relationBranch();
    if (relation.isEmpty() || !isHost(person, relation.get())) {
      return Reasons.RELATION_NOT_AT_HOST;
    }
    List<Branch> branches = person.hostBranches();
    if (!c.isSome("branches", branches.size())) {
      return none(person, c);
    }
    if (!c.isSingle("branches", branches.size())) {
      return several(person, branches, c);
    }
    Branch right = relation.get();
    return c.holds("has-relation", branches.contains(right))
        ? judgeUnit(person, right, c)
        : notWhereRelationIs(person, right, c);
  }

  private static Violated none(PersonView person, Case c) {
    LocalDate earliest = Days.later(Relations.since(person), Members.since(person));
    LocalDate since = person.noneSince(ever(person), earliest);
    return c.violated("none", since);
  }

  private static Violated several(PersonView person, List<Branch> branches, Case c) {
    LocalDate since = person.since(DaySet.inMoreThan(1, ever(person), BranchMembership::branch));
    return c.violated("several", since).with("names", FactValue.ofEntities(Scope.BRANCH, branches));
  }

  private static Violated notWhereRelationIs(PersonView person, Branch right, Case c) {
    List<BranchMembership> there = person.memberships(right::equals);
    LocalDate since = person.noneSince(there, person.someSince(ever(person)));
    return c.violated("not-where-relation-is", Days.later(Relations.since(person), since))
        .with("relation", fact(right));
  }

  private static boolean isHost(PersonView person, Branch branch) {
    return !branch.isTemporary() && person.isCurrent(branch.days());
  }

  private static List<BranchMembership> ever(PersonView person) {
    return person.memberships(branch -> !branch.isTemporary());
  }

  private static Verdict judgeUnit(PersonView person, Branch branch, Case c) {
    if (person.units().isEmpty()) {
      return c.satisfied();
    }
    if (branch.units().isEmpty()) {
      return UNITS_UNKNOWN;
    }
    return c.holds("of-unit", person.branchesOfUnits().contains(branch))
        ? c.satisfied()
        : otherUnit(person, branch, c);
  }

  private static Violated otherUnit(PersonView person, Branch branch, Case c) {
    List<Together> agreed =
        Together.of(
            person.person().posts(), branch.units(), (mine, its) -> mine.unit().equals(its.unit()));
    LocalDate since = person.noneSince(agreed, person.someSince(ever(person)));
    return c.violated("other-unit", Days.later(since, person.someSince(person.person().posts())))
        .only(Severity.WARNING)
        .with("branch", fact(branch));
  }

  private static FactValue fact(Branch branch) {
    return FactValue.of(new SubjectId(Scope.BRANCH, branch.id().value()));
  }
}
