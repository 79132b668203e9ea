package org.aidgov.core.calendar;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a day is, and why.
 *
 * @param day the day
 * @param kind working day, day of rest, or unknown
 * @param basis why
 * @param row the row of the calendar that says so; none for an ordinary day, or one without notice
 */
public record DayStatus(LocalDate day, Kind kind, Basis basis, Optional<CalendarRow> row) {
  /** What a day is. */
  public enum Kind {
    /** 工作日: people work. */
    WORKING,
    /** 休息日: they don't. */
    REST,
    /** 未知: no notice says. Never taken for a working day, nor for a day of rest. */
    UNKNOWN
  }

  /** Why a day is what it is. */
  public enum Basis {
    /** 平日: Monday to Friday. */
    WEEKDAY,
    /** 周末: Saturday or Sunday. */
    WEEKEND,
    /** 节假日: a notice says so. */
    HOLIDAY,
    /** 调休上班: a notice says so. */
    MAKE_UP_DAY,
    /** 取消调休: the region's notice undoes a make-up day. */
    CANCELLED_MAKE_UP_DAY,
    /** 全国安排未公布: the country's notice for these days is not known. */
    NO_NATIONAL_NOTICE,
    /** 地方安排未公布: the region's notice is not known, nor when its festivals may fall. */
    NO_REGIONAL_NOTICE,
    /** 地方节日待定: the region's notice is not known, and a festival may fall on the day. */
    POSSIBLE_FESTIVAL
  }

  static DayStatus of(LocalDate day, Kind kind, Basis basis) {
    return new DayStatus(day, kind, basis, Optional.empty());
  }

  static DayStatus of(LocalDate day, Kind kind, Basis basis, CalendarRow row) {
    return new DayStatus(day, kind, basis, Optional.of(row));
  }

  /** Tells whether it is known to be a working day. */
  public boolean isWorking() {
    return kind == Kind.WORKING;
  }

  /** Tells whether nobody knows. */
  public boolean isUnknown() {
    return kind == Kind.UNKNOWN;
  }
}
