package org.aidgov.core.calendar;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aidgov.core.value.Known;
import org.aidgov.core.value.PolicyDays;

/**
 * The calendars of the country and its regions. Immutable; read as they stand now, or as they were
 * {@linkplain #knownOn known on a day}.
 */
public final class Calendars {
  /** No calendar: every day is unknown. */
  public static final Calendars NONE = of(ImmutableList.of());

  private final ImmutableList<CalendarRow> rows;
  private final int knownOn;
  private final WorkCalendar national;
  private final ImmutableMap<RegionId, WorkCalendar> regions;

  private Calendars(List<CalendarRow> rows, int knownOn) {
    this.rows = ImmutableList.copyOf(rows);
    this.knownOn = knownOn;
    Map<RegionId, ImmutableList.Builder<CalendarRow>> byRegion = new LinkedHashMap<>();
    for (CalendarRow row : Known.on(knownOn, this.rows)) {
      byRegion.computeIfAbsent(row.region(), region -> ImmutableList.builder()).add(row);
    }
    ImmutableList.Builder<CalendarRow> ofAll =
        byRegion.getOrDefault(RegionId.NATIONAL, ImmutableList.builder());
    national = new WorkCalendar(RegionId.NATIONAL, null, ofAll.build());
    ImmutableMap.Builder<RegionId, WorkCalendar> built = ImmutableMap.builder();
    byRegion.forEach(
        (region, own) -> {
          if (!region.equals(RegionId.NATIONAL)) {
            built.put(region, new WorkCalendar(region, national, own.build()));
          }
        });
    regions = built.buildOrThrow();
  }

  /** Returns the calendars that some rows make; of two rows on a day, the later one counts. */
  public static Calendars of(Collection<CalendarRow> rows) {
    return new Calendars(ImmutableList.copyOf(rows), (int) PolicyDays.LAST.toEpochDay());
  }

  /** Returns these calendars with further rows, which count before those that are there. */
  public Calendars plus(Collection<CalendarRow> more) {
    return new Calendars(
        ImmutableList.<CalendarRow>builder().addAll(rows).addAll(more).build(), knownOn);
  }

  /** Returns the calendars as notices had made them by the end of a day. */
  public Calendars knownOn(LocalDate day) {
    return new Calendars(rows, (int) day.toEpochDay());
  }

  /** Returns the calendar of the whole country. */
  public WorkCalendar national() {
    return national;
  }

  /**
   * Returns the calendar of a region; of one without rows, every working day of the country is
   * unknown.
   */
  public WorkCalendar of(RegionId region) {
    if (region.equals(RegionId.NATIONAL)) {
      return national;
    }
    WorkCalendar own = regions.get(region);
    return own == null ? new WorkCalendar(region, national, ImmutableList.of()) : own;
  }

  /** Returns all rows, corrected ones included. */
  public List<CalendarRow> rows() {
    return rows;
  }
}
