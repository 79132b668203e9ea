package org.aidgov.core.calendar;

import org.aidgov.core.value.Texts;

/** Times of a clock with 24 hours, as minutes from midnight, written {@code 09:30}. */
final class Clock24 {
  /** The minutes of a day; as a time, the end of it: {@code 24:00}. */
  static final int DAY = 24 * 60;

  private static final int LENGTH = 5;

  private Clock24() {}

  /**
   * Reads the time between two positions, {@code 00:00} to {@code 24:00}.
   *
   * @throws IllegalArgumentException if it has another form
   */
  static int parse(String text, int begin, int end) {
    if (end - begin == LENGTH && text.charAt(begin + 2) == ':') {
      int hour = digits(text, begin);
      int minute = digits(text, begin + 3);
      if (hour >= 0 && minute >= 0 && minute < 60 && hour * 60 + minute <= DAY) {
        return hour * 60 + minute;
      }
    }
    throw new IllegalArgumentException(
        "time must look like 09:30, from 00:00 to 24:00, but was '"
            + Texts.shorten(text.substring(begin, end))
            + "'");
  }

  private static int digits(String text, int at) {
    char tens = text.charAt(at);
    char ones = text.charAt(at + 1);
    boolean both = tens >= '0' && tens <= '9' && ones >= '0' && ones <= '9';
    return both ? (tens - '0') * 10 + (ones - '0') : -1;
  }

  static String text(int minutes) {
    return two(minutes / 60) + ":" + two(minutes % 60);
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
