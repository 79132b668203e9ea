package org.aidgov.rules.catalogue.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.calendar.Moment;
import org.aidgov.core.register.HeadquartersView;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.register.SubjectView;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.supervision.DutyTurn;
import org.aidgov.core.supervision.Leave;
import org.aidgov.core.supervision.LeaveSide;
import org.aidgov.core.supervision.LeaveStep;
import org.aidgov.core.supervision.RollCall;
import org.aidgov.core.supervision.RollCallEntry;
import org.aidgov.core.supervision.SupervisionFile;
import org.aidgov.core.supervision.SupervisionLedger;
import org.aidgov.core.value.CalendarPeriod;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.PolicyDays;

/** What several rules ask of the records of supervision. */
final class Order {
  /** The end of time, as seen from what has happened by now. */
  static final Moment EVER = Moment.startOf(PolicyDays.LAST);

  private Order() {}

  /** Tells whether there is more than one. */
  static boolean areSeveral(Collection<?> things) {
    return things.stream().skip(1).findAny().isPresent();
  }

  /** Returns the duty roster; nothing is on it while there is no ledger. */
  static List<DutyTurn> duty(HeadquartersView headquarters) {
    return headquarters.ledger().map(SupervisionLedger::duty).orElse(List.of());
  }

  /** Returns a person's leaves. */
  static List<Leave> leaves(PersonView person) {
    Optional<SupervisionFile> file = person.dossier().supervision();
    return file.isPresent() ? file.get().leaves() : List.of();
  }

  /** Returns the roll calls held within some days, in order of days. */
  static List<RollCall> rollCalls(SupervisionLedger ledger, DayRange days) {
    List<RollCall> all = ledger.rollCalls();
    LocalDate from = days.from();
    int first = all.size();
    // From the end: it is the last ones that are asked for.
    while (first > 0 && !all.get(first - 1).on().isBefore(from)) {
      first--;
    }
    int end = first;
    while (end < all.size() && days.contains(all.get(end).on())) {
      end++;
    }
    return all.subList(first, end);
  }

  /** Returns what roll calls found of a person, in order of days. */
  static List<RollCallEntry> entries(PersonView person) {
    Optional<SupervisionFile> file = person.dossier().supervision();
    return file.isPresent() ? file.get().rollCalls() : List.of();
  }

  /** Returns whoever is on duty in a turn, each once. */
  static List<PersonId> people(DutyTurn turn) {
    List<PersonId> people = new ArrayList<>(turn.staff());
    turn.leader().filter(leader -> !people.contains(leader)).ifPresent(people::add);
    return people;
  }

  /** Returns a leave with what has happened by the view's day. */
  static Leave byNow(SubjectView view, Leave leave) {
    boolean all = true;
    for (LeaveStep step : leave.steps()) {
      // No early way out: the horizon must know of the steps behind the first one, too.
      all &= view.reached(step.at().day());
    }
    return all
        ? leave
        : new Leave(
            leave.kind(),
            leave.from(),
            leave.until(),
            leave.steps().stream().filter(step -> view.reached(step.at().day())).toList());
  }

  /**
   * Tells whether a leave is to be judged: it was not over before the running month. What could not
   * be put right any more is not held up to anybody for ever.
   */
  static boolean isRecent(SubjectView view, Leave leave) {
    LocalDate month = view.currentPeriod(CalendarPeriod.Unit.MONTH).start();
    LocalDate end = leave.happened(LeaveStep.Kind.RETURNED).orElse(leave.until()).day();
    return !end.isBefore(month) || !leave.until().day().isBefore(month);
  }

  /** Tells whether a day was before the service of somebody who serves, as in an earlier tour. */
  static boolean isOver(PersonView person, LocalDate day) {
    return day.isBefore(person.since(person.servingDays()));
  }

  /** Tells whether a side has refused a leave, and not agreed since. */
  static boolean isRefused(Leave leave) {
    for (LeaveSide side : LeaveSide.values()) {
      if (!leave.decision(side, EVER).orElse(true)) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether a leave was withdrawn. */
  static boolean isWithdrawn(Leave leave) {
    return leave.happened(LeaveStep.Kind.WITHDRAWN).isPresent();
  }
}
