package org.aidgov.rules.catalogue.work;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.supervision.Shift;
import org.aidgov.core.supervision.SupervisionFile;
import org.aidgov.core.value.PolicyDays;

/** The days and nights on which somebody had a rostered shift (排班). */
final class ShiftDays {
  private final NavigableSet<LocalDate> days = new TreeSet<>();
  private final NavigableSet<LocalDate> nights = new TreeSet<>();

  private ShiftDays() {}

  /**
   * Returns those until the view's day.
   *
   * @param smallHours how many hours after midnight a shift may begin and be a night's
   */
  static ShiftDays until(PersonView person, int smallHours) {
    ShiftDays shifts = new ShiftDays();
    for (Shift shift : all(person)) {
      if (person.reached(shift.on())) {
        shifts.days.add(shift.on());
        if (isNight(shift, smallHours)) {
          shifts.nights.add(shift.on());
        }
      }
    }
    return shifts;
  }

  private static boolean isNight(Shift shift, int smallHours) {
    return shift.hours().isPastMidnight() || shift.start().time().getHour() < smallHours;
  }

  static List<Shift> all(PersonView person) {
    return person.dossier().supervision().map(SupervisionFile::shifts).orElse(List.of());
  }

  boolean isEmpty() {
    return days.isEmpty();
  }

  /** Counts the nights in the days of a window that ends on a day. */
  int nightsUntil(LocalDate last, int window) {
    return nights.subSet(last.minusDays(window), false, last, true).size();
  }

  /** Returns the last night with more than so many in its window; the first day of all if none. */
  LocalDate lastNightBeyond(int most, int window) {
    for (LocalDate night : nights.descendingSet()) {
      if (nightsUntil(night, window) > most) {
        return night;
      }
    }
    return PolicyDays.FIRST;
  }

  /** Returns since which night, up to a last one, each has had more than so many in its window. */
  LocalDate nightsBeyondSince(LocalDate last, int most, int window) {
    LocalDate since = last;
    for (LocalDate night : nights.headSet(last, false).descendingSet()) {
      if (nightsUntil(night, window) <= most) {
        return since;
      }
      since = night;
    }
    return since;
  }

  /** Returns the last day of the last row of more than so many; the first day of all if none. */
  LocalDate lastOfRowBeyond(int most) {
    for (LocalDate day : days.descendingSet()) {
      if (!days.contains(day.plusDays(1)) && rowUntil(day) > most) {
        return day;
      }
    }
    return PolicyDays.FIRST;
  }

  /** Returns the first day of the row that ends on a day. */
  LocalDate firstOfRow(LocalDate last) {
    LocalDate first = last;
    while (days.contains(first.minusDays(1))) {
      first = first.minusDays(1);
    }
    return first;
  }

  /** Counts the days of the row that ends on a day. */
  int rowUntil(LocalDate last) {
    return days.subSet(firstOfRow(last), true, last, true).size();
  }
}
