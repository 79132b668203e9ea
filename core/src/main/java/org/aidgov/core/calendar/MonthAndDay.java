package org.aidgov.core.calendar;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.Month;
import org.aidgov.core.value.PolicyDays;
import org.aidgov.core.value.Texts;

/**
 * A day that is there in every year, written {@code 05-01}.
 *
 * @param month 1 to 12
 * @param day 1 to the last day of the month; 29 February is not there in every year
 */
public record MonthAndDay(int month, int day) implements Comparable<MonthAndDay> {
  private static final int LENGTH = 5;

  /**
   * @throws IllegalArgumentException if no year, or not every year, has the day
   */
  public MonthAndDay {
    if (month < 1 || month > 12 || day < 1 || day > Month.of(month).minLength()) {
      throw new IllegalArgumentException(
          "day of the year must be there in every year, but was '" + text(month, day) + "'");
    }
  }

  /**
   * Reads {@code 05-01}.
   *
   * @throws IllegalArgumentException if the text has another form
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static MonthAndDay parse(String text) {
    if (text.length() != LENGTH || text.charAt(2) != '-') {
      throw notADay(text);
    }
    try {
      // A leap year's, so that 29 February gets a message of its own.
      LocalDate day = PolicyDays.parse("2000-" + text);
      return new MonthAndDay(day.getMonthValue(), day.getDayOfMonth());
    } catch (IllegalArgumentException e) {
      throw text.equals("02-29") ? e : notADay(text);
    }
  }

  private static IllegalArgumentException notADay(String text) {
    return new IllegalArgumentException(
        "day of the year must look like 05-01, but was '" + Texts.shorten(text) + "'");
  }

  /** Tells whether it is a day of the year or one before it. */
  boolean isReached(LocalDate of) {
    return month < of.getMonthValue() || month == of.getMonthValue() && day <= of.getDayOfMonth();
  }

  @Override
  public int compareTo(MonthAndDay other) {
    return month != other.month
        ? Integer.compare(month, other.month)
        : Integer.compare(day, other.day);
  }

  private static String text(int month, int day) {
    return (month < 10 ? "0" : "") + month + (day < 10 ? "-0" : "-") + day;
  }

  @JsonValue
  @Override
  public String toString() {
    return text(month, day);
  }
}
