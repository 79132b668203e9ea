package org.aidgov.core.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.aidgov.core.meeting.AgreedItem;
import org.aidgov.core.meeting.Cadence;
import org.aidgov.core.meeting.ConsultationParty;
import org.aidgov.core.meeting.Convener;
import org.aidgov.core.meeting.MeetingSeries;
import org.aidgov.core.meeting.Sitting;
import org.aidgov.core.meeting.SittingStep;
import org.aidgov.core.meeting.TaskForce;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.value.DayRange;

/** One series of work meetings, as of a day, with its meetings and who is expected at them. */
public final class SeriesView extends SubjectView {
  SeriesView(RegisterView view, int number) {
    super(view, number);
  }

  @Override
  public SubjectId subject() {
    return new SubjectId(Scope.SERIES, series().id().value());
  }

  /** Returns the series, on all days. */
  public MeetingSeries series() {
    return view.tables.series.get(number);
  }

  /** Tells whether the series exists. */
  public boolean exists() {
    return view.isCurrent(series().days());
  }

  /** Tells whether the series existed on all of {@code days}, which are over. */
  public boolean existedThroughout(DayRange days) {
    return series().days().encloses(days);
  }

  /** Shows the headquarters whose meetings they are. */
  public HeadquartersView headquarters() {
    view.require(Scope.HEADQUARTERS);
    return view.headquarters(series().headquarters()).orElseThrow();
  }

  /** Returns the task force whose meetings they are. */
  public Optional<TaskForce> taskForce() {
    view.require(Scope.TASK_FORCE);
    return series().taskForce().map(view.tables.taskForces::find);
  }

  /** Returns how often it meets; more than one only if the data says so. */
  public List<Cadence> cadences() {
    return current(series().cadences());
  }

  /** Returns who convenes it. */
  public List<Convener> conveners() {
    return current(series().conveners());
  }

  /** Returns who takes part, in a consultation. */
  public List<ConsultationParty> parties() {
    return current(series().parties());
  }

  /** Shows a convener; nothing for somebody who is not on the roster. */
  public Optional<PersonView> person(PersonId id) {
    view.require(Scope.PERSON);
    return view.person(id);
  }

  /** Returns all its meetings, on all days, in order of the days they were held or planned for. */
  public List<Sitting> sittings() {
    return view.index.work.sittings().get(series().id());
  }

  /** Returns its meetings held within some days, by the view's day, in order of days. */
  public List<Sitting> held(DayRange days, Predicate<? super Sitting> wanted) {
    List<Sitting> all = sittings();
    List<Sitting> found = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Sitting sitting = all.get(i);
      Optional<LocalDate> held = sitting.held();
      if (held.isPresent()
          && days.contains(held.get())
          && view.reached(held.get())
          && wanted.test(sitting)) {
        found.add(sitting);
      }
    }
    return found;
  }

  /** Tells whether a step of a meeting has been taken. */
  public boolean has(Sitting sitting, SittingStep.Kind kind) {
    boolean found = false;
    for (SittingStep step : sitting.steps()) {
      found |= step.kind() == kind && view.reached(step.on());
    }
    return found;
  }

  /** Returns what was agreed in a meeting, in order of ids. */
  public List<AgreedItem> items(Sitting sitting) {
    view.require(Scope.AGREED_ITEM);
    return view.index.work.items().get(sitting.id());
  }

  /** Counts the people who are expected at its meetings. */
  public int count(Tally tally) {
    return count(view.index.series.people(number), tally);
  }

  /** Counts the people who were expected at a meeting on the day it was held. */
  public int expected(Sitting sitting) {
    DayRange day = dayOf(sitting);
    return count(view.index.series.people(number), Tally.ANYBODY, day, 1);
  }

  /** Counts those of them who were there. */
  public int present(Sitting sitting) {
    DayRange day = dayOf(sitting);
    int[] there = view.index.sittings.people(view.tables.sittings.numberOf(sitting.id()));
    return count(expectedOf(there, day), Tally.ANYBODY, day, 1);
  }

  private static DayRange dayOf(Sitting sitting) {
    LocalDate held = sitting.held().orElseThrow();
    return DayRange.ofInclusive(held, held);
  }

  /** Keeps the rows of those who were expected on a day. */
  private int[] expectedOf(int[] people, DayRange day) {
    Relation.Rows rows = new Relation.Rows();
    for (int row = 0; row < Relation.end(people); row = Relation.next(row)) {
      int person = Relation.target(people, row);
      if (isExpected(person, day.fromEpochDay())) {
        rows.add(person, Relation.from(people, row), Relation.until(people, row));
      }
    }
    return rows.take();
  }

  private boolean isExpected(int person, int day) {
    int[] own = view.index.series.rowsOf(person);
    for (int row = 0; row < Relation.end(own); row = Relation.next(row)) {
      if (Relation.target(own, row) == number
          && Relation.from(own, row) <= day
          && day < Relation.until(own, row)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the people expected at its meetings, in order of ids: for decisions; rules count. */
  public List<PersonView> people() {
    return people(view.index.series.people(number));
  }
}
