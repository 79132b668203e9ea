package org.aidgov.core.register;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.aidgov.core.grid.Cell;
import org.aidgov.core.party.LifeMeeting;
import org.aidgov.core.party.PartyCommittee;
import org.aidgov.core.staff.Headquarters;
import org.aidgov.core.staff.Leader;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.supervision.SupervisionLedger;
import org.aidgov.core.value.DayRange;

/** One headquarters, as of a day, with its committee and the cells that stand on it. */
public final class HeadquartersView extends SubjectView {
  private final int number;

  HeadquartersView(RegisterView view, int number) {
    super(view);
    this.number = number;
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
    return view.tables.committees.all().stream()
        .filter(committee -> committee.headquarters().equals(headquarters().id()))
        .filter(committee -> view.isCurrent(committee.days()))
        .sorted((one, other) -> one.id().compareTo(other.id()))
        .toList();
  }

  /** Returns the meetings of a committee held within some days, by the view's day. */
  public List<LifeMeeting> meetings(
      PartyCommittee committee, DayRange days, Predicate<? super LifeMeeting> wanted) {
    view.require(Scope.MEETING);
    return Meetings.in(
        view.index.meetings.get(committee.id()), days, view.today, view.horizon, wanted);
  }

  /** Returns the cells that stand on it and exist. */
  public List<Cell> cells() {
    view.require(Scope.CELL);
    return current(view.index.cellsOfHeadquarters.get(headquarters().id())).stream()
        .filter(cell -> view.isCurrent(cell.days()))
        .toList();
  }

  /** Returns the cells that ever stand on it, in order of ids. */
  public List<Cell> cellsEver() {
    view.require(Scope.CELL);
    return ever(view.index.cellsOfHeadquarters.get(headquarters().id()));
  }

  /** Returns the headquarters above it, the nearest first. */
  public List<Headquarters> above() {
    view.require(Scope.HEADQUARTERS);
    Set<Headquarters> above = new LinkedHashSet<>();
    Optional<Headquarters> next = parent(headquarters());
    // Wrong data may go round in a circle.
    while (next.isPresent() && !next.get().equals(headquarters()) && above.add(next.get())) {
      next = parent(next.get());
    }
    return List.copyOf(above);
  }

  private Optional<Headquarters> parent(Headquarters of) {
    return of.parent()
        .map(parent -> view.tables.headquarters.get(view.tables.headquarters.numberOf(parent)));
  }

  /** Returns its ledger of supervision, on all days; nothing while there is none. */
  public Optional<SupervisionLedger> ledger() {
    return view.ledger(headquarters().id());
  }

  /** Counts the people who serve it. */
  public int count(Tally tally) {
    return count(view.index.peopleOfHeadquarters.get(), number, tally);
  }

  /** Returns the people who serve it, in order of ids: for decisions; rules count. */
  public List<PersonView> people() {
    return people(view.index.peopleOfHeadquarters.get(), number);
  }
}
