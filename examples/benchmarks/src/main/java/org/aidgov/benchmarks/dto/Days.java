package org.aidgov.benchmarks.dto;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Consecutive days.
 *
 * @param from the first
 * @param until the first not included; null for an open end
 */
public record Days(LocalDate from, @Nullable LocalDate until) {
  /** Reads {@code 2020-03-01/2023-04-11} or {@code 2020-03-01/..}. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Days parse(String text) {
    int slash = text.indexOf('/');
    String until = text.substring(slash + 1);
    return new Days(
        LocalDate.parse(text.substring(0, slash)),
        until.equals("..") ? null : LocalDate.parse(until));
  }

  /** Tells whether a day is among them. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && (until == null || day.isBefore(until));
  }
}
