package org.aidgov.rules.catalogue.party;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.party.BranchMembership;
import org.aidgov.core.party.BranchRole;
import org.aidgov.core.party.PartyStatus;
import org.aidgov.core.party.StatusPeriod;
import org.aidgov.core.register.BranchView;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.rule.Verdict.Violated;
import org.aidgov.core.value.DaySet;
import org.aidgov.rules.policy.Reasons;

/**
 * {@code PTY-022}: whoever has a role in a temporary branch is on the roster, serves, is a formal
 * member (正式党员) and takes part in that branch.
 */
public final class RolesHeldByFittingMembers implements Rule.OnBranch {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("PTY-022")
          .addClauses("P2")
          .severity(Severity.WARNING)
          .addReads(Scope.PERSON, Scope.BRANCH)
          .addAspects("unknown-person", "not-serving", "not-formal", "elsewhere")
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
    List<Violated> found = new ArrayList<>();
    boolean unknown = false;
    for (BranchRole role : branch.current(branch.branch().roles())) {
      c.forgetConditions();
      Optional<PersonView> person = branch.person(role.person());
      if (!c.holds("on-roster", person.isPresent())) {
        found.add(violated("unknown-person", role, Branches.since(branch, role), c));
      } else if (person.get().isServing() && person.get().partyStatus().isEmpty()) {
        unknown = true;
      } else {
        judge(branch, role, person.get(), c).ifPresent(found::add);
      }
    }
    return found.isEmpty() && unknown ? Reasons.PARTY_STATUS_UNKNOWN : c.all(found);
  }

  private static Optional<Violated> judge(
      BranchView branch, BranchRole role, PersonView person, Case c) {
    if (!c.holds("serving", person.isServing())) {
      DaySet notServing = Branches.days(branch, role, other -> true).minus(person.servingDays());
      LocalDate since = Branches.since(branch, notServing);
      return Optional.of(violated("not-serving", role, since, c));
    }
    if (!c.holds("formal", person.isFormalMember())) {
      List<StatusPeriod> formal = Members.periods(person, status -> status == PartyStatus.FORMAL);
      return Optional.of(
          violated("not-formal", role, person.noneSince(formal, Branches.since(branch, role)), c));
    }
    List<BranchMembership> here =
        person.memberships(other -> other.id().equals(branch.branch().id()));
    if (!c.isSome("memberships", person.current(here).size())) {
      return Optional.of(
          violated("elsewhere", role, person.noneSince(here, Branches.since(branch, role)), c));
    }
    return Optional.empty();
  }

  private static Violated violated(String aspect, BranchRole role, LocalDate since, Case c) {
    return c.violated(aspect, Branches.thing(role), since)
        .with("person", Branches.fact(role.person()))
        .with("role", FactValue.of(role.role()));
  }
}
