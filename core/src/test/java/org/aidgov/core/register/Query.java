package org.aidgov.core.register;

import static org.aidgov.core.SmallDays.FIRST;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.aidgov.core.SmallDays;
import org.aidgov.core.SmallRegisters;
import org.aidgov.core.calendar.Moment;
import org.aidgov.core.grid.Cell;
import org.aidgov.core.grid.CellRole;
import org.aidgov.core.grid.GridLevel;
import org.aidgov.core.institution.Institution;
import org.aidgov.core.institution.InstitutionVersion;
import org.aidgov.core.institution.VersionStep;
import org.aidgov.core.meeting.Sitting;
import org.aidgov.core.meeting.SittingStep;
import org.aidgov.core.meeting.TaskForceRole;
import org.aidgov.core.party.Branch;
import org.aidgov.core.party.BranchRole;
import org.aidgov.core.party.LifeMeeting;
import org.aidgov.core.party.PartyOrganisationId;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.value.CalendarPeriod;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.DaySet;

/**
 * A question that a view can be asked, and what it must be allowed to read for that.
 *
 * @param view the kind of view
 * @param method the method, with the simple names of its parameters' types
 * @param needs the kinds of thing that the question shows beside its subject
 * @param reply asks it, with some arguments
 */
record Query<V extends SubjectView>(
    Class<V> view, String method, Set<Scope> needs, Function<V, Object> reply) {
  private static final List<DayRange> RANGES =
      List.of(
          DayRange.of(FIRST, FIRST.plusDays(SmallDays.COUNT / 2)),
          DayRange.of(FIRST.plusDays(5), FIRST.plusDays(20)),
          DayRange.openFrom(FIRST.plusDays(8)));

  private static final DaySet GAPS =
      DaySet.ofRanges(
          List.of(
              DayRange.of(FIRST.plusDays(1), FIRST.plusDays(4)),
              DayRange.of(FIRST.plusDays(9), FIRST.plusDays(12)),
              DayRange.openFrom(FIRST.plusDays(15))));

  private static final Tally EVERYBODY = Tally.of("everybody", person -> true);
  private static final Tally SERVING = Tally.of("serving", PersonView::isServing);
  private static final Tally VOTERS = Tally.of("voters", PersonView::mayVote);
  private static final CareTally TALKED_TO =
      CareTally.of("talked to", care -> care.countTalks(talk -> true) > 0);

  /** Every public question of every view. */
  static final List<Query<?>> ALL =
      ImmutableList.<Query<?>>builder()
          .addAll(ofSubjects())
          .addAll(ofPeople())
          .addAll(ofPartyLife())
          .addAll(ofCells())
          .addAll(ofBranches())
          .addAll(ofGroups())
          .addAll(ofUnits())
          .addAll(ofHeadquarters())
          .addAll(ofMeetings())
          .addAll(ofProvinces())
          .addAll(ofInstitutions())
          .addAll(ofCare())
          .addAll(ofHeadquartersCare())
          .addAll(ofPeopleAtWork())
          .addAll(ofSeries())
          .addAll(ofTaskForces())
          .addAll(ofAgreedItems())
          .build();

  /** Asks the view, if it is of the right kind; what a refusal says is the reply, too. */
  Optional<Object> ask(SubjectView subject) {
    if (!view.isInstance(subject)) {
      return Optional.empty();
    }
    try {
      return Optional.of(comparable(reply.apply(view.cast(subject))));
    } catch (IllegalStateException e) {
      return Optional.of("refused");
    }
  }

  @Override
  public String toString() {
    return view.getSimpleName() + "." + method;
  }

  /** Views of two days are never equal; whom they are of can be. */
  static Object comparable(Object reply) {
    if (reply instanceof SubjectView shown) {
      return shown.subject();
    }
    if (reply instanceof Optional<?> optional) {
      return optional.map(Query::comparable);
    }
    if (reply instanceof List<?> list) {
      return list.stream().map(Query::comparable).toList();
    }
    return reply;
  }

  private static <V extends SubjectView> Query<V> query(
      Class<V> view, String method, Function<V, Object> reply, Scope... needs) {
    return new Query<>(view, method, Set.of(needs), reply);
  }

  /** Asks with each of several arguments. */
  private static <V, A> Function<V, Object> each(List<A> arguments, BiFunction<V, A, Object> ask) {
    return view -> {
      List<Object> replies = new ArrayList<>();
      for (A argument : arguments) {
        replies.add(ask.apply(view, argument));
      }
      return replies;
    };
  }

  private static List<Query<?>> ofSubjects() {
    Class<SubjectView> v = SubjectView.class;
    List<LocalDate> days = List.of(FIRST, FIRST.plusDays(7), FIRST.plusDays(100));
    return List.of(
        query(v, "subject()", SubjectView::subject),
        query(v, "asOf()", SubjectView::asOf),
        query(v, "reached(LocalDate)", each(days, SubjectView::reached)),
        query(v, "reached(int)", each(days, (view, day) -> view.reached((int) day.toEpochDay()))),
        query(v, "isCurrent(DayRange)", each(RANGES, SubjectView::isCurrent)),
        query(
            v,
            "lastFinished(Unit)",
            each(List.of(CalendarPeriod.Unit.values()), SubjectView::lastFinished)),
        query(
            v,
            "currentPeriod(Unit)",
            each(List.of(CalendarPeriod.Unit.values()), SubjectView::currentPeriod)),
        query(
            v,
            "currentSince(DaySet)",
            each(List.of(DaySet.NONE, GAPS, DaySet.ALL), SubjectView::currentSince)));
  }

  private static List<Query<?>> ofPeople() {
    Class<PersonView> v = PersonView.class;
    return List.of(
        query(v, "id()", PersonView::id),
        query(v, "subject()", PersonView::subject),
        query(v, "dossier()", PersonView::dossier),
        query(v, "person()", PersonView::person),
        query(v, "isServing()", PersonView::isServing),
        query(v, "headquarters()", PersonView::headquarters, Scope.HEADQUARTERS),
        query(
            v,
            "headquarters(LocalDate)",
            each(RANGES, (person, days) -> person.headquarters(days.from())),
            Scope.HEADQUARTERS),
        query(v, "hasSeveralTours()", PersonView::hasSeveralTours),
        query(v, "currentTours()", PersonView::currentTours),
        query(v, "tour()", PersonView::tour),
        query(v, "servingDays()", PersonView::servingDays),
        query(v, "arrivedOn()", PersonView::arrivedOn),
        query(v, "arrivedOnEpochDay()", PersonView::arrivedOnEpochDay),
        query(v, "endedTour()", PersonView::endedTour),
        query(
            v,
            "stage(Tour)",
            person -> person.person().tours().stream().map(person::stage).toList()),
        query(v, "stage()", PersonView::stage),
        query(v, "servesThroughout(DayRange)", each(RANGES, PersonView::servesThroughout)),
        query(v, "isPlacedOnlyWhileServing()", PersonView::isPlacedOnlyWhileServing),
        query(
            v,
            "isInBranchesOnlyWhileServing()",
            PersonView::isInBranchesOnlyWhileServing,
            Scope.BRANCH),
        query(
            v,
            "hasMembership(DayRange,Predicate)",
            each(RANGES, (person, days) -> person.hasMembership(days, Branch::isTemporary)),
            Scope.BRANCH),
        query(v, "hasPost()", PersonView::hasPost),
        query(v, "hasRealPost()", PersonView::hasRealPost),
        query(v, "isAbsent()", PersonView::isAbsent),
        query(v, "supervised()", PersonView::supervised, Scope.CELL, Scope.HEADQUARTERS),
        query(v, "supervisedEver()", PersonView::supervisedEver, Scope.CELL, Scope.HEADQUARTERS),
        query(
            v,
            "servesIn(String)",
            each(List.of("zhejiang", "hubei"), PersonView::servesIn),
            Scope.HEADQUARTERS),
        query(v, "isAway()", PersonView::isAway),
        query(
            v,
            "isAway(Moment)",
            each(RANGES, (person, days) -> person.isAway(Moment.startOf(days.from())))),
        query(v, "hours(UnitId)", each(SmallRegisters.UNITS, PersonView::hours), Scope.UNIT),
        query(
            v,
            "hours(HeadquartersId)",
            each(SmallRegisters.HEADQUARTERS, PersonView::hours),
            Scope.HEADQUARTERS),
        query(
            v,
            "ledger(HeadquartersId)",
            each(SmallRegisters.HEADQUARTERS, PersonView::ledger),
            Scope.HEADQUARTERS),
        query(v, "posts()", PersonView::posts),
        query(v, "postsInDoubt()", PersonView::postsInDoubt),
        query(v, "units()", PersonView::units, Scope.UNIT),
        query(v, "cells()", PersonView::cells, Scope.CELL),
        query(v, "existingCells()", PersonView::existingCells, Scope.CELL),
        query(v, "basicCells()", PersonView::basicCells, Scope.CELL),
        query(
            v,
            "branchesOfGroups()",
            PersonView::branchesOfGroups,
            Scope.BRANCH,
            Scope.OFFICE_GROUP),
        query(v, "branchesOfUnits()", PersonView::branchesOfUnits, Scope.BRANCH, Scope.UNIT),
        query(v, "cellsEver()", PersonView::cellsEver, Scope.CELL),
        query(v, "groups()", PersonView::groups, Scope.OFFICE_GROUP),
        query(
            v,
            "branchOf(BranchMembership)",
            person ->
                person.dossier().party().stream()
                    .flatMap(file -> file.memberships().stream())
                    .map(person::branchOf)
                    .toList(),
            Scope.BRANCH),
        query(
            v,
            "ledThroughout(DayRange)",
            each(RANGES, PersonView::ledThroughout),
            Scope.HEADQUARTERS),
        query(
            v,
            "committeeMeetings(Headquarters,DayRange)",
            person ->
                person.view.tables.headquarters.all().stream()
                    .sorted((one, other) -> one.id().compareTo(other.id()))
                    .map(h -> person.committeeMeetings(h, RANGES.get(1)))
                    .toList(),
            Scope.HEADQUARTERS,
            Scope.MEETING),
        query(v, "groupsEver()", PersonView::groupsEver, Scope.OFFICE_GROUP),
        query(v, "cellRoles()", PersonView::cellRoles, Scope.CELL),
        query(v, "cellRolesEver()", PersonView::cellRolesEver, Scope.CELL),
        query(v, "headedGroups()", PersonView::headedGroups, Scope.OFFICE_GROUP),
        query(v, "headedGroupsEver()", PersonView::headedGroupsEver, Scope.OFFICE_GROUP),
        query(v, "ledHeadquartersEver()", PersonView::ledHeadquartersEver, Scope.HEADQUARTERS),
        query(
            v,
            "headquarters(Tour)",
            person -> person.person().tours().stream().map(person::headquarters).toList(),
            Scope.HEADQUARTERS),
        query(
            v,
            "show(Cell)",
            person -> person.cells().stream().map(person::show).map(CellView::subject).toList(),
            Scope.CELL),
        query(
            v,
            "show(OfficeGroup)",
            person -> person.groups().stream().map(person::show).map(GroupView::subject).toList(),
            Scope.OFFICE_GROUP),
        query(
            v,
            "show(Headquarters)",
            person ->
                person.headquarters().stream()
                    .map(person::show)
                    .map(HeadquartersView::subject)
                    .toList(),
            Scope.HEADQUARTERS),
        query(v, "other(PersonId)", each(SmallRegisters.NAMED, PersonView::other), Scope.PERSON),
        query(v, "current(List)", person -> person.current(person.dossier().cells())),
        query(
            v,
            "current(List,Predicate)",
            person ->
                person.current(
                    person.dossier().cells(), at -> at.cell().equals(SmallRegisters.CELLS.get(0)))),
        query(
            v,
            "hasCurrent(List,Predicate)",
            person ->
                person.hasCurrent(
                    person.dossier().cells(), at -> at.cell().equals(SmallRegisters.CELLS.get(0)))),
        query(v, "noneSince(List,LocalDate)", Query::noCellSince),
        query(v, "someSince(List)", Query::someCellSince),
        query(v, "since(DaySet)", person -> person.since(GAPS)));
  }

  private static Object noCellSince(PersonView person) {
    var cells = person.dossier().cells();
    return person.hasCurrent(cells, cell -> true) ? "some" : person.noneSince(cells, FIRST);
  }

  private static Object someCellSince(PersonView person) {
    var cells = person.dossier().cells();
    return person.hasCurrent(cells, cell -> true) ? person.someSince(cells) : "none";
  }

  private static List<Query<?>> ofPartyLife() {
    Class<PersonView> v = PersonView.class;
    return List.of(
        query(v, "branches()", PersonView::branches, Scope.BRANCH),
        query(v, "temporaryBranches()", PersonView::temporaryBranches, Scope.BRANCH),
        query(v, "hostBranches()", PersonView::hostBranches, Scope.BRANCH),
        query(v, "partyStatus()", PersonView::partyStatus),
        query(v, "isMember()", PersonView::isMember),
        query(v, "isFormalMember()", PersonView::isFormalMember),
        query(v, "mayVote()", PersonView::mayVote),
        query(v, "party()", PersonView::party),
        query(v, "relation()", PersonView::relation),
        query(v, "relationBranch()", PersonView::relationBranch, Scope.BRANCH),
        query(
            v,
            "state(RelationTransfer)",
            person -> person.party().transfers().stream().map(person::state).toList()),
        query(v, "pendingTransfer()", PersonView::pendingTransfer),
        query(v, "receivedTransfer()", PersonView::receivedTransfer),
        query(
            v,
            "memberships(Predicate)",
            person -> person.memberships(Branch::isTemporary),
            Scope.BRANCH),
        query(
            v,
            "countAttended(DayRange,Predicate)",
            each(
                RANGES,
                (person, days) ->
                    person.countAttended(
                        days, m -> m.organisation().equals(SmallRegisters.BRANCHES.get(0)))),
            Scope.MEETING),
        query(v, "branchRoles()", PersonView::branchRoles, Scope.BRANCH),
        query(v, "branchRolesEver()", PersonView::branchRolesEver, Scope.BRANCH),
        query(
            v,
            "show(Branch)",
            person ->
                person.branches().stream().map(person::show).map(BranchView::subject).toList(),
            Scope.BRANCH));
  }

  private static List<Query<?>> ofCells() {
    Class<CellView> v = CellView.class;
    List<CellRole.Kind> kinds = List.of(CellRole.Kind.values());
    return List.of(
        query(v, "subject()", CellView::subject),
        query(v, "cell()", CellView::cell),
        query(v, "exists()", CellView::exists),
        query(v, "parents()", CellView::parents, Scope.CELL),
        query(v, "existingParents()", CellView::existingParents, Scope.CELL),
        query(v, "holders()", Query::holders, Scope.PERSON),
        query(v, "parentsEver()", CellView::parentsEver, Scope.CELL),
        query(v, "children()", CellView::children, Scope.CELL),
        query(v, "childrenEver()", CellView::childrenEver, Scope.CELL),
        query(v, "show(Cell)", cell -> shown(cell, cell.parents(), cell.children()), Scope.CELL),
        query(v, "roles(Kind)", each(kinds, CellView::roles)),
        query(v, "whoHas(Kind)", each(kinds, CellView::whoHas)),
        query(v, "rolesEver(Kind)", each(kinds, CellView::rolesEver)),
        query(v, "person(PersonId)", people(CellView::person), Scope.PERSON),
        query(v, "units()", CellView::units),
        query(v, "headquarters()", CellView::headquarters),
        query(
            v,
            "show(HeadquartersClaim)",
            cell ->
                cell.headquarters().stream()
                    .map(cell::show)
                    .map(HeadquartersView::subject)
                    .toList(),
            Scope.HEADQUARTERS),
        query(v, "firstAssignment()", CellView::firstAssignment),
        query(v, "count(Tally)", tallies(CellView::count)),
        query(v, "people()", CellView::people));
  }

  private static Object holders(CellView cell) {
    return cell.holders().stream()
        .map(holder -> List.of(holder.role(), holder.id(), comparable(holder.person())))
        .toList();
  }

  private static Object shown(CellView cell, List<Cell> one, List<Cell> other) {
    List<SubjectId> shown = new ArrayList<>();
    one.forEach(parent -> shown.add(cell.show(parent).subject()));
    other.forEach(child -> shown.add(cell.show(child).subject()));
    return shown;
  }

  private static List<Query<?>> ofBranches() {
    Class<BranchView> v = BranchView.class;
    List<BranchRole.Kind> kinds = List.of(BranchRole.Kind.values());
    List<PartyOrganisationId> ids =
        List.of(SmallRegisters.COMMITTEES.get(0), SmallRegisters.BRANCHES.get(0));
    return List.of(
        query(v, "subject()", BranchView::subject),
        query(v, "branch()", BranchView::branch),
        query(v, "exists()", BranchView::exists),
        query(v, "existedThroughout(DayRange)", each(RANGES, BranchView::existedThroughout)),
        query(v, "roles(Kind)", each(kinds, BranchView::roles)),
        query(v, "rolesEver(Kind)", each(kinds, BranchView::rolesEver)),
        query(v, "person(PersonId)", people(BranchView::person), Scope.PERSON),
        query(v, "groups()", BranchView::groups, Scope.OFFICE_GROUP),
        query(v, "coverages()", BranchView::coverages, Scope.OFFICE_GROUP),
        query(
            v,
            "show(PartyCommittee)",
            branch ->
                SmallRegisters.COMMITTEES.stream()
                    .flatMap(id -> branch.committee(id).stream())
                    .map(branch::show)
                    .map(HeadquartersView::subject)
                    .toList(),
            Scope.HEADQUARTERS),
        query(v, "units()", BranchView::units),
        query(v, "headquarters()", BranchView::headquarters, Scope.HEADQUARTERS),
        query(
            v,
            "committee(PartyOrganisationId)",
            each(ids, BranchView::committee),
            Scope.HEADQUARTERS),
        query(
            v,
            "meetings(DayRange,Predicate)",
            each(RANGES, (branch, days) -> branch.meetings(days, meeting -> true)),
            Scope.MEETING),
        query(
            v,
            "meetings(DayRange,Kind)",
            each(RANGES, (branch, days) -> branch.meetings(days, LifeMeeting.Kind.MEMBERS_MEETING)),
            Scope.MEETING),
        query(v, "count(Tally)", tallies(BranchView::count)),
        query(
            v,
            "count(Tally,DayRange,int)",
            each(RANGES, (branch, days) -> branch.count(VOTERS, days, 2))),
        query(v, "people()", BranchView::people));
  }

  private static List<Query<?>> ofGroups() {
    Class<GroupView> v = GroupView.class;
    return List.of(
        query(v, "subject()", GroupView::subject),
        query(v, "group()", GroupView::group),
        query(v, "exists()", GroupView::exists),
        query(v, "headquarters()", GroupView::headquarters, Scope.HEADQUARTERS),
        query(v, "heads()", GroupView::heads),
        query(v, "person(PersonId)", people(GroupView::person), Scope.PERSON),
        query(v, "branches()", GroupView::branches, Scope.BRANCH),
        query(
            v, "coverages(Predicate)", group -> group.coverages(Branch::isTemporary), Scope.BRANCH),
        query(v, "count(Tally)", tallies(GroupView::count)),
        query(v, "branchesEver()", GroupView::branchesEver, Scope.BRANCH),
        query(v, "isAny(Tally)", tallies(GroupView::isAny)),
        query(v, "first(Tally,DayRange)", each(RANGES, (group, days) -> group.first(VOTERS, days))),
        query(v, "people()", GroupView::people));
  }

  private static List<Query<?>> ofUnits() {
    Class<UnitView> v = UnitView.class;
    return List.of(
        query(v, "subject()", UnitView::subject),
        query(v, "unit()", UnitView::unit),
        query(v, "cells()", UnitView::cells, Scope.CELL),
        query(v, "cellsEver()", UnitView::cellsEver, Scope.CELL),
        query(v, "firstPost()", UnitView::firstPost),
        query(v, "branches()", UnitView::branches, Scope.BRANCH),
        query(v, "count(Tally)", tallies(UnitView::count)),
        query(v, "isAny(Tally)", tallies(UnitView::isAny)));
  }

  private static List<Query<?>> ofHeadquarters() {
    Class<HeadquartersView> v = HeadquartersView.class;
    return List.of(
        query(v, "subject()", HeadquartersView::subject),
        query(v, "headquarters()", HeadquartersView::headquarters),
        query(v, "exists()", HeadquartersView::exists),
        query(v, "leaders()", HeadquartersView::leaders),
        query(v, "ledger()", HeadquartersView::ledger),
        query(v, "person(PersonId)", people(HeadquartersView::person), Scope.PERSON),
        query(v, "committees()", HeadquartersView::committees),
        query(
            v,
            "meetings(PartyCommittee,DayRange,Predicate)",
            headquarters ->
                headquarters.view.tables.committees.all().stream()
                    .sorted((one, other) -> one.id().compareTo(other.id()))
                    .map(c -> headquarters.meetings(c, RANGES.get(1), meeting -> true))
                    .toList(),
            Scope.MEETING),
        query(v, "disciplineLedger()", HeadquartersView::disciplineLedger),
        query(v, "disciplineBodies()", HeadquartersView::disciplineBodies),
        query(
            v,
            "disciplineBody(DisciplineBodyId)",
            headquarters ->
                headquarters.disciplineBodies().stream()
                    .map(body -> headquarters.disciplineBody(body.id()))
                    .toList(),
            Scope.HEADQUARTERS),
        query(
            v,
            "show(Headquarters)",
            headquarters ->
                headquarters.above().stream()
                    .map(headquarters::show)
                    .map(HeadquartersView::subject)
                    .toList(),
            Scope.HEADQUARTERS),
        query(v, "cells()", HeadquartersView::cells, Scope.CELL),
        query(v, "cellsEver()", HeadquartersView::cellsEver, Scope.CELL),
        query(v, "above()", HeadquartersView::above, Scope.HEADQUARTERS),
        query(
            v,
            "show(Headquarters)",
            headquarters -> headquarters.above().stream().map(headquarters::show).toList(),
            Scope.HEADQUARTERS),
        query(v, "institutions()", HeadquartersView::institutions, Scope.INSTITUTION),
        query(
            v,
            "show(Institution)",
            headquarters -> headquarters.institutions().stream().map(headquarters::show).toList(),
            Scope.INSTITUTION),
        query(
            v,
            "institution(InstitutionId)",
            each(SmallRegisters.INSTITUTIONS, HeadquartersView::institution),
            Scope.INSTITUTION),
        query(v, "isFor(Institution,InstitutionVersion)", Query::textsForIt, Scope.HEADQUARTERS),
        query(v, "measures()", HeadquartersView::measures),
        query(v, "duties()", HeadquartersView::duties),
        query(
            v,
            "assignments(Duty)",
            headquarters -> headquarters.duties().stream().map(headquarters::assignments).toList(),
            Scope.HEADQUARTERS,
            Scope.OFFICE_GROUP),
        query(v, "revisionPlans()", HeadquartersView::revisionPlans),
        query(v, "batches()", HeadquartersView::batches),
        query(v, "servedDays()", HeadquartersView::servedDays),
        query(v, "count(Tally)", tallies(HeadquartersView::count)),
        query(v, "isAny(Tally)", tallies(HeadquartersView::isAny)),
        query(v, "series()", HeadquartersView::series, Scope.SERIES),
        query(v, "taskForces()", HeadquartersView::taskForces, Scope.TASK_FORCE),
        query(v, "results()", HeadquartersView::results),
        query(
            v,
            "grownFrom(WorkResult)",
            one -> one.results().stream().map(one::grownFrom).toList(),
            Scope.HEADQUARTERS),
        query(
            v,
            "show(MeetingSeries)",
            one -> one.series().stream().map(one::show).map(SeriesView::subject).toList(),
            Scope.SERIES),
        query(
            v,
            "show(TaskForce)",
            one -> one.taskForces().stream().map(one::show).map(TaskForceView::subject).toList(),
            Scope.TASK_FORCE),
        query(v, "people()", HeadquartersView::people));
  }

  private static List<Query<?>> ofMeetings() {
    Class<MeetingView> v = MeetingView.class;
    return List.of(
        query(v, "subject()", MeetingView::subject),
        query(v, "meeting()", MeetingView::meeting),
        query(v, "wasHeld()", MeetingView::wasHeld),
        query(v, "branch()", MeetingView::branch, Scope.BRANCH),
        query(
            v,
            "organisationDays()",
            MeetingView::organisationDays,
            Scope.BRANCH,
            Scope.HEADQUARTERS));
  }

  private static List<Query<?>> ofProvinces() {
    Class<ProvinceView> v = ProvinceView.class;
    return List.of(
        query(v, "subject()", ProvinceView::subject),
        query(v, "headquarters()", ProvinceView::headquarters, Scope.HEADQUARTERS),
        query(v, "count(Tally)", tallies(ProvinceView::count)),
        query(v, "isAny(Tally)", tallies(ProvinceView::isAny)),
        query(v, "began()", ProvinceView::began),
        query(v, "cellsEver()", ProvinceView::cellsEver, Scope.CELL),
        query(v, "cells()", ProvinceView::cells, Scope.CELL),
        query(
            v,
            "countCells(GridLevel)",
            each(List.of(GridLevel.values()), ProvinceView::countCells),
            Scope.CELL));
  }

  private static Object textsForIt(HeadquartersView headquarters) {
    List<Object> found = new ArrayList<>();
    List<Institution> all = new ArrayList<>(headquarters.view.tables.institutions.all());
    all.sort((one, other) -> one.id().compareTo(other.id()));
    for (Institution institution : all) {
      for (InstitutionVersion version : institution.versions()) {
        found.add(
            List.of(institution.id(), version.number(), headquarters.isFor(institution, version)));
      }
    }
    return found;
  }

  private static List<Query<?>> ofInstitutions() {
    Class<InstitutionView> v = InstitutionView.class;
    return List.of(
        query(v, "subject()", InstitutionView::subject),
        query(v, "institution()", InstitutionView::institution),
        query(v, "inForce()", InstitutionView::inForce),
        query(v, "isInForce(InstitutionVersion)", versions(InstitutionView::isInForce)),
        query(v, "state(InstitutionVersion)", versions(InstitutionView::state)),
        query(
            v,
            "latest(InstitutionVersion,Kind)",
            versions(
                (institution, version) ->
                    Stream.of(VersionStep.Kind.values())
                        .map(kind -> institution.latest(version, kind))
                        .toList())),
        query(v, "executions()", InstitutionView::executions),
        query(v, "headquarters()", InstitutionView::headquarters, Scope.HEADQUARTERS),
        query(
            v,
            "appliesTo(InstitutionVersion)",
            versions(InstitutionView::appliesTo),
            Scope.HEADQUARTERS),
        query(v, "regulatingTheSame()", InstitutionView::regulatingTheSame, Scope.INSTITUTION),
        query(
            v,
            "show(Institution)",
            institution -> institution.regulatingTheSame().stream().map(institution::show).toList(),
            Scope.INSTITUTION));
  }

  private static Function<InstitutionView, Object> versions(
      BiFunction<InstitutionView, InstitutionVersion, Object> ask) {
    return view -> view.institution().versions().stream().map(v -> ask.apply(view, v)).toList();
  }

  private static List<Query<?>> ofCare() {
    Class<CareView> v = CareView.class;
    PersonId other = SmallRegisters.NAMED.get(0);
    return List.of(
        query(v, "subject()", CareView::subject),
        query(v, "person()", CareView::person),
        query(v, "file()", CareView::file),
        query(
            v, "countTalks(Predicate)", care -> care.countTalks(talk -> talk.with().equals(other))),
        query(v, "hasTalk(Predicate)", care -> care.hasTalk(talk -> !talk.with().equals(other))),
        query(v, "lastTalk(Predicate)", care -> care.lastTalk(talk -> !talk.with().equals(other))),
        query(v, "triggers()", CareView::triggers),
        query(v, "contacts(DayRange)", each(RANGES, CareView::contacts)),
        query(v, "emergenciesEver()", CareView::emergenciesEver, Scope.HEADQUARTERS_CARE),
        query(v, "offers(EmergencyId)", each(SmallRegisters.EMERGENCIES, CareView::offers)));
  }

  private static List<Query<?>> ofHeadquartersCare() {
    Class<HeadquartersCareView> v = HeadquartersCareView.class;
    return List.of(
        query(v, "subject()", HeadquartersCareView::subject),
        query(v, "headquarters()", HeadquartersCareView::headquarters),
        query(v, "emergencies()", HeadquartersCareView::emergencies),
        query(v, "person(PersonId)", people(HeadquartersCareView::person), Scope.PERSON),
        query(
            v,
            "count(CareTally,DayRange,int)",
            each(RANGES, (care, days) -> care.count(TALKED_TO, days, 2))));
  }

  private static List<Query<?>> ofPeopleAtWork() {
    Class<PersonView> v = PersonView.class;
    return List.of(
        query(v, "series()", PersonView::series, Scope.SERIES),
        query(
            v,
            "seriesOf(SeriesMembership)",
            person ->
                person.dossier().meetings().stream()
                    .flatMap(file -> file.series().stream())
                    .map(person::seriesOf)
                    .toList(),
            Scope.SERIES),
        query(
            v,
            "seriesOf(Sitting)",
            person -> person.sittings(RANGES.get(2)).stream().map(person::seriesOf).toList(),
            Scope.SERIES),
        query(v, "sittings(DayRange)", each(RANGES, PersonView::sittings), Scope.SERIES),
        query(v, "taskForces()", PersonView::taskForces, Scope.TASK_FORCE),
        query(v, "taskForcesEver()", PersonView::taskForcesEver, Scope.TASK_FORCE),
        query(v, "ownedItems()", PersonView::ownedItems, Scope.AGREED_ITEM),
        query(
            v,
            "show(AgreedItem)",
            person ->
                person.ownedItems().stream()
                    .map(person::show)
                    .map(AgreedItemView::subject)
                    .toList(),
            Scope.AGREED_ITEM));
  }

  private static List<Query<?>> ofSeries() {
    Class<SeriesView> v = SeriesView.class;
    return List.of(
        query(v, "subject()", SeriesView::subject),
        query(v, "series()", SeriesView::series),
        query(v, "exists()", SeriesView::exists),
        query(v, "existedThroughout(DayRange)", each(RANGES, SeriesView::existedThroughout)),
        query(v, "headquarters()", SeriesView::headquarters, Scope.HEADQUARTERS),
        query(v, "taskForce()", SeriesView::taskForce, Scope.TASK_FORCE),
        query(v, "cadences()", SeriesView::cadences),
        query(v, "conveners()", SeriesView::conveners),
        query(v, "parties()", SeriesView::parties),
        query(v, "person(PersonId)", people(SeriesView::person), Scope.PERSON),
        query(v, "sittings()", SeriesView::sittings),
        query(
            v,
            "held(DayRange,Predicate)",
            each(RANGES, (series, days) -> series.held(days, sitting -> true))),
        query(
            v,
            "has(Sitting,Kind)",
            series ->
                series.sittings().stream()
                    .map(sitting -> series.has(sitting, SittingStep.Kind.HELD))
                    .toList()),
        query(
            v,
            "items(Sitting)",
            series -> series.sittings().stream().map(series::items).toList(),
            Scope.AGREED_ITEM),
        query(v, "count(Tally)", tallies(SeriesView::count)),
        query(v, "expected(Sitting)", ofHeld(SeriesView::expected)),
        query(v, "present(Sitting)", ofHeld(SeriesView::present)),
        query(v, "people()", SeriesView::people));
  }

  private static Function<SeriesView, Object> ofHeld(BiFunction<SeriesView, Sitting, Integer> ask) {
    return series ->
        series.sittings().stream()
            .filter(sitting -> sitting.held().isPresent())
            .map(sitting -> ask.apply(series, sitting))
            .toList();
  }

  private static List<Query<?>> ofTaskForces() {
    Class<TaskForceView> v = TaskForceView.class;
    List<TaskForceRole.Kind> kinds = List.of(TaskForceRole.Kind.values());
    return List.of(
        query(v, "subject()", TaskForceView::subject),
        query(v, "taskForce()", TaskForceView::taskForce),
        query(v, "exists()", TaskForceView::exists),
        query(v, "headquarters()", TaskForceView::headquarters, Scope.HEADQUARTERS),
        query(v, "charter()", TaskForceView::charter),
        query(v, "reviews()", TaskForceView::reviews),
        query(v, "sunset()", TaskForceView::sunset),
        query(v, "state()", TaskForceView::state),
        query(v, "roles()", TaskForceView::roles),
        query(v, "rolesEver(Kind)", each(kinds, TaskForceView::rolesEver)),
        query(v, "person(PersonId)", people(TaskForceView::person), Scope.PERSON),
        query(v, "series()", TaskForceView::series, Scope.SERIES));
  }

  private static List<Query<?>> ofAgreedItems() {
    Class<AgreedItemView> v = AgreedItemView.class;
    return List.of(
        query(v, "subject()", AgreedItemView::subject),
        query(v, "item()", AgreedItemView::item),
        query(v, "sitting()", AgreedItemView::sitting, Scope.SERIES),
        query(v, "series()", AgreedItemView::series, Scope.SERIES),
        query(v, "agreedOn()", AgreedItemView::agreedOn, Scope.SERIES),
        query(v, "owners()", AgreedItemView::owners),
        query(v, "responsible()", AgreedItemView::responsible),
        query(v, "person(PersonId)", people(AgreedItemView::person), Scope.PERSON),
        query(v, "deadline()", AgreedItemView::deadline),
        query(v, "steps()", AgreedItemView::steps),
        query(v, "state(int)", each(List.of(0, 2), AgreedItemView::state)),
        query(v, "isOpen()", AgreedItemView::isOpen));
  }

  private static <V> Function<V, Object> people(BiFunction<V, PersonId, Object> ask) {
    return each(SmallRegisters.NAMED, ask);
  }

  private static <V> Function<V, Object> tallies(BiFunction<V, Tally, Object> ask) {
    return each(List.of(EVERYBODY, SERVING, VOTERS), ask);
  }
}
