package org.aidgov.core.register;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.aidgov.core.discipline.DisciplineBody;
import org.aidgov.core.discipline.DisciplineBodyId;
import org.aidgov.core.discipline.DisciplineLedger;
import org.aidgov.core.grid.Cell;
import org.aidgov.core.institution.Applicability;
import org.aidgov.core.institution.Duty;
import org.aidgov.core.institution.DutyAssignment;
import org.aidgov.core.institution.Institution;
import org.aidgov.core.institution.InstitutionId;
import org.aidgov.core.institution.InstitutionVersion;
import org.aidgov.core.institution.Measure;
import org.aidgov.core.institution.RevisionPlan;
import org.aidgov.core.meeting.MeetingSeries;
import org.aidgov.core.meeting.TaskForce;
import org.aidgov.core.party.LifeMeeting;
import org.aidgov.core.party.PartyCommittee;
import org.aidgov.core.staff.Batch;
import org.aidgov.core.staff.Headquarters;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.staff.Leader;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.supervision.SupervisionLedger;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.work.WorkResult;

/** One headquarters, as of a day, with its committee and the cells that stand on it. */
public final class HeadquartersView extends SubjectView {
  HeadquartersView(RegisterView view, int number) {
    super(view, number);
  }

  @Override
  public SubjectId subject() {
    return new SubjectId(Scope.HEADQUARTERS, headquarters().id().value());
  }

  /** Returns the headquarters, on all days. */
  public Headquarters headquarters() {
    return view.tables.headquarters.get(number);
  }

  /** Tells whether the headquarters exists. */
  public boolean exists() {
    return view.isCurrent(headquarters().days());
  }

  /** Returns who leads it. */
  public List<Leader> leaders() {
    return current(headquarters().leaders());
  }

  /** Shows a leader; nothing for somebody who is not on the roster. */
  public Optional<PersonView> person(PersonId id) {
    view.require(Scope.PERSON);
    return view.person(id);
  }

  /** Returns its Party committees that exist, in order of ids. */
  public List<PartyCommittee> committees() {
    return current(view.index.committees.get().get(headquarters().id()));
  }

  /** Returns the meetings of a committee held within some days, by the view's day. */
  public List<LifeMeeting> meetings(
      PartyCommittee committee, DayRange days, Predicate<? super LifeMeeting> wanted) {
    view.require(Scope.MEETING);
    return Meetings.in(view.index.meetings(committee.id()), days, view.today, view.horizon, wanted);
  }

  /** Returns the cells that stand on it and exist. */
  public List<Cell> cells() {
    view.require(Scope.CELL);
    return current(current(view.index.cellsOfHeadquarters.get(headquarters().id())));
  }

  /** Returns the cells that ever stand on it, in order of ids. */
  public List<Cell> cellsEver() {
    view.require(Scope.CELL);
    return ever(view.index.cellsOfHeadquarters.get(headquarters().id()));
  }

  /** Returns the headquarters above it, the nearest first. */
  public List<Headquarters> above() {
    view.require(Scope.HEADQUARTERS);
    Optional<Headquarters> next = parent(headquarters());
    if (next.isEmpty()) {
      return List.of();
    }
    List<Headquarters> above = new ArrayList<>();
    // Wrong data may go round in a circle.
    while (next.isPresent() && !next.get().equals(headquarters()) && !above.contains(next.get())) {
      above.add(next.get());
      next = parent(next.get());
    }
    return ImmutableList.copyOf(above);
  }

  /** Returns its ledger of clean aid, on all days; nothing while there is none. */
  public Optional<DisciplineLedger> disciplineLedger() {
    return Optional.ofNullable(view.tables.disciplineLedgers.find(headquarters().id()));
  }

  /** Returns its discipline bodies, on all days, in order of ids. */
  public List<DisciplineBody> disciplineBodies() {
    return view.index.disciplineBodies.get().get(headquarters().id());
  }

  /** Returns a discipline body that its ledger names, whosever it is. */
  public DisciplineBody disciplineBody(DisciplineBodyId id) {
    view.require(Scope.HEADQUARTERS);
    return view.tables.disciplineBodies.require(id);
  }

  private Optional<Headquarters> parent(Headquarters of) {
    return of.parent().map(parent -> view.tables.headquarters.require(parent));
  }

  /** Shows another headquarters. */
  public HeadquartersView show(Headquarters other) {
    view.require(Scope.HEADQUARTERS);
    return new HeadquartersView(view, view.tables.headquarters.numberOf(other.id()));
  }

  /** Returns its own institutions, in order of ids. */
  public List<Institution> institutions() {
    view.require(Scope.INSTITUTION);
    return view.index.institutions.get().institutions(headquarters().id());
  }

  /** Shows an institution, its own or another. */
  public InstitutionView show(Institution institution) {
    view.require(Scope.INSTITUTION);
    return new InstitutionView(view, view.tables.institutions.numberOf(institution.id()));
  }

  /** Shows an institution by id; nothing if there is none. */
  public Optional<InstitutionView> institution(InstitutionId id) {
    view.require(Scope.INSTITUTION);
    return view.institution(id);
  }

  /**
   * Tells whether a version of an institution is for this headquarters: whether the text is its own
   * or one from above, and does not leave it out.
   */
  public boolean isFor(Institution institution, InstitutionVersion version) {
    view.require(Scope.HEADQUARTERS);
    List<HeadquartersId> named = version.appliesTo().orElse(Applicability.ALL).headquarters();
    if (!named.isEmpty() && !named.contains(headquarters().id())) {
      return false;
    }
    HeadquartersId own = institution.headquarters();
    return headquarters().id().equals(own)
        || above().stream().anyMatch(above -> above.id().equals(own));
  }

  /** Returns its measures, on all days, in order of ids. */
  public List<Measure> measures() {
    return view.index.institutions.get().measures(headquarters().id());
  }

  /** Returns the duties of its matrix, on all days, in order of ids. */
  public List<Duty> duties() {
    return view.index.institutions.get().duties(headquarters().id());
  }

  /**
   * Returns who is accountable for one of its duties, on all days, but no longer than the
   * headquarters or office group named exists.
   */
  public List<DutyAssignment> assignments(Duty duty) {
    ImmutableList.Builder<DutyAssignment> found = ImmutableList.builder();
    for (DutyAssignment assignment : duty.assignments()) {
      assignment.within(existence(assignment)).ifPresent(found::add);
    }
    return found.build();
  }

  /** Returns the days on which whoever is accountable exists. */
  private DayRange existence(DutyAssignment assignment) {
    view.require(Scope.HEADQUARTERS);
    view.require(Scope.OFFICE_GROUP);
    if (assignment.headquarters().isPresent()) {
      return view.tables.headquarters.require(assignment.headquarters().get()).days();
    }
    if (assignment.group().isPresent()) {
      return view.tables.groups.require(assignment.group().get()).days();
    }
    return DayRange.ALWAYS;
  }

  /** Returns its plans of systematic revision, on all days, in order of ids. */
  public List<RevisionPlan> revisionPlans() {
    return view.index.institutions.get().plans(headquarters().id());
  }

  /** Returns the batches of its province whose planned days the view's day is among, in order. */
  public List<Batch> batches() {
    List<Batch> found = new ArrayList<>();
    for (Batch batch : view.tables.batches.all()) {
      if (batch.key().province().equals(headquarters().province())
          && view.isCurrent(batch.days())) {
        found.add(batch);
      }
    }
    found.sort((one, other) -> one.key().compareTo(other.key()));
    return found;
  }

  /** Returns its ledger of supervision, on all days; nothing while there is none. */
  public Optional<SupervisionLedger> ledger() {
    return view.ledger(headquarters().id());
  }

  /** Returns its series of work meetings, on all days, in order of ids. */
  public List<MeetingSeries> series() {
    view.require(Scope.SERIES);
    return view.index.work.series().get(headquarters().id());
  }

  /** Returns its task forces, on all days, in order of ids. */
  public List<TaskForce> taskForces() {
    view.require(Scope.TASK_FORCE);
    return view.index.work.forces().get(headquarters().id());
  }

  /** Returns its results of work, on all days, in order of ids. */
  public List<WorkResult> results() {
    return view.index.work.results().get(headquarters().id());
  }

  /** Returns the results, its own or another's, that ever grew from one, in order of ids. */
  public List<WorkResult> grownFrom(WorkResult result) {
    view.require(Scope.HEADQUARTERS);
    return view.index.work.grown().get(result.id());
  }

  /** Shows one of its series, with its neighbourhood. */
  public SeriesView show(MeetingSeries series) {
    view.require(Scope.SERIES);
    return view.series(series.id()).orElseThrow();
  }

  /** Shows one of its task forces, with its neighbourhood. */
  public TaskForceView show(TaskForce taskForce) {
    view.require(Scope.TASK_FORCE);
    return view.taskForce(taskForce.id()).orElseThrow();
  }

  /** Returns its days from the first on which anybody serves it; nothing if nobody ever does. */
  public Optional<DayRange> servedDays() {
    return first(view.index.serving.people(number), Tally.ANYBODY, DayRange.ALWAYS)
        .flatMap(first -> headquarters().days().intersection(DayRange.openFrom(first)));
  }

  /** Counts the people who serve it. */
  public int count(Tally tally) {
    return count(view.index.serving.people(number), tally);
  }

  /** Tells whether a tally counts anybody of those who serve it. */
  public boolean isAny(Tally tally) {
    return isAny(view.index.serving.people(number), tally);
  }

  /** Tells whether it counts anybody of those of them who are in this part. */
  boolean isAnyHere(Tally tally) {
    return isAnyHere(view.index.serving.people(number), tally);
  }

  /** Counts those of them who are in this part. */
  int countHere(Tally tally) {
    return countHere(view.index.serving.people(number), tally);
  }

  /** Returns the people who serve it, in order of ids: for decisions; rules count. */
  public List<PersonView> people() {
    return people(view.index.serving.people(number));
  }
}
