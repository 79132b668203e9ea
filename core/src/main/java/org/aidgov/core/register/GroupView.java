package org.aidgov.core.register;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.aidgov.core.party.Branch;
import org.aidgov.core.party.GroupCoverage;
import org.aidgov.core.register.Links.Link;
import org.aidgov.core.staff.GroupHead;
import org.aidgov.core.staff.OfficeGroup;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.value.DayRange;

/** One office group, as of a day, with its head and its branches. */
public final class GroupView extends SubjectView {
  GroupView(RegisterView view, int number) {
    super(view, number);
  }

  @Override
  public SubjectId subject() {
    return new SubjectId(Scope.OFFICE_GROUP, group().id().value());
  }

  /** Returns the group, on all days. */
  public OfficeGroup group() {
    return view.tables.groups.get(number);
  }

  /** Tells whether the group exists. */
  public boolean exists() {
    return view.isCurrent(group().days());
  }

  /** Shows the headquarters whose group it is. */
  public HeadquartersView headquarters() {
    view.require(Scope.HEADQUARTERS);
    return view.headquarters(group().headquarters()).orElseThrow();
  }

  /** Returns who heads it. */
  public List<GroupHead> heads() {
    return current(group().heads());
  }

  /** Shows the head; nothing for somebody who is not on the roster. */
  public Optional<PersonView> person(PersonId id) {
    view.require(Scope.PERSON);
    return view.person(id);
  }

  /** Shows the branches set up for it. */
  public List<BranchView> branches() {
    view.require(Scope.BRANCH);
    List<Branch> branches = current(view.index.branchesOfGroups.get(group().id()));
    return branches.stream()
        .map(branch -> view.branch(branch.id()).orElseThrow())
        .filter(BranchView::exists)
        .toList();
  }

  /** Returns the branches ever set up for it, in order of ids. */
  public List<Branch> branchesEver() {
    view.require(Scope.BRANCH);
    return ever(view.index.branchesOfGroups.get(group().id()));
  }

  /**
   * Returns on which days branches of some kind are set up for it, on all days, but no longer than
   * the branch exists.
   */
  public List<GroupCoverage> coverages(Predicate<? super Branch> wanted) {
    view.require(Scope.BRANCH);
    ImmutableList.Builder<GroupCoverage> found = ImmutableList.builder();
    for (Link<Branch> link : view.index.branchesOfGroups.get(group().id())) {
      if (wanted.test(link.entity())) {
        link.fact()
            .days()
            .intersection(link.entity().days())
            .ifPresent(
                days -> found.add(new GroupCoverage(group().id(), days, link.fact().known())));
      }
    }
    return found.build();
  }

  /** Counts the people in it. */
  public int count(Tally tally) {
    return count(view.index.groups.people(number), tally);
  }

  /** Tells whether a tally counts anybody of those in it. */
  public boolean isAny(Tally tally) {
    return isAny(view.index.groups.people(number), tally);
  }

  /**
   * Returns the first of some days on which anybody was in it of those whom a tally counts; what
   * the tally asks of them, it asks of the view's day.
   */
  public Optional<LocalDate> first(Tally tally, DayRange days) {
    return first(view.index.groups.people(number), tally, days);
  }

  /** Returns the people in it, in order of ids: for decisions; rules count. */
  public List<PersonView> people() {
    return people(view.index.groups.people(number));
  }
}
