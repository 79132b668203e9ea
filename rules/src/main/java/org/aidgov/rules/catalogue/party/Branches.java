package org.aidgov.rules.catalogue.party;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.aidgov.core.party.BranchRole;
import org.aidgov.core.party.GroupCoverage;
import org.aidgov.core.register.BranchView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.register.SubjectId;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.staff.OfficeGroupId;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.value.CalendarPeriod;
import org.aidgov.core.value.DaySet;
import org.aidgov.rules.policy.Reasons;

/** What several rules ask about a temporary branch. */
final class Branches {
  private static final Optional<Verdict> DOES_NOT_EXIST = Optional.of(Reasons.DOES_NOT_EXIST);
  private static final Optional<Verdict> NOT_TEMPORARY = Optional.of(Reasons.NOT_TEMPORARY);

  private Branches() {}

  /** Returns why a rule on temporary branches asks nothing of one; nothing of which it asks. */
  static Optional<Verdict> excused(BranchView branch) {
    if (!branch.exists()) {
      return DOES_NOT_EXIST;
    }
    return branch.branch().isTemporary() ? Optional.empty() : NOT_TEMPORARY;
  }

  /** Returns the office groups for which a branch is set up and which exist. */
  static Set<OfficeGroupId> groups(BranchView branch) {
    ImmutableSet.Builder<OfficeGroupId> groups = ImmutableSet.builder();
    for (GroupCoverage coverage : branch.current(branch.coverages())) {
      groups.add(coverage.group());
    }
    return groups.build();
  }

  /**
   * Returns the day from which a state of affairs is reported that was counted over people: the
   * first day of the running quarter, or of the branch.
   */
  static LocalDate since(BranchView branch) {
    return Days.later(
        branch.currentPeriod(CalendarPeriod.Unit.QUARTER).start(), branch.branch().days().from());
  }

  /** Returns since when somebody has had a role, even if the record was renewed since. */
  static LocalDate since(BranchView branch, BranchRole role) {
    return since(branch, days(branch, role, other -> true));
  }

  /** Returns the days of the records, of some kind, of who has a role. */
  static DaySet days(BranchView branch, BranchRole role, Predicate<BranchRole> wanted) {
    return DaySet.of(
        branch.rolesEver(role.role()).stream()
            .filter(other -> other.person().equals(role.person()))
            .filter(wanted)
            .toList());
  }

  /** Returns since when each day has been among {@code days}, and the branch has existed. */
  static LocalDate since(BranchView branch, DaySet days) {
    return branch.since(days.within(branch.branch().days()));
  }

  /** Counts the people who have some roles, each once. */
  static int countPeople(List<BranchRole> roles) {
    int people = 0;
    for (int i = 0; i < roles.size(); i++) {
      people += isFirstOf(roles, i) ? 1 : 0;
    }
    return people;
  }

  private static boolean isFirstOf(List<BranchRole> roles, int number) {
    for (int i = 0; i < number; i++) {
      if (roles.get(i).person().equals(roles.get(number).person())) {
        return false;
      }
    }
    return true;
  }

  /** Returns a role and who has it, as one of several things of a branch. */
  static String thing(BranchRole role) {
    return role.role() + "-" + role.person();
  }

  /** Returns somebody as a fact. */
  static FactValue fact(PersonId person) {
    return FactValue.of(new SubjectId(Scope.PERSON, person.value()));
  }
}
