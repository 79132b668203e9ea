package org.aidgov.core.calendar;

import java.time.LocalDate;
import org.aidgov.core.source.Evidence;
import org.aidgov.core.value.Dated;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.Texts;

/**
 * One row of a calendar: what a notice says of some days, or how far notices go.
 *
 * @param region whose calendar
 * @param days which days; not open
 * @param kind what is said of them
 * @param name what people call it
 * @param known when it was in the books: a notice, from its publication
 * @param source who says so
 * @param evidence how sure we are of it
 */
public record CalendarRow(
    RegionId region,
    DayRange days,
    Kind kind,
    String name,
    DayRange known,
    String source,
    Evidence evidence)
    implements Dated {
  private static final int MOST_DAYS = 31;
  private static final int MOST_DAYS_OF_A_NOTICE = 800;

  /** What a row says of its days. */
  public enum Kind {
    /** 放假: nobody works. */
    HOLIDAY,
    /** 调休上班: a day of the weekend on which people work. */
    WORKDAY,
    /** 取消调休: one of the country's make-up days is a day of rest all the same. */
    CANCELLED_WORKDAY,
    /** 通知: a notice settles these days; those without a row of their own are ordinary ones. */
    NOTICE,
    /** 未见通知: no notice is known, but nothing is to be expected outside the open days. */
    OUTLOOK,
    /** 待定: days on which, for all one knows without a notice, a festival may fall. */
    OPEN;

    /** Tells whether it says of each day what it is. */
    public boolean isOfDays() {
      return switch (this) {
        case HOLIDAY, WORKDAY, CANCELLED_WORKDAY -> true;
        case NOTICE, OUTLOOK, OPEN -> false;
      };
    }
  }

  /**
   * @throws IllegalArgumentException if the days have no end or are too many, a text is blank or
   *     too long, or the kind is not one that such a region can have
   */
  public CalendarRow {
    Texts.checkPresent("name", name);
    Texts.checkPresent("source", source);
    int most = kind.isOfDays() ? MOST_DAYS : MOST_DAYS_OF_A_NOTICE;
    if (days.isOpen() || days.untilEpochDay() - days.fromEpochDay() > most) {
      throw new IllegalArgumentException(
          "days must be at most " + most + ", but was '" + days + "'");
    }
    if (region.equals(RegionId.NATIONAL) && isRegional(kind)) {
      throw new IllegalArgumentException(
          "kind must not be one that only a region has, but was '" + kind + "'");
    }
  }

  private static boolean isRegional(Kind kind) {
    return switch (kind) {
      case CANCELLED_WORKDAY, OUTLOOK, OPEN -> true;
      case HOLIDAY, WORKDAY, NOTICE -> false;
    };
  }

  /** Tells whether the row is about a day. */
  boolean isAbout(LocalDate day) {
    return days.contains(day);
  }
}
