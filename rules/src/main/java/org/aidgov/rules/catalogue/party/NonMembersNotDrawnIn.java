package org.aidgov.rules.catalogue.party;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
import org.aidgov.core.rule.Verdict.Violated;
import org.aidgov.rules.policy.Reasons;

/** {@code PTY-018}: nobody who is not a member (群众) is drawn into a temporary branch. */
public final class NonMembersNotDrawnIn implements Rule.OnPerson {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("PTY-018")
          .addClauses("P6")
          .severity(Severity.WARNING)
          .addReads(Scope.BRANCH)
          .addAspects("non-member")
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Verdict judge(PersonView person, Case c) {
    List<Branch> branches = person.temporaryBranches();
    if (person.partyStatus().isEmpty()) {
      return branches.isEmpty() ? c.satisfied() : Reasons.PARTY_STATUS_UNKNOWN;
    }
    if (c.holds("member", person.isMember())) {
      return Reasons.A_MEMBER;
    }
    if (c.isNone("branches", branches.size())) {
      return c.satisfied();
    }
    LocalDate since = person.someSince(Members.periods(person, status -> !status.isMember()));
    List<Violated> found = new ArrayList<>();
    for (Branch branch : branches) {
      String id = branch.id().value();
      List<BranchMembership> here = person.memberships(branch::equals);
      found.add(
          c.violated("non-member", id, Days.later(since, person.someSince(here)))
              .with("branch", FactValue.of(new SubjectId(Scope.BRANCH, id))));
    }
    return c.all(found);
  }
}
