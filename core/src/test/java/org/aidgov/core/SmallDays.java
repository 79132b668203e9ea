package org.aidgov.core;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import org.aidgov.core.value.DayRange;

/**
 * Days so few that random facts meet, overlap and leave gaps: around the leap day of 2020, across
 * the ends of a month and of a quarter.
 */
public final class SmallDays extends DomainContextBase {
  /** The first day on which a small fact may begin. */
  public static final LocalDate FIRST = LocalDate.of(2020, 3, 20);

  /** The number of days on which small facts begin and end. */
  public static final int COUNT = 24;

  /** Every day on which a small fact changes, one before, and one after all changes. */
  public static final List<LocalDate> WINDOW =
      IntStream.rangeClosed(-1, COUNT + 1).mapToObj(FIRST::plusDays).toList();

  /** Returns one of the days. */
  @Provide
  public Arbitrary<LocalDate> day() {
    return days();
  }

  /** Returns a range of them, with an end or without. */
  @Provide
  public Arbitrary<DayRange> range() {
    return ranges();
  }

  /** Days on which small facts may begin. */
  public static Arbitrary<LocalDate> days() {
    return Arbitraries.integers()
        .between(0, COUNT - 1)
        .withDistribution(RandomDistribution.uniform())
        .map(FIRST::plusDays);
  }

  /** Ranges of at least one of those days. */
  public static Arbitrary<DayRange> ranges() {
    Arbitrary<Integer> length =
        Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.integers().between(1, COUNT)),
            Tuple.of(1, Arbitraries.just(Integer.MAX_VALUE)));
    return Combinators.combine(days(), length).as(SmallDays::rangeOf);
  }

  private static DayRange rangeOf(LocalDate from, int length) {
    if (length == Integer.MAX_VALUE) {
      return DayRange.openFrom(from);
    }
    LocalDate end = from.plusDays(length);
    LocalDate last = FIRST.plusDays(COUNT);
    return DayRange.of(from, end.isAfter(last) ? last : end);
  }

  /** Returns the days of the window that are in a range: what a naive reader makes of it. */
  public static Set<LocalDate> setOf(DayRange range) {
    Set<LocalDate> days = new LinkedHashSet<>();
    for (LocalDate day : WINDOW) {
      boolean begun = !day.isBefore(range.from());
      boolean over = range.until().isPresent() && !day.isBefore(range.until().get());
      if (begun && !over) {
        days.add(day);
      }
    }
    return days;
  }
}
