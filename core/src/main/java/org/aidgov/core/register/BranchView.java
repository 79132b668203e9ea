package org.aidgov.core.register;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.aidgov.core.party.Branch;
import org.aidgov.core.party.BranchRole;
import org.aidgov.core.party.GroupCoverage;
import org.aidgov.core.party.LifeMeeting;
import org.aidgov.core.party.PartyCommittee;
import org.aidgov.core.party.PartyOrganisationId;
import org.aidgov.core.party.UnitCoverage;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.value.DayRange;

/** One branch, as of a day, with its groups or units, roles and meetings. */
public final class BranchView extends SubjectView {
  private static final Question<BranchView, List<BranchRole>> SECRETARIES =
      Question.of(Scope.BRANCH, 0, branch -> branch.find(BranchRole.Kind.SECRETARY));

  BranchView(RegisterView view, int number) {
    super(view, number);
  }

  @Override
  public SubjectId subject() {
    return new SubjectId(Scope.BRANCH, branch().id().value());
  }

  /** Returns the branch, on all days. */
  public Branch branch() {
    return view.tables.branches.get(number);
  }

  /** Tells whether the branch exists. */
  public boolean exists() {
    return view.isCurrent(branch().days());
  }

  /** Tells whether the branch existed on all of {@code days}, which are over. */
  public boolean existedThroughout(DayRange days) {
    return branch().days().encloses(days);
  }

  /** Returns the roles of a kind that somebody has. */
  public List<BranchRole> roles(BranchRole.Kind kind) {
    return kind == BranchRole.Kind.SECRETARY ? ask(SECRETARIES) : find(kind);
  }

  private List<BranchRole> find(BranchRole.Kind kind) {
    return current(branch().roles(), role -> role.role() == kind);
  }

  /** Returns all roles of a kind, on all days. */
  public List<BranchRole> rolesEver(BranchRole.Kind kind) {
    return branch().roles().stream().filter(role -> role.role() == kind).toList();
  }

  /** Shows somebody with a role; nothing for somebody who is not on the roster. */
  public Optional<PersonView> person(PersonId id) {
    view.require(Scope.PERSON);
    return view.person(id);
  }

  /** Shows the office groups it is set up for, each once. */
  public List<GroupView> groups() {
    view.require(Scope.OFFICE_GROUP);
    return current(branch().groups()).stream()
        .map(GroupCoverage::group)
        .distinct()
        .map(group -> view.group(group).orElseThrow())
        .toList();
  }

  /**
   * Returns on which days it is set up for which office groups, on all days, but no longer than the
   * group exists.
   */
  public List<GroupCoverage> coverages() {
    view.require(Scope.OFFICE_GROUP);
    List<GroupCoverage> all = branch().groups();
    int whole = 0;
    while (whole < all.size() && existing(all.get(whole)).encloses(all.get(whole).days())) {
      whole++;
    }
    if (whole == all.size()) {
      return all;
    }
    ImmutableList.Builder<GroupCoverage> found = ImmutableList.builder();
    for (GroupCoverage coverage : all) {
      coverage
          .days()
          .intersection(existing(coverage))
          .ifPresent(
              days -> found.add(new GroupCoverage(coverage.group(), days, coverage.known())));
    }
    return found.build();
  }

  private DayRange existing(GroupCoverage coverage) {
    return view.tables.groups.require(coverage.group()).days();
  }

  /** Returns the recipient units whose branch it is. */
  public List<UnitCoverage> units() {
    return current(branch().units());
  }

  /** Shows the headquarters whose people it is for. */
  public HeadquartersView headquarters() {
    view.require(Scope.HEADQUARTERS);
    return view.headquarters(branch().headquarters()).orElseThrow();
  }

  /** Returns the committee of a headquarters in this register with an id. */
  public Optional<PartyCommittee> committee(PartyOrganisationId id) {
    view.require(Scope.HEADQUARTERS);
    int found = view.tables.committees.numberOf(id);
    return found < 0 ? Optional.empty() : Optional.of(view.tables.committees.get(found));
  }

  /** Shows the headquarters whose committee a committee is. */
  public HeadquartersView show(PartyCommittee committee) {
    view.require(Scope.HEADQUARTERS);
    return view.headquarters(committee.headquarters()).orElseThrow();
  }

  /** Returns its meetings held within some days, by the view's day. */
  public List<LifeMeeting> meetings(DayRange days, Predicate<? super LifeMeeting> wanted) {
    view.require(Scope.MEETING);
    return Meetings.in(view.index.meetings(branch().id()), days, view.today, view.horizon, wanted);
  }

  /** Returns its meetings of a kind held within some days, by the view's day. */
  public List<LifeMeeting> meetings(DayRange days, LifeMeeting.Kind kind) {
    return meetings(days, meeting -> meeting.kind() == kind);
  }

  /** Counts the people who take part in its life. */
  public int count(Tally tally) {
    return count(view.index.branches.people(number), tally);
  }

  /**
   * Counts the people who took part in its life on at least {@code least} of some days; what the
   * tally asks of them, it asks of the view's day.
   */
  public int count(Tally tally, DayRange days, int least) {
    return count(view.index.branches.people(number), tally, days, least);
  }

  /** Returns the people who take part in its life, in order of ids: for decisions; rules count. */
  public List<PersonView> people() {
    return people(view.index.branches.people(number));
  }
}
