package org.aidgov.core.calendar;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The day on which a period ends, with the other readings where there are any. */
public sealed interface DueDay {
  /** Returns the day that it is on no reading before. */
  LocalDate earliest();

  /** Returns the day that it is on no reading after; nothing if there is no such day. */
  Optional<LocalDate> latest();

  /** A day that can be said: there is one reading, or a rule was declared that decides. */
  sealed interface Settled extends DueDay {
    /** Returns the day, under the rounding that was declared. */
    LocalDate day();
  }

  /**
   * There is only one reading.
   *
   * @param day the day
   */
  record Exact(LocalDate day) implements Settled {
    @Override
    public LocalDate earliest() {
      return day;
    }

    @Override
    public Optional<LocalDate> latest() {
      return Optional.of(day);
    }
  }

  /**
   * The month in which the period ends has no such day: 31 August and 18 months. No text says
   * whether it then ends on the last day of that month or on the first of the next.
   *
   * @param lower the earlier reading: the last day of the month
   * @param upper the later one: the first day of the next month
   * @param chosen the declared rounding, which decides
   */
  record Ambiguous(LocalDate lower, LocalDate upper, Rounding chosen) implements Settled {
    @Override
    public LocalDate day() {
      return chosen == Rounding.DOWN ? lower : upper;
    }

    @Override
    public LocalDate earliest() {
      return lower;
    }

    @Override
    public Optional<LocalDate> latest() {
      return Optional.of(upper);
    }
  }

  /**
   * The period counts working days, and of some of the days it runs over nobody knows whether they
   * are. Only a notice can say.
   *
   * @param earliest the day, if all of those are working days
   * @param latest the day, if none of them is; nothing if the calendar ends before
   * @param unknown those days, in order; where there is no latest day, those up to the earliest
   */
  record Unsettled(LocalDate earliest, Optional<LocalDate> latest, List<LocalDate> unknown)
      implements DueDay {
    /** Copies the list. */
    public Unsettled {
      unknown = ImmutableList.copyOf(unknown);
    }
  }
}
