package org.aidgov.core.calendar;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.aidgov.core.value.Facts;

/**
 * The hours of work of a part of the year (作息时间), such as summer from 1 May and winter from 1
 * October.
 *
 * @param from the day of each year from which they hold, until the next season begins
 * @param sessions the stretches of work of a day, in order; what lies between two is the break
 */
@JsonPropertyOrder({"from", "sessions"})
public record Season(
    @JsonProperty(required = true) MonthAndDay from,
    @JsonProperty(required = true) List<ClockRange> sessions) {
  private static final int MOST_SESSIONS = 8;

  /**
   * @throws IllegalArgumentException if there is no session, or more than eight, or one goes past
   *     midnight or into the next; work at night is a shift, not an hour of every day
   */
  public Season {
    sessions = ImmutableList.sortedCopyOf(sessions);
    if (sessions.isEmpty() || sessions.size() > MOST_SESSIONS) {
      throw new IllegalArgumentException(
          "a season must have 1 to " + MOST_SESSIONS + " sessions, but has " + sessions.size());
    }
    for (int i = 0; i < sessions.size(); i++) {
      if (sessions.get(i).isPastMidnight()) {
        throw new IllegalArgumentException(
            "a session must not go past midnight, but was '" + sessions.get(i) + "'");
      }
      if (i > 0 && !sessions.get(i - 1).isBefore(sessions.get(i))) {
        throw new IllegalArgumentException(
            "sessions must not overlap, but were '"
                + sessions.get(i - 1)
                + "' and '"
                + sessions.get(i)
                + "'");
      }
    }
  }

  /**
   * Puts seasons in order of the year.
   *
   * @throws IllegalArgumentException if there is none, or two begin on the same day
   */
  public static List<Season> inOrder(List<Season> seasons) {
    List<Season> ordered = Facts.ordered(seasons, Season::from);
    if (ordered.isEmpty()) {
      throw new IllegalArgumentException("hours must have a season");
    }
    for (int i = 1; i < ordered.size(); i++) {
      if (ordered.get(i).from().equals(ordered.get(i - 1).from())) {
        throw new IllegalArgumentException(
            "seasons must begin on different days, but two begin on '"
                + ordered.get(i).from()
                + "'");
      }
    }
    return ordered;
  }

  /** Returns the season that a day lies in; before the first of the year it is the last one. */
  public static Season on(List<Season> seasons, LocalDate day) {
    Season found = seasons.get(seasons.size() - 1);
    for (Season season : seasons) {
      if (season.from().isReached(day)) {
        found = season;
      }
    }
    return found;
  }

  /** Tells where a time lies, on a working day of the season. */
  public HoursClass classOf(LocalTime time) {
    boolean before = false;
    boolean after = false;
    for (ClockRange session : sessions) {
      if (session.contains(time)) {
        return HoursClass.INSIDE;
      }
      before |= session.isOverBy(time);
      after |= !session.isOverBy(time);
    }
    return before && after ? HoursClass.BREAK : HoursClass.OUTSIDE;
  }
}
