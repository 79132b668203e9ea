package org.aidgov.rules.catalogue.supervision;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.calendar.Calendars;
import org.aidgov.core.calendar.ClockRange;
import org.aidgov.core.calendar.DayStatus;
import org.aidgov.core.calendar.HoursClass;
import org.aidgov.core.calendar.Moment;
import org.aidgov.core.calendar.OfficeHours;
import org.aidgov.core.calendar.Season;

/**
 * Where a moment lies, seen from the hours of a recipient unit or a headquarters.
 *
 * @param inHours in the hours, in a break, outside; nothing where nobody can say
 * @param mayBeInside whether it may be in the hours, for all anybody knows
 * @param hours the hours that hold on the day; nothing if none are on record, or several that
 *     differ
 * @param status what the day is; nothing without hours
 */
public record PlaceHours(
    Optional<HoursClass> inHours,
    boolean mayBeInside,
    Optional<OfficeHours> hours,
    Optional<DayStatus> status) {
  private static final PlaceHours NOTHING_ON_RECORD =
      new PlaceHours(Optional.empty(), true, Optional.empty(), Optional.empty());

  /**
   * Looks a moment up in the hours of one place, of which there may be none for the day, or wrongly
   * several: then they count as far as they agree, and none is preferred.
   */
  public static PlaceHours at(List<OfficeHours> all, Calendars calendars, Moment moment) {
    PlaceHours found = null;
    for (OfficeHours hours : all) {
      if (hours.days().contains(moment.day())) {
        PlaceHours one = at(hours, calendars, moment);
        if (found != null && !found.inHours().equals(one.inHours())) {
          return NOTHING_ON_RECORD;
        }
        found = found == null || (!found.mayBeInside() && one.mayBeInside()) ? one : found;
      }
    }
    return found == null ? NOTHING_ON_RECORD : found;
  }

  private static PlaceHours at(OfficeHours hours, Calendars calendars, Moment moment) {
    DayStatus status = calendars.of(hours.region()).on(moment.day());
    HoursClass onAWorkingDay = hours.season(moment.day()).classOf(moment.time());
    return new PlaceHours(
        inHours(status, onAWorkingDay),
        status.kind() != DayStatus.Kind.REST && onAWorkingDay == HoursClass.INSIDE,
        Optional.of(hours),
        Optional.of(status));
  }

  /** What is outside the hours of a working day is outside on any day: that is known even so. */
  private static Optional<HoursClass> inHours(DayStatus status, HoursClass onAWorkingDay) {
    return switch (status.kind()) {
      case WORKING -> Optional.of(onAWorkingDay);
      case REST -> Optional.of(HoursClass.OUTSIDE);
      case UNKNOWN ->
          onAWorkingDay == HoursClass.OUTSIDE ? Optional.of(HoursClass.OUTSIDE) : Optional.empty();
    };
  }

  /** Returns the season of the hours on the moment's day; nothing without hours. */
  public Optional<Season> season() {
    return hours.map(found -> found.season(status.orElseThrow().day()));
  }

  /** Returns the moments of a day at which what this says may change, beside midnight. */
  static void addChanges(List<OfficeHours> all, LocalDate day, Collection<Moment> changes) {
    for (OfficeHours hours : all) {
      if (hours.days().contains(day)) {
        for (ClockRange session : hours.season(day).sessions()) {
          changes.add(session.start(day));
          changes.add(session.end(day));
        }
      }
    }
  }

  /** Tells whether it is known to be in the hours. */
  public boolean isInside() {
    return inHours.equals(Optional.of(HoursClass.INSIDE));
  }
}
