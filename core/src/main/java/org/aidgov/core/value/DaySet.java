package org.aidgov.core.value;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Days in any number of stretches: what facts of a kind leave uncovered, or cover several times.
 *
 * <p>Kept as the fewest stretches, each as long as it can be, in order of time; so sets of the same
 * days are equal.
 */
public final class DaySet {
  /** No day. */
  public static final DaySet NONE = new DaySet(ImmutableList.of());

  /** All days. */
  public static final DaySet ALL = new DaySet(ImmutableList.of(DayRange.ALWAYS));

  private final ImmutableList<DayRange> stretches;

  private DaySet(List<DayRange> stretches) {
    this.stretches = ImmutableList.copyOf(stretches);
  }

  /** Returns the days of a range. */
  public static DaySet of(DayRange days) {
    return new DaySet(ImmutableList.of(days));
  }

  /** Returns the days on which at least one of {@code facts} is true. */
  public static DaySet of(Collection<? extends Dated> facts) {
    List<DayRange> ranges = new ArrayList<>(facts.size());
    for (Dated fact : facts) {
      ranges.add(fact.days());
    }
    return sweep(ranges, 1);
  }

  /** Returns the days in at least one of {@code ranges}. */
  public static DaySet ofRanges(Collection<DayRange> ranges) {
    return sweep(ranges, 1);
  }

  /** Returns the days in at least one of {@code sets}. */
  public static DaySet union(Collection<DaySet> sets) {
    return inMoreThan(0, sets);
  }

  /** Returns the days in more than {@code most} of {@code sets}. */
  public static DaySet inMoreThan(int most, Collection<DaySet> sets) {
    List<DayRange> ranges = new ArrayList<>();
    for (DaySet set : sets) {
      ranges.addAll(set.stretches);
    }
    return sweep(ranges, most + 1);
  }

  /**
   * Returns the days on which facts are true of more than {@code most} things: several facts on one
   * thing, such as a record that was renewed, count once.
   */
  public static <F extends Dated> DaySet inMoreThan(
      int most, Collection<F> facts, Function<? super F, ?> thing) {
    ListMultimap<Object, DayRange> days =
        MultimapBuilder.linkedHashKeys().arrayListValues().build();
    for (F fact : facts) {
      days.put(thing.apply(fact), fact.days());
    }
    return inMoreThan(most, days.asMap().values().stream().map(DaySet::ofRanges).toList());
  }

  /** Tells whether on each of {@code days} at least one of {@code facts} is true. */
  public static boolean covers(Collection<? extends Dated> facts, DayRange days) {
    int until = days.fromEpochDay();
    boolean further = true;
    while (further && until < days.untilEpochDay()) {
      further = false;
      for (Dated fact : facts) {
        if (fact.days().fromEpochDay() <= until && fact.days().untilEpochDay() > until) {
          until = fact.days().untilEpochDay();
          further = true;
        }
      }
    }
    return until >= days.untilEpochDay();
  }

  /** Walks through the days on which a range begins or ends, counting the ranges begun. */
  private static DaySet sweep(Collection<DayRange> ranges, int least) {
    if (ranges.size() < least) {
      return NONE;
    }
    if (ranges.size() == 1) {
      return new DaySet(ImmutableList.copyOf(ranges));
    }
    int[] begins = new int[ranges.size()];
    int[] ends = new int[ranges.size()];
    int size = 0;
    for (DayRange range : ranges) {
      begins[size] = range.fromEpochDay();
      ends[size++] = range.untilEpochDay();
    }
    Arrays.sort(begins);
    Arrays.sort(ends);
    List<DayRange> found = new ArrayList<>();
    int begun = 0;
    int from = 0;
    for (int ended = 0; ended < size; ) {
      int day = begun < size ? Math.min(begins[begun], ends[ended]) : ends[ended];
      boolean before = begun - ended >= least;
      while (begun < size && begins[begun] == day) {
        begun++;
      }
      while (ended < size && ends[ended] == day) {
        ended++;
      }
      boolean after = begun - ended >= least;
      if (!before && after) {
        from = day;
      } else if (before && !after) {
        found.add(DayRange.between(from, day));
      }
    }
    return new DaySet(found);
  }

  /** Returns the days in this set or the other. */
  public DaySet plus(DaySet other) {
    return isEmpty() ? other : union(List.of(this, other));
  }

  /** Returns the days in both sets. */
  public DaySet and(DaySet other) {
    return isEmpty() || other.isEmpty() ? NONE : inMoreThan(1, List.of(this, other));
  }

  /** Returns the days in this set and the range. */
  public DaySet within(DayRange days) {
    return isWithin(days) ? this : and(of(days));
  }

  private boolean isWithin(DayRange days) {
    for (int i = 0; i < stretches.size(); i++) {
      if (!days.encloses(stretches.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Returns the days in this set that are not in the other. */
  public DaySet minus(DaySet other) {
    return other.encloses(this) ? NONE : and(other.complement());
  }

  private boolean encloses(DaySet other) {
    for (DayRange days : other.stretches) {
      if (!encloses(days)) {
        return false;
      }
    }
    return true;
  }

  /** Tells whether every day of {@code days} is in this set. */
  public boolean encloses(DayRange days) {
    return encloses(days.fromEpochDay(), days.untilEpochDay());
  }

  /** As {@link #encloses(DayRange)}, with the days as days since 1970-01-01: for indexes. */
  public boolean encloses(int from, int until) {
    for (int i = 0; i < stretches.size(); i++) {
      DayRange stretch = stretches.get(i);
      if (stretch.fromEpochDay() <= from && until <= stretch.untilEpochDay()) {
        return true;
      }
    }
    return false;
  }

  private DaySet complement() {
    List<DayRange> gaps = new ArrayList<>();
    int from = DayRange.ALWAYS.fromEpochDay();
    for (DayRange stretch : stretches) {
      if (from < stretch.fromEpochDay()) {
        gaps.add(DayRange.between(from, stretch.fromEpochDay()));
      }
      from = stretch.untilEpochDay();
    }
    if (from != DayRange.ALWAYS.untilEpochDay()) {
      gaps.add(DayRange.between(from, DayRange.ALWAYS.untilEpochDay()));
    }
    return new DaySet(gaps);
  }

  /** Returns the stretches in order of time; none touches the next. */
  public List<DayRange> stretches() {
    return stretches;
  }

  /** Tells whether there is no day. */
  public boolean isEmpty() {
    return stretches.isEmpty();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DaySet that && stretches.equals(that.stretches);
  }

  @Override
  public int hashCode() {
    return stretches.hashCode();
  }

  @Override
  public String toString() {
    return stretches.toString();
  }
}
