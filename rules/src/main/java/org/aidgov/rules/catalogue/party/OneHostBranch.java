package org.aidgov.rules.catalogue.party;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidgov.core.party.Branch;
import org.aidgov.core.party.BranchMembership;
import org.aidgov.core.party.PartyOrganisationId;
import org.aidgov.core.party.UnitCoverage;
import org.aidgov.core.register.BranchView;
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
import org.aidgov.core.source.Binding;
import org.aidgov.core.source.Evidence;
import org.aidgov.core.staff.Post;
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
          .addReads(Scope.BRANCH)
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
    Optional<Branch> relation =
        person
            .relationBranch()
            .filter(branch -> !branch.isTemporary() && person.isCurrent(branch.days()));
    if (relation.isEmpty()) {
      return Reasons.RELATION_NOT_AT_HOST;
    }
    LocalDate received = Relations.since(person);
    List<BranchMembership> ever = person.memberships(branch -> !branch.isTemporary());
    List<BranchMembership> now = person.current(ever);
    Set<PartyOrganisationId> branches = new LinkedHashSet<>();
    now.forEach(membership -> branches.add(membership.branch()));
    if (!c.isSome("branches", branches.size())) {
      return c.violated("none", person.noneSince(ever, received));
    }
    if (!c.isSingle("branches", branches.size())) {
      return c.violated("several", person.severalSince(now))
          .with(
              "names",
              FactValue.of(
                  branches.stream()
                      .<FactValue>map(id -> FactValue.of(new SubjectId(Scope.BRANCH, id.value())))
                      .toList()));
    }
    PartyOrganisationId right = relation.get().id();
    if (!c.holds("has-relation", branches.contains(right))) {
      List<BranchMembership> there = person.memberships(branch -> branch.id().equals(right));
      return c.violated(
              "not-where-relation-is",
              Days.later(received, person.noneSince(there, person.someSince(ever))))
          .with("relation", FactValue.of(new SubjectId(Scope.BRANCH, right.value())));
    }
    return judgeUnit(person, person.show(relation.get()), person.someSince(ever), c);
  }

  private static Verdict judgeUnit(
      PersonView person, BranchView branch, LocalDate takingPart, Case c) {
    List<Post> posts = person.posts();
    if (posts.isEmpty()) {
      return c.satisfied();
    }
    if (branch.branch().units().isEmpty()) {
      return UNITS_UNKNOWN;
    }
    if (!c.holds("of-unit", isOfUnit(posts, branch.units()))) {
      List<Together> agreed =
          Together.of(
              person.person().posts(),
              branch.branch().units(),
              (mine, its) -> mine.unit().equals(its.unit()));
      LocalDate since = person.noneSince(agreed, takingPart);
      return c.violated("other-unit", Days.later(since, person.someSince(person.person().posts())))
          .only(Severity.WARNING)
          .with("branch", FactValue.of(branch.subject()));
    }
    return c.satisfied();
  }

  private static boolean isOfUnit(List<Post> posts, List<UnitCoverage> units) {
    for (Post post : posts) {
      for (UnitCoverage covered : units) {
        if (covered.unit().equals(post.unit())) {
          return true;
        }
      }
    }
    return false;
  }
}
