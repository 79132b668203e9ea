package org.aidgov.rules.catalogue.party;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.aidgov.core.party.Branch;
import org.aidgov.core.party.BranchRole;
import org.aidgov.core.party.PartyStatus;
import org.aidgov.core.register.BranchView;
import org.aidgov.core.register.GroupView;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.rule.Verdict.Violated;
import org.aidgov.core.staff.GroupHead;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.value.DaySet;
import org.aidgov.rules.policy.Reasons;
import org.aidgov.rules.policy.Tallies;

/**
 * {@code PTY-015}: the head of an office group bears one post and two duties (一岗双责), each written
 * down, and has a role in the branch of the group.
 */
public final class HeadBearsBothDuties implements Rule.OnGroup {
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
    if (!group.isAny(Tallies.SERVING)) {
      return Reasons.NOBODY;
    }
    List<GroupHead> heads = group.heads();
    if (!c.isSome("heads", heads.size())) {
      return c.violated(
          "no-head", group.noneSince(group.group().heads(), group.group().days().from()));
    }
    List<Violated> found = new ArrayList<>();
    for (PersonId head : heads.stream().map(GroupHead::person).distinct().toList()) {
      c.forgetConditions();
      if (!c.isSome("work-duties", count(heads, head, GroupHead::workDuties))) {
        found.add(violated("work", head, since(group, head, GroupHead::workDuties), c));
      }
      if (!c.isSome("party-duties", count(heads, head, GroupHead::partyDuties))) {
        found.add(violated("party", head, since(group, head, GroupHead::partyDuties), c));
      }
      addRole(group, head, c, found);
    }
    return c.all(found);
  }

  private static int count(
      List<GroupHead> heads, PersonId head, Function<GroupHead, List<String>> duties) {
    int count = 0;
    for (GroupHead record : heads) {
      count += record.person().equals(head) ? duties.apply(record).size() : 0;
    }
    return count;
  }

  /** Since when the head has been one without such duties, even if the record was renewed since. */
  private static LocalDate since(
      GroupView group, PersonId head, Function<GroupHead, List<String>> duties) {
    return group.someSince(
        group.group().heads().stream()
            .filter(record -> record.person().equals(head) && duties.apply(record).isEmpty())
            .toList());
  }

  private static Violated violated(String aspect, PersonId head, LocalDate since, Case c) {
    return c.violated(aspect, head.value(), since).with("head", Branches.fact(head));
  }

  /** Only a formal member can have a role; a group without a branch is another rule's. */
  private static void addRole(GroupView group, PersonId head, Case c, List<Violated> found) {
    List<BranchView> branches = group.branches();
    Optional<PersonView> person =
        group.person(head).filter(p -> p.isServing() && p.isFormalMember());
    if (branches.isEmpty() || person.isEmpty()) {
      return;
    }
    int roles = 0;
    for (BranchView branch : branches) {
      roles += branch.current(branch.branch().roles(), role -> isOf(head, role)).size();
    }
    if (!c.isSome("roles", roles)) {
      LocalDate since = group.since(withoutRole(group, head, person.get()));
      found.add(violated("no-role", head, since, c).only(Severity.INFO));
    }
  }

  private static boolean isOf(PersonId head, BranchRole role) {
    return role.person().equals(head);
  }

  /** When there was a branch, and a head of the group who could have a role in it but had none. */
  private static DaySet withoutRole(GroupView group, PersonId head, PersonView person) {
    List<DaySet> roles = new ArrayList<>();
    for (Branch branch : group.branchesEver()) {
      DaySet covered = DaySet.of(group.coverages(branch::equals));
      roles.add(
          covered.and(
              DaySet.of(branch.roles().stream().filter(role -> isOf(head, role)).toList())));
    }
    return DaySet.of(group.coverages(branch -> true))
        .and(
            DaySet.of(
                group.group().heads().stream()
                    .filter(record -> record.person().equals(head))
                    .toList()))
        .and(DaySet.of(Members.periods(person, status -> status == PartyStatus.FORMAL)))
        .and(person.servingDays())
        .within(group.group().days())
        .minus(DaySet.union(roles));
  }
}
