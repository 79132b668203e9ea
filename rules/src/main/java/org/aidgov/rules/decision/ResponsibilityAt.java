package org.aidgov.rules.decision;

import static org.aidgov.rules.decision.TimeOfPerson.AWAY;
import static org.aidgov.rules.decision.TimeOfPerson.BREAK;
import static org.aidgov.rules.decision.TimeOfPerson.INSIDE;
import static org.aidgov.rules.decision.TimeOfPerson.NOT_SERVING;
import static org.aidgov.rules.decision.TimeOfPerson.OUTSIDE;
import static org.aidgov.rules.decision.TimeOfPerson.UNKNOWN;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.aidgov.core.calendar.HoursClass;
import org.aidgov.core.calendar.Moment;
import org.aidgov.core.register.Scope;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.staff.Absence;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.staff.UnitId;
import org.aidgov.core.supervision.DutyTurn;
import org.aidgov.core.supervision.Leave;
import org.aidgov.core.supervision.Shift;
import org.aidgov.rules.catalogue.supervision.WorkHours;
import org.aidgov.rules.catalogue.supervision.WorkHours.AtPlace;
import org.aidgov.rules.decision.Answer.Reason;
import org.aidgov.rules.policy.Sources;

/** Finds who is responsible for somebody at a minute, step by step, and says each step. */
final class ResponsibilityAt {
  private final WorkHours hours;
  private final PersonId person;
  private final Moment moment;
  private final List<HeadquartersId> headquarters;
  private final List<Reason> reasons = new ArrayList<>();

  ResponsibilityAt(WorkHours hours, PersonId person, Moment moment) {
    this.hours = hours;
    this.person = person;
    this.moment = moment;
    this.headquarters = hours.headquarters(moment.day());
  }

  Answer<Responsibility> answer() {
    if (headquarters.isEmpty()) {
      say(Reason.of("responsibility.not-serving").with("person", Questions.fact(person)));
      return new Answer<>(
          new Responsibility(NOT_SERVING, List.of(), List.of(), List.of()), reasons);
    }
    if (isAway()) {
      return headquartersAlone(AWAY);
    }
    NavigableSet<UnitId> units = new TreeSet<>();
    NavigableSet<UnitId> undecided = new TreeSet<>();
    boolean onShift = isOnShift(units);
    boolean onDuty = isOnDuty();
    boolean inside = onShift || onDuty;
    boolean inBreak = false;
    boolean unknown = false;
    for (AtPlace place : hours.places(moment)) {
      say(PlaceReasons.of(place, moment));
      Optional<HoursClass> found = place.hours().inHours();
      inside |= place.hours().isInside();
      inBreak |= found.equals(Optional.of(HoursClass.BREAK));
      unknown |= found.isEmpty();
      if (place.hours().isInside()) {
        place.unit().ifPresent(units::add);
      } else if (found.isEmpty()) {
        place.unit().ifPresent(undecided::add);
      }
    }
    undecided.removeAll(units);
    if (inside) {
      return together(units, undecided);
    }
    if (unknown) {
      return undecided(undecided);
    }
    return headquartersAlone(inBreak ? BREAK : OUTSIDE);
  }

  private boolean isAway() {
    Optional<Absence> absence = hours.absence(moment.day());
    if (absence.isPresent()) {
      say(
          Reason.of("responsibility.absence", Sources.clause("S3"))
              .with("kind", FactValue.of(absence.get().kind()))
              .with("days", new FactValue.Days(absence.get().days())));
      return true;
    }
    Optional<Leave> leave = hours.leave(moment);
    if (leave.isPresent()) {
      say(leave("responsibility.leave", leave.get()));
      return true;
    }
    Optional<Leave> unapproved = hours.unapprovedLeave(moment);
    unapproved.ifPresent(one -> say(leave("responsibility.unapproved-leave", one)));
    hours.overdueLeave(moment).ifPresent(one -> say(leave("responsibility.overdue-leave", one)));
    if (unapproved.isEmpty()) {
      say(Reason.of("responsibility.not-away"));
    }
    return false;
  }

  private static Reason leave(String key, Leave leave) {
    return Reason.of(key)
        .with("kind", FactValue.of(leave.kind()))
        .with("from", FactValue.of(leave.from()))
        .with("until", FactValue.of(leave.until()));
  }

  private boolean isOnShift(NavigableSet<UnitId> units) {
    List<Shift> shifts = hours.shifts(moment);
    for (Shift shift : shifts) {
      units.add(shift.unit());
      say(
          Reason.of("responsibility.shift")
              .with("unit", GridFacts.fact(Scope.UNIT, shift.unit()))
              .with("on", FactValue.of(shift.on()))
              .with("hours", FactValue.of(shift.hours())));
    }
    return !shifts.isEmpty();
  }

  private boolean isOnDuty() {
    List<DutyTurn> turns = hours.duty(moment);
    for (DutyTurn turn : turns) {
      say(
          Reason.of("responsibility.duty")
              .with("on", FactValue.of(turn.on()))
              .with("hours", FactValue.of(turn.span())));
    }
    return !turns.isEmpty();
  }

  private Answer<Responsibility> together(
      NavigableSet<UnitId> units, NavigableSet<UnitId> undecided) {
    if (units.isEmpty()) {
      say(
          Reason.of("responsibility.own-hours", Sources.clause("S2"))
              .with("headquarters", all(headquarters)));
    } else {
      say(
          Reason.of("responsibility.together", Sources.clause("S2"))
              .with("units", units(units))
              .with("headquarters", all(headquarters)));
    }
    return new Answer<>(
        new Responsibility(INSIDE, List.copyOf(units), headquarters, List.copyOf(undecided)),
        reasons);
  }

  private Answer<Responsibility> undecided(NavigableSet<UnitId> units) {
    say(
        Reason.of("responsibility.undecided", Sources.clause("S2"), Sources.clause("S3"))
            .with("headquarters", all(headquarters)));
    return new Answer<>(
        new Responsibility(UNKNOWN, List.of(), headquarters, List.copyOf(units)), reasons);
  }

  private Answer<Responsibility> headquartersAlone(TimeOfPerson time) {
    say(
        Reason.of("responsibility.alone", Sources.clause("S3"))
            .with("time", FactValue.of(time))
            .with("headquarters", all(headquarters)));
    return new Answer<>(new Responsibility(time, List.of(), headquarters, List.of()), reasons);
  }

  private static FactValue all(List<HeadquartersId> ids) {
    return FactValue.of(ids.stream().map(id -> GridFacts.fact(Scope.HEADQUARTERS, id)).toList());
  }

  private static FactValue units(NavigableSet<UnitId> ids) {
    return FactValue.of(ids.stream().map(id -> GridFacts.fact(Scope.UNIT, id)).toList());
  }

  private void say(Reason reason) {
    reasons.add(reason);
  }
}
