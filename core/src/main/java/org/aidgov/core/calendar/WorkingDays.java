package org.aidgov.core.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.value.PolicyDays;

/**
 * Periods of working days (工作日), counted on the calendar of whoever has to act: the same five days
 * end later where a regional holiday lies between.
 */
public final class WorkingDays {
  private static final int MOST = 1000;

  private WorkingDays() {}

  /**
   * Returns the day that is so many working days after another, which does not count itself.
   *
   * @param days 0 or more; with 0, {@code start} itself, whatever day it is
   * @throws IllegalArgumentException if {@code days} is negative or more than 1000, or the period
   *     goes beyond the days the library can speak of
   */
  public static DueDay after(LocalDate start, int days, WorkCalendar calendar) {
    if (days < 0 || days > MOST) {
      throw new IllegalArgumentException("days must be 0 to " + MOST + ", but was " + days);
    }
    return count(PolicyDays.check(start), days, calendar);
  }

  private static DueDay count(LocalDate start, int days, WorkCalendar calendar) {
    LocalDate end = calendar.last().orElse(PolicyDays.FIRST);
    LocalDate day = start;
    LocalDate earliest = start;
    int certain = 0;
    int possible = 0;
    List<LocalDate> unknown = new ArrayList<>();
    // Beyond the last notice no working day is certain, however long one looks.
    while (possible < days || certain < days && day.isBefore(end)) {
      day = PolicyDays.check(day.plusDays(1));
      DayStatus status = calendar.on(day);
      if (status.kind() != DayStatus.Kind.REST) {
        possible++;
        earliest = possible == days ? day : earliest;
        if (status.isWorking()) {
          certain++;
        } else {
          unknown.add(day);
        }
      }
    }
    if (unknown.isEmpty()) {
      return new DueDay.Exact(earliest);
    }
    LocalDate first = earliest;
    return certain == days
        ? new DueDay.Unsettled(first, Optional.of(day), unknown)
        : new DueDay.Unsettled(
            first, Optional.empty(), unknown.stream().filter(d -> !d.isAfter(first)).toList());
  }
}
