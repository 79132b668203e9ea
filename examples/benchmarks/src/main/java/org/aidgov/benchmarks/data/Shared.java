package org.aidgov.benchmarks.data;

import com.google.common.collect.Interner;
import com.google.common.collect.Interners;
import java.time.LocalDate;
import org.aidgov.core.value.DayRange;

/** Equal days are one object, as a reader of a large register would have it. */
final class Shared {
  private static final Interner<LocalDate> DAYS = Interners.newStrongInterner();
  private static final Interner<DayRange> RANGES = Interners.newStrongInterner();

  private Shared() {}

  static LocalDate day(LocalDate day) {
    return DAYS.intern(day);
  }

  static DayRange range(LocalDate from, LocalDate until) {
    return RANGES.intern(DayRange.of(from, until));
  }

  static DayRange openFrom(LocalDate from) {
    return RANGES.intern(DayRange.openFrom(from));
  }
}
