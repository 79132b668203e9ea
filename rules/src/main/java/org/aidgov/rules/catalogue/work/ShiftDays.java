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

  /** Returns those until the view's day. */
  static ShiftDays until(PersonView person) {
    ShiftDays shifts = new ShiftDays();
    for (Shift shift : all(person)) {
      if (person.reached(shift.on())) {
        shifts.days.add(shift.on());
        if (shift.hours().isPastMidnight()) {
          shifts.nights.add(shift.on());
        }
      }
    }
    return shifts;
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

  /**
   * Returns the first of the last nights in a row of nights that have more than so many in their
   * windows; the first day of all if none has.
   */
  LocalDate lastNightBeyond(int most, int window) {
    LocalDate found = PolicyDays.FIRST;
    for (LocalDate night : nights.descendingSet()) {
      if (nightsUntil(night, window) > most) {
        found = night;
      } else if (!found.equals(PolicyDays.FIRST)) {
        return found;
      }
    }
    return found;
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
