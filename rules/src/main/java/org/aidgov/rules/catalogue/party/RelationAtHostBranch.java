package org.aidgov.rules.catalogue.party;

import java.time.LocalDate;
import java.util.Optional;
import org.aidgov.core.party.Branch;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.register.SubjectId;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.source.Binding;
import org.aidgov.core.source.Evidence;
import org.aidgov.rules.policy.Reasons;
import org.aidgov.rules.policy.Sources;

/**
 * {@code PTY-005}: a transferred relation is at one host branch (受援单位党支部), never at a temporary
 * branch or a committee.
 */
public final class RelationAtHostBranch implements Rule.OnPerson {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("PTY-005")
          .addClauses("P1", "P6")
          .addCitations(
              Sources.memberManagement("Art. 25", Binding.MANDATORY, Evidence.FOUND),
              Sources.branchWork("Art. 8", Binding.MANDATORY, Evidence.FOUND))
          .severity(Severity.ERROR)
          .addReads(Scope.BRANCH)
          .addAspects("elsewhere", "temporary", "ended")
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
    if (!Relations.isTransferred(person)) {
      return Reasons.NOT_TRANSFERRED;
    }
    Optional<Branch> found = person.relationBranch();
    if (!c.holds("branch", found.isPresent())) {
      return c.violated("elsewhere", Relations.since(person))
          .with("organisation", Relations.fact(person.relation().orElseThrow()));
    }
    Branch branch = found.get();
    FactValue subject = FactValue.of(new SubjectId(Scope.BRANCH, branch.id().value()));
    if (!c.holds("host", !branch.isTemporary())) {
      return c.violated("temporary", Relations.since(person)).with("branch", subject);
    }
    if (!c.holds("exists", person.isCurrent(branch.days()))) {
      LocalDate since = Relations.since(person);
      LocalDate ended = branch.days().until().filter(person::reached).orElse(since);
      return c.violated("ended", Days.later(since, ended)).with("branch", subject);
    }
    return c.satisfied();
  }
}
