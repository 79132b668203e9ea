package org.aidgov.core.calendar;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.LocalTime;
import org.aidgov.core.value.Texts;
import org.jspecify.annotations.Nullable;

/**
 * From a time of the clock until another, that minute not included, written {@code 10:00-14:00}.
 *
 * <p>One that ends at or before the time it starts goes on past midnight: {@code 20:00-08:00} is
 * twelve hours, all of them of the day on which it starts. A day ends at {@code 24:00}.
 */
public final class ClockRange implements Comparable<ClockRange> {
  /** The whole day. */
  public static final ClockRange ALL_DAY = new ClockRange(0, Clock24.DAY);

  private final int from;
  private final int until; // from 1 minute after "from" to 24 hours after it

  private ClockRange(int from, int until) {
    this.from = from;
    this.until = until;
  }

  /**
   * Reads {@code 10:00-14:00}.
   *
   * @throws IllegalArgumentException if the text has another form
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ClockRange parse(String text) {
    int dash = text.indexOf('-');
    if (dash < 0) {
      throw new IllegalArgumentException(
          "hours must look like 10:00-14:00, but was '" + Texts.shorten(text) + "'");
    }
    int from = Clock24.parse(text, 0, dash);
    int until = Clock24.parse(text, dash + 1, text.length());
    if (from == Clock24.DAY || until == 0) {
      throw new IllegalArgumentException(
          "hours must start before 24:00, and end at 24:00 rather than 00:00, but was '"
              + text
              + "'");
    }
    return new ClockRange(from, until > from ? until : until + Clock24.DAY);
  }

  /** Tells whether it ends on the day after the one on which it starts. */
  public boolean isPastMidnight() {
    return until > Clock24.DAY;
  }

  /** Tells whether a time of the day on which it starts lies in it. */
  public boolean contains(LocalTime time) {
    int minute = time.getHour() * 60 + time.getMinute();
    return from <= minute && minute < until;
  }

  /** Returns when it starts on a day. */
  public Moment start(LocalDate day) {
    return Moment.of(day, from);
  }

  /** Returns when it ends, if it starts on a day: the first minute not included. */
  public Moment end(LocalDate day) {
    return Moment.of(day, until);
  }

  /** Tells whether the minute belongs to it, if it starts on a day. */
  public boolean contains(LocalDate day, Moment moment) {
    return !moment.isBefore(start(day)) && moment.isBefore(end(day));
  }

  /** Tells whether it ends on the day on which it starts, by a time of that day. */
  boolean isOverBy(LocalTime time) {
    return until <= time.getHour() * 60 + time.getMinute();
  }

  /** Tells whether it ends before, or just when, another starts on the same day. */
  boolean isBefore(ClockRange other) {
    return until <= other.from;
  }

  /** Orders by start, then by end. */
  @Override
  public int compareTo(ClockRange other) {
    int byStart = Integer.compare(from, other.from);
    return byStart != 0 ? byStart : Integer.compare(until, other.until);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ClockRange that && from == that.from && until == that.until;
  }

  @Override
  public int hashCode() {
    return 31 * from + until;
  }

  @JsonValue
  @Override
  public String toString() {
    int end = until > Clock24.DAY ? until - Clock24.DAY : until;
    return Clock24.text(from) + "-" + Clock24.text(end);
  }
}
