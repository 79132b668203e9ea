package org.aidgov.rules.catalogue.supervision;

import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.aidgov.core.calendar.Calendars;
import org.aidgov.core.calendar.Moment;
import org.aidgov.core.calendar.OfficeHours;
import org.aidgov.core.calendar.RegionId;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.staff.Absence;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.staff.Post;
import org.aidgov.core.staff.Tour;
import org.aidgov.core.staff.UnitId;
import org.aidgov.core.supervision.DutyTurn;
import org.aidgov.core.supervision.Leave;
import org.aidgov.core.supervision.LeaveSide;
import org.aidgov.core.supervision.LeaveState;
import org.aidgov.core.supervision.LeaveStep;
import org.aidgov.core.supervision.Shift;
import org.aidgov.core.supervision.SupervisionFile;
import org.aidgov.core.supervision.SupervisionLedger;
import org.aidgov.core.value.DayRange;

/**
 * When somebody is in the hours of work: by shift, by the headquarters' duty roster, by the hours
 * of the units where the person holds a post, or, of somebody without a post, of the headquarters.
 * Read from the facts of all days, whatever day the view is of. What leaves change is not looked
 * at.
 */
public final class WorkHours {
  private static final SupervisionFile NOTHING = SupervisionFile.builder().build();

  private final PersonView person;
  private final Calendars calendars;

  /** Whether a stretch of time touches the hours of work. */
  public enum Touch {
    /** It does. */
    YES,
    /** It does not. */
    NO,
    /** Nobody can say, since hours or days are not on record. */
    UNKNOWN
  }

  /**
   * Hours of a place that count for somebody at a moment.
   *
   * @param unit the recipient unit; nothing for the headquarters itself
   * @param headquarters the headquarters, where it is no unit's
   * @param hours where the moment lies
   */
  public record AtPlace(
      Optional<UnitId> unit, Optional<HeadquartersId> headquarters, PlaceHours hours) {}

  private WorkHours(PersonView person, Calendars calendars) {
    this.person = person;
    this.calendars = calendars;
  }

  /** Returns the hours of a person, who must be shown with units and headquarters. */
  public static WorkHours of(PersonView person, Calendars calendars) {
    return new WorkHours(person, calendars);
  }

  /** Returns the headquarters that the person serves on a day, in order of ids. */
  public List<HeadquartersId> headquarters(LocalDate day) {
    List<HeadquartersId> found = new ArrayList<>();
    for (Tour tour : person.person().tours()) {
      Optional<DayRange> serving = tour.serving();
      if (serving.isPresent()
          && serving.get().contains(day)
          && !found.contains(tour.headquarters())) {
        found.add(tour.headquarters());
      }
    }
    found.sort(null);
    return found;
  }

  /** Returns the units where the person holds a post on a day, in order of ids. */
  public List<UnitId> units(LocalDate day) {
    List<UnitId> found = new ArrayList<>();
    for (Post post : person.person().posts()) {
      if (post.days().contains(day) && !found.contains(post.unit())) {
        found.add(post.unit());
      }
    }
    found.sort(null);
    return found;
  }

  /** Returns the leave, trip or training of some days that the person is on. */
  public Optional<Absence> absence(LocalDate day) {
    return person.person().absences().stream()
        .filter(absence -> absence.days().contains(day))
        .findFirst();
  }

  /** Returns the shifts the person is in. */
  public List<Shift> shifts(Moment moment) {
    return file().shifts().stream().filter(shift -> shift.contains(moment)).toList();
  }

  /** Returns the turns of duty the person is in. */
  public List<DutyTurn> duty(Moment moment) {
    List<DutyTurn> found = new ArrayList<>();
    // A turn that goes on after midnight is of the day before, and of its headquarters.
    found.addAll(turnsOn(moment.day().minusDays(1)));
    found.addAll(turnsOn(moment.day()));
    found.removeIf(turn -> !turn.contains(moment));
    return found;
  }

  /** Returns the person's turns of a day in the rosters of the headquarters then served. */
  private List<DutyTurn> turnsOn(LocalDate day) {
    List<DutyTurn> found = new ArrayList<>();
    for (HeadquartersId headquarters : headquarters(day)) {
      List<DutyTurn> roster =
          person.ledger(headquarters).map(SupervisionLedger::duty).orElse(List.of());
      for (DutyTurn turn : roster) {
        if (turn.on().equals(day) && turn.includes(person.id())) {
          found.add(turn);
        }
      }
    }
    return found;
  }

  /** Returns where a moment lies at each place whose hours count for the person on its day. */
  public List<AtPlace> places(Moment moment) {
    List<AtPlace> found = new ArrayList<>();
    for (UnitId unit : units(moment.day())) {
      PlaceHours hours = PlaceHours.at(person.hours(unit), calendars, moment);
      found.add(new AtPlace(Optional.of(unit), Optional.empty(), hours));
    }
    if (found.isEmpty()) {
      for (HeadquartersId headquarters : headquarters(moment.day())) {
        PlaceHours hours = PlaceHours.at(person.hours(headquarters), calendars, moment);
        found.add(new AtPlace(Optional.empty(), Optional.of(headquarters), hours));
      }
    }
    return found;
  }

  /** Returns whose holidays the places keep whose hours count for the person on a day. */
  public List<RegionId> regions(LocalDate day) {
    List<RegionId> found = new ArrayList<>();
    for (AtPlace place : places(Moment.startOf(day))) {
      Optional<RegionId> region = place.hours().hours().map(OfficeHours::region);
      region.filter(one -> !found.contains(one)).ifPresent(found::add);
    }
    return found;
  }

  /**
   * Tells whether a stretch of time touches the hours of a recipient unit: then the unit decides
   * with the headquarters. Duty for the headquarters is its own.
   */
  public Touch touchesUnit(Moment from, Moment until) {
    Touch touch = Touch.NO;
    for (Moment moment : changes(from, until)) {
      if (!shifts(moment).isEmpty()) {
        return Touch.YES;
      }
      for (AtPlace place : places(moment)) {
        if (place.unit().isPresent() && place.hours().isInside()) {
          return Touch.YES;
        }
        if (place.unit().isPresent() && place.hours().mayBeInside()) {
          touch = Touch.UNKNOWN;
        }
      }
    }
    return touch;
  }

  /**
   * Returns who has to agree to a leave: the headquarters, and where it touches the hours of a
   * unit, or may do so for all anybody knows, the unit, too.
   */
  public Set<LeaveSide> deciding(Leave leave) {
    return touchesUnit(leave.from(), leave.until()) == Touch.NO
        ? Sets.immutableEnumSet(LeaveSide.HEADQUARTERS)
        : Sets.immutableEnumSet(LeaveSide.UNIT, LeaveSide.HEADQUARTERS);
  }

  /** Returns the leave, agreed to by all who have to, by which the person is away. */
  public Optional<Leave> leave(Moment moment) {
    return file().leaves().stream()
        .filter(leave -> leave.isAway(moment))
        .filter(leave -> leave.state(moment, deciding(leave)) == LeaveState.OUT)
        .findFirst();
  }

  /** Returns the leave by which the person is away, though not all who have to have agreed. */
  public Optional<Leave> unapprovedLeave(Moment moment) {
    return file().leaves().stream()
        .filter(leave -> leave.isAway(moment))
        .filter(leave -> leave.state(moment, deciding(leave)) != LeaveState.OUT)
        .findFirst();
  }

  /** Returns the leave from which the person should be back, and no return is reported. */
  public Optional<Leave> overdueLeave(Moment moment) {
    return file().leaves().stream()
        .filter(leave -> leave.state(moment, deciding(leave)) == LeaveState.OVERDUE)
        .findFirst();
  }

  /**
   * Returns the moments from {@code from} until {@code until}, not included, at which any of this
   * may change, {@code from} among them.
   */
  public SortedSet<Moment> changes(Moment from, Moment until) {
    SortedSet<Moment> changes = new TreeSet<>();
    changes.add(from);
    addTurn(from.day().minusDays(1), changes);
    for (LocalDate day = from.day(); !day.isAfter(until.day()); day = day.plusDays(1)) {
      changes.add(Moment.startOf(day));
      for (UnitId unit : units(day)) {
        PlaceHours.addChanges(person.hours(unit), day, changes);
      }
      for (HeadquartersId headquarters : headquarters(day)) {
        PlaceHours.addChanges(person.hours(headquarters), day, changes);
      }
      addTurn(day, changes);
    }
    for (Shift shift : file().shifts()) {
      changes.add(shift.start());
      changes.add(shift.end());
    }
    for (Leave leave : file().leaves()) {
      changes.add(leave.from());
      changes.add(leave.until());
      for (LeaveStep step : leave.steps()) {
        changes.add(step.at());
      }
    }
    return changes.subSet(from, until);
  }

  private void addTurn(LocalDate day, SortedSet<Moment> changes) {
    for (DutyTurn turn : turnsOn(day)) {
      changes.add(turn.span().start(day));
      changes.add(turn.span().end(day));
    }
  }

  private SupervisionFile file() {
    return person.dossier().supervision().orElse(NOTHING);
  }
}
