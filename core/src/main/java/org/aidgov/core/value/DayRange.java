package org.aidgov.core.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Consecutive days: from a first day (included) until another (not included), or with an open end.
 *
 * <p>Half-open, so that whoever leaves A and joins B on the same day has neither gap nor overlap. A
 * source that names the last day instead is read with {@link #ofInclusive}. Written as {@code
 * 2020-03-01/2023-04-11}, an open end as {@code 2020-03-01/..} (ISO 8601-2).
 */
public final class DayRange implements Comparable<DayRange> {
  /** All days. */
  public static final DayRange ALWAYS = openFrom(PolicyDays.FIRST);

  // Two ints instead of two LocalDates: registers hold millions of ranges, and every rule compares
  // days. An open end is an ordinary upper bound inside, and never visible as a day outside.
  private static final int OPEN = Integer.MAX_VALUE;
  private static final int DAY_LENGTH = "2020-03-01".length();
  private final int from;
  private final int until;

  private DayRange(int from, int until) {
    this.from = from;
    this.until = until;
  }

  /**
   * Returns the days from {@code from} until, but not including, {@code until}.
   *
   * @throws IllegalArgumentException unless {@code from} is before {@code until} and both are
   *     {@linkplain PolicyDays#check days the library can speak of}
   */
  public static DayRange of(LocalDate from, LocalDate until) {
    return checked(
        (int) PolicyDays.check(from).toEpochDay(), (int) PolicyDays.check(until).toEpochDay());
  }

  /**
   * Returns the days from {@code first} to {@code last}, both included.
   *
   * @throws IllegalArgumentException if {@code last} is before {@code first}, or one of them is not
   *     a {@linkplain PolicyDays#check day the library can speak of}
   */
  public static DayRange ofInclusive(LocalDate first, LocalDate last) {
    // After the last day of all there is none to end on.
    return PolicyDays.check(last).equals(PolicyDays.LAST)
        ? openFrom(first)
        : of(first, last.plusDays(1));
  }

  /** Returns one day. */
  public static DayRange ofDay(LocalDate day) {
    int only = (int) PolicyDays.check(day).toEpochDay();
    // After the last day of all there is none to end on.
    return new DayRange(only, day.equals(PolicyDays.LAST) ? OPEN : only + 1);
  }

  /** Returns {@code from} and all days after it. */
  public static DayRange openFrom(LocalDate from) {
    return new DayRange((int) PolicyDays.check(from).toEpochDay(), OPEN);
  }

  /** Returns the days between two epoch days that some range or period begins or ends on. */
  static DayRange between(int from, int until) {
    return new DayRange(from, until);
  }

  /** Returns {@code days}, or {@link #ALWAYS} where a source says nothing. */
  public static DayRange orAlways(@Nullable DayRange days) {
    return days == null ? ALWAYS : days;
  }

  /**
   * Reads {@code 2020-03-01/2023-04-11} or {@code 2020-03-01/..}.
   *
   * @throws IllegalArgumentException if the text has another form, or ends before it starts
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static DayRange parse(String text) {
    int slash = text.indexOf('/');
    if (slash != DAY_LENGTH || text.indexOf('/', slash + 1) >= 0) {
      throw new IllegalArgumentException(
          "days must look like 2020-03-01/2023-04-11 (last day not included) or 2020-03-01/..,"
              + " but was '"
              + Texts.shorten(text)
              + "'");
    }
    int from = PolicyDays.parseEpochDay(text, 0, slash);
    if (text.startsWith("..", slash + 1) && text.length() == slash + 3) {
      return new DayRange(from, OPEN);
    }
    return checked(from, PolicyDays.parseEpochDay(text, slash + 1, text.length()));
  }

  private static DayRange checked(int from, int until) {
    if (from >= until) {
      throw new IllegalArgumentException(
          "days must end after they start, but was '"
              + LocalDate.ofEpochDay(from)
              + "/"
              + LocalDate.ofEpochDay(until)
              + "'");
    }
    return new DayRange(from, until);
  }

  /** Returns the first day. */
  public LocalDate from() {
    return LocalDate.ofEpochDay(from);
  }

  /** Returns the first day that is no longer included, or nothing for an open end. */
  public Optional<LocalDate> until() {
    return isOpen() ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(until));
  }

  /** Tells whether the days have no end. */
  public boolean isOpen() {
    return until == OPEN;
  }

  /** Tells whether {@code day} is among the days. */
  public boolean contains(LocalDate day) {
    return containsEpochDay((int) day.toEpochDay());
  }

  /** Tells whether every day of {@code other} is among the days. */
  public boolean encloses(DayRange other) {
    return from <= other.from && other.until <= until;
  }

  /** Tells whether a day is among both. */
  public boolean overlaps(DayRange other) {
    return from < other.until && other.from < until;
  }

  /** Returns the days in both, or nothing if there are none. */
  public Optional<DayRange> intersection(DayRange other) {
    return overlaps(other)
        ? Optional.of(new DayRange(Math.max(from, other.from), Math.min(until, other.until)))
        : Optional.empty();
  }

  /** Returns these days with {@code day} as the first that is no longer included. */
  public DayRange endingOn(LocalDate day) {
    return checked(from, (int) PolicyDays.check(day).toEpochDay());
  }

  /** The first day, as days since 1970-01-01: for indexes. */
  public int fromEpochDay() {
    return from;
  }

  /** The first day not included, as days since 1970-01-01; the greatest int for an open end. */
  public int untilEpochDay() {
    return until;
  }

  /** As {@link #contains}, with the day as days since 1970-01-01: for indexes. */
  public boolean containsEpochDay(int day) {
    return from <= day && day < until;
  }

  /** Orders by first day, then by end. */
  @Override
  public int compareTo(DayRange other) {
    int byStart = Integer.compare(from, other.from);
    return byStart != 0 ? byStart : Integer.compare(until, other.until);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DayRange that && from == that.from && until == that.until;
  }

  @Override
  public int hashCode() {
    return 31 * from + until;
  }

  @JsonValue
  @Override
  public String toString() {
    return from() + "/" + (isOpen() ? ".." : LocalDate.ofEpochDay(until).toString());
  }
}
