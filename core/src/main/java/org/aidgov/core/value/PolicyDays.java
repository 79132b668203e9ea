package org.aidgov.core.value;

import java.time.DateTimeException;
import java.time.LocalDate;

/** The days the library can speak of: 1949-01-01 to 2199-12-31. */
public final class PolicyDays {
  /** The first day, 1949-01-01. */
  public static final LocalDate FIRST = LocalDate.of(1949, 1, 1);

  /** The last day, 2199-12-31. */
  public static final LocalDate LAST = LocalDate.of(2199, 12, 31);

  private static final int FIRST_EPOCH_DAY = (int) FIRST.toEpochDay();
  private static final int LAST_EPOCH_DAY = (int) LAST.toEpochDay();

  private PolicyDays() {}

  /**
   * Returns {@code day} if it is one the library can speak of.
   *
   * @throws IllegalArgumentException if it lies outside {@link #FIRST} to {@link #LAST}, as the
   *     "never" dates of many databases do: an open end is written as such, not as 9999-12-31
   */
  public static LocalDate check(LocalDate day) {
    if (day.isBefore(FIRST) || day.isAfter(LAST)) {
      throw new IllegalArgumentException(
          "day must be from " + FIRST + " to " + LAST + ", but was '" + day + "'");
    }
    return day;
  }

  /** As {@link #check(LocalDate)}, of a day as days since 1970-01-01. */
  public static int check(int epochDay) {
    if (epochDay < FIRST_EPOCH_DAY || epochDay > LAST_EPOCH_DAY) {
      check(LocalDate.ofEpochDay(epochDay));
    }
    return epochDay;
  }

  /**
   * Reads a day in the form {@code 2020-03-01}.
   *
   * @throws IllegalArgumentException if the text has another form or names no day, or one outside
   *     {@link #FIRST} to {@link #LAST}
   */
  public static LocalDate parse(CharSequence text) {
    return LocalDate.ofEpochDay(parseEpochDay(text, 0, text.length()));
  }

  /** Reads the day between two positions without an object a day: files hold millions of them. */
  static int parseEpochDay(CharSequence text, int begin, int end) {
    if (end - begin != 10 || text.charAt(begin + 4) != '-' || text.charAt(begin + 7) != '-') {
      throw notADay(text, begin, end);
    }
    int year = digits(text, begin, begin + 4);
    int month = digits(text, begin + 5, begin + 7);
    int day = digits(text, begin + 8, begin + 10);
    if (year < 0 || month < 0 || day < 0) {
      throw notADay(text, begin, end);
    }
    try {
      return (int) check(LocalDate.of(year, month, day)).toEpochDay();
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "day must exist in the calendar, but was '" + text.subSequence(begin, end) + "'", e);
    }
  }

  private static int digits(CharSequence text, int begin, int end) {
    int number = 0;
    for (int i = begin; i < end; i++) {
      char digit = text.charAt(i);
      if (digit < '0' || digit > '9') {
        return -1;
      }
      number = number * 10 + (digit - '0');
    }
    return number;
  }

  private static IllegalArgumentException notADay(CharSequence text, int begin, int end) {
    return new IllegalArgumentException(
        "day must look like 2020-03-01, but was '"
            + Texts.shorten(text.subSequence(begin, end).toString())
            + "'");
  }
}
