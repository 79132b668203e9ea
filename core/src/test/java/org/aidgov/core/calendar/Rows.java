package org.aidgov.core.calendar;

import org.aidgov.core.source.Evidence;
import org.aidgov.core.value.DayRange;

/** Rows of calendars for tests. */
final class Rows {
  static final RegionId REGION = new RegionId("xinjiang");

  private Rows() {}

  static CalendarRow national(CalendarRow.Kind kind, String days) {
    return national(kind, days, DayRange.ALWAYS.toString());
  }

  static CalendarRow national(CalendarRow.Kind kind, String days, String known) {
    return row(RegionId.NATIONAL, kind, days, known);
  }

  static CalendarRow regional(CalendarRow.Kind kind, String days) {
    return row(REGION, kind, days, DayRange.ALWAYS.toString());
  }

  private static CalendarRow row(
      RegionId region, CalendarRow.Kind kind, String days, String known) {
    return new CalendarRow(
        region, DayRange.parse(days), kind, "row", DayRange.parse(known), "test", Evidence.FOUND);
  }
}
