package org.aidgov.core.calendar;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidgov.core.calendar.CalendarRow.Kind;
import org.aidgov.core.calendar.DayStatus.Basis;
import org.jspecify.annotations.Nullable;

/**
 * Which days are working days in a region, as far as notices say. Immutable.
 *
 * <p>A region starts from the country's calendar and adds its own rows. A day that no notice
 * settles is {@linkplain DayStatus.Kind#UNKNOWN unknown}: for the country every day of a year
 * without notice; for a region those on which one of its festivals may fall, or, where not even
 * that is known, all. A region without its notice is thought to add days of rest, not to take any:
 * what is a day of rest in the whole country is one there, too.
 */
public final class WorkCalendar {
  private final RegionId region;
  private final @Nullable WorkCalendar national;
  private final ImmutableMap<Integer, CalendarRow> days;
  private final ImmutableList<CalendarRow> notices;
  private final ImmutableList<CalendarRow> outlooks;
  private final ImmutableList<CalendarRow> open;

  /**
   * @param national the country's calendar; null for itself
   * @param rows of the region; of two rows on a day, the later one counts
   */
  WorkCalendar(RegionId region, @Nullable WorkCalendar national, List<CalendarRow> rows) {
    this.region = region;
    this.national = national;
    Map<Integer, CalendarRow> byDay = new HashMap<>();
    for (CalendarRow row : rows) {
      if (row.kind().isOfDays()) {
        for (int d = row.days().fromEpochDay(); d < row.days().untilEpochDay(); d++) {
          byDay.put(d, row);
        }
      }
    }
    this.days = ImmutableMap.copyOf(byDay);
    this.notices = of(rows, Kind.NOTICE);
    this.outlooks = of(rows, Kind.OUTLOOK);
    this.open = of(rows, Kind.OPEN);
  }

  private static ImmutableList<CalendarRow> of(List<CalendarRow> rows, Kind kind) {
    return rows.stream().filter(row -> row.kind() == kind).collect(ImmutableList.toImmutableList());
  }

  /** Returns whose calendar it is. */
  public RegionId region() {
    return region;
  }

  /** Returns what a day is, and why. */
  public DayStatus on(LocalDate day) {
    CalendarRow row = days.get((int) day.toEpochDay());
    if (row != null) {
      return switch (row.kind()) {
        case HOLIDAY -> DayStatus.of(day, DayStatus.Kind.REST, Basis.HOLIDAY, row);
        case WORKDAY -> DayStatus.of(day, DayStatus.Kind.WORKING, Basis.MAKE_UP_DAY, row);
        case CANCELLED_WORKDAY ->
            DayStatus.of(day, DayStatus.Kind.REST, Basis.CANCELLED_MAKE_UP_DAY, row);
        case NOTICE, OUTLOOK, OPEN -> throw new IllegalStateException("not of a day: " + row);
      };
    }
    return national == null ? ofTheCountry(day) : ofTheRegion(day, national.on(day));
  }

  private DayStatus ofTheCountry(LocalDate day) {
    if (about(notices, day).isEmpty()) {
      return DayStatus.of(day, DayStatus.Kind.UNKNOWN, Basis.NO_NATIONAL_NOTICE);
    }
    boolean weekend =
        day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    return weekend
        ? DayStatus.of(day, DayStatus.Kind.REST, Basis.WEEKEND)
        : DayStatus.of(day, DayStatus.Kind.WORKING, Basis.WEEKDAY);
  }

  private DayStatus ofTheRegion(LocalDate day, DayStatus inTheCountry) {
    if (inTheCountry.isUnknown() || about(notices, day).isPresent()) {
      return inTheCountry;
    }
    if (inTheCountry.isWorking()) {
      Optional<CalendarRow> possible = about(open, day);
      if (possible.isPresent()) {
        return DayStatus.of(day, DayStatus.Kind.UNKNOWN, Basis.POSSIBLE_FESTIVAL, possible.get());
      }
      if (about(outlooks, day).isEmpty()) {
        return DayStatus.of(day, DayStatus.Kind.UNKNOWN, Basis.NO_REGIONAL_NOTICE);
      }
    }
    return inTheCountry;
  }

  private static Optional<CalendarRow> about(List<CalendarRow> rows, LocalDate day) {
    for (CalendarRow row : rows) {
      if (row.isAbout(day)) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }

  /**
   * Returns the last day of which the country's notices say anything; nothing if there is none. All
   * later ones are unknown.
   */
  Optional<LocalDate> last() {
    if (national != null) {
      return national.last();
    }
    int last = Integer.MIN_VALUE;
    for (CalendarRow notice : notices) {
      last = Math.max(last, notice.days().untilEpochDay() - 1);
    }
    return notices.isEmpty() ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(last));
  }
}
