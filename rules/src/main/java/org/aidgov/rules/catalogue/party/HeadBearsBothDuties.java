package org.aidgov.rules.catalogue.party;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.party.BranchRole;
import org.aidgov.core.register.BranchView;
import org.aidgov.core.register.GroupView;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.register.Tally;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.rule.Verdict.Violated;
import org.aidgov.core.staff.GroupHead;
import org.aidgov.rules.policy.Reasons;

/**
 * {@code PTY-015}: the head of an office group bears one post and two duties (一岗双责), each written
 * down, and has a role in the branch of the group.
 */
public final class HeadBearsBothDuties implements Rule.OnGroup {
  private static final Tally SERVING = Tally.of("serving", PersonView::isServing);
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("PTY-015")
          .addClauses("P5")
          .severity(Severity.WARNING)
          .addReads(Scope.PERSON, Scope.BRANCH)
          .addAspects("no-head", "work", "party", "no-role")
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
    if (group.count(SERVING) == 0) {
      return Reasons.NOBODY;
    }
    List<GroupHead> heads = group.heads();
    if (!c.isSome("heads", heads.size())) {
      return c.violated(
          "no-head", group.noneSince(group.group().heads(), group.group().days().from()));
    }
    List<Violated> found = new ArrayList<>();
    for (GroupHead head : heads) {
      c.forgetConditions();
      String id = head.person().value();
      LocalDate since = head.days().from();
      if (!c.isSome("work-duties", head.workDuties().size())) {
        found.add(c.violated("work", id, since).with("head", Branches.fact(head.person())));
      }
      if (!c.isSome("party-duties", head.partyDuties().size())) {
        found.add(c.violated("party", id, since).with("head", Branches.fact(head.person())));
      }
      addRole(group, head, c, found);
    }
    return Violations.verdict(c, found);
  }

  /** Only a formal member can have a role; a group without a branch is another rule's. */
  private static void addRole(GroupView group, GroupHead head, Case c, List<Violated> found) {
    List<BranchView> branches = group.branches();
    Optional<PersonView> person = group.person(head.person());
    if (branches.isEmpty() || person.filter(p -> p.isServing() && p.isFormalMember()).isEmpty()) {
      return;
    }
    List<BranchRole> roles =
        branches.stream()
            .flatMap(branch -> branch.branch().roles().stream())
            .filter(role -> role.person().equals(head.person()))
            .toList();
    if (!c.isSome("roles", group.current(roles).size())) {
      LocalDate founded = branches.get(0).branch().days().from();
      LocalDate formal = Days.firstOf(person.get().current(person.get().party().statuses()));
      LocalDate earliest = Days.later(formal, Days.later(founded, head.days().from()));
      LocalDate since = group.noneSince(roles, earliest);
      found.add(
          c.violated("no-role", head.person().value(), since)
              .only(Severity.INFO)
              .with("head", Branches.fact(head.person())));
    }
  }
}
