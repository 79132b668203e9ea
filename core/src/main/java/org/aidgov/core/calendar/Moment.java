package org.aidgov.core.calendar;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.aidgov.core.value.PolicyDays;
import org.aidgov.core.value.Texts;

/**
 * A minute in Beijing time ({@code Asia/Shanghai}), written {@code 2020-10-10T21:30}.
 *
 * <p>Beijing time is the official time everywhere in the country; where the day is shifted by two
 * hours, the office hours are, not the clock. So there is no other zone here, and never the
 * machine's.
 *
 * @param day its day
 * @param time its time, in whole minutes
 */
public record Moment(LocalDate day, LocalTime time) implements Comparable<Moment> {
  /** The zone of all days and times of the library. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private static final int LENGTH = 16;
  private static final int DAY_LENGTH = 10;

  /**
   * @throws IllegalArgumentException if the day is not one the library can speak of, or the time
   *     has seconds
   */
  public Moment {
    PolicyDays.check(day);
    if (time.getSecond() != 0 || time.getNano() != 0) {
      throw new IllegalArgumentException("time must be in whole minutes, but was '" + time + "'");
    }
  }

  /** Returns the first minute of a day. */
  public static Moment startOf(LocalDate day) {
    return new Moment(day, LocalTime.MIDNIGHT);
  }

  /** Returns the minute of Beijing time in which an instant lies. */
  public static Moment at(Instant instant) {
    ZonedDateTime there = instant.atZone(ZONE);
    return new Moment(there.toLocalDate(), LocalTime.of(there.getHour(), there.getMinute()));
  }

  /**
   * Reads {@code 2020-10-10T21:30}.
   *
   * @throws IllegalArgumentException if the text has another form, or names no day or time
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Moment parse(String text) {
    if (text.length() != LENGTH || text.charAt(DAY_LENGTH) != 'T') {
      throw new IllegalArgumentException(
          "moment must look like 2020-10-10T21:30 (Beijing time), but was '"
              + Texts.shorten(text)
              + "'");
    }
    LocalDate day = PolicyDays.parse(text.substring(0, DAY_LENGTH));
    int minute = Clock24.parse(text, DAY_LENGTH + 1, LENGTH);
    if (minute == Clock24.DAY) {
      throw new IllegalArgumentException(
          "moment must be written 00:00 of the next day, but was '" + text + "'");
    }
    return of(day, minute);
  }

  /** Returns the moment so many minutes, 0 or more, after the start of a day. */
  static Moment of(LocalDate day, int minutes) {
    return new Moment(
        day.plusDays(minutes / Clock24.DAY),
        LocalTime.of(minutes % Clock24.DAY / 60, minutes % Clock24.DAY % 60));
  }

  /** Returns the instant at which the minute begins. */
  public Instant toInstant() {
    return day.atTime(time).atZone(ZONE).toInstant();
  }

  /** Tells whether the moment is earlier. */
  public boolean isBefore(Moment other) {
    return compareTo(other) < 0;
  }

  /** Returns how many minutes of the clock later another moment is; negative if it is earlier. */
  public long minutesUntil(Moment other) {
    return (other.day.toEpochDay() - day.toEpochDay()) * Clock24.DAY
        + other.minuteOfDay()
        - minuteOfDay();
  }

  int minuteOfDay() {
    return time.getHour() * 60 + time.getMinute();
  }

  @Override
  public int compareTo(Moment other) {
    int byDay = day.compareTo(other.day);
    return byDay != 0 ? byDay : time.compareTo(other.time);
  }

  @JsonValue
  @Override
  public String toString() {
    return day + "T" + Clock24.text(minuteOfDay());
  }
}
