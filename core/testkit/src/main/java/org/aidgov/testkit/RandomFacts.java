package org.aidgov.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.aidgov.core.register.RegisterContent;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.PolicyDays;

/** Dice for random facts: one of some things, some of them, days around a day. */
abstract class RandomFacts {
  private static final int DAYS_AROUND = 120;

  final SplittableRandom dice;
  final LocalDate around;

  RandomFacts(SplittableRandom dice, LocalDate around) {
    this.dice = dice;
    this.around = around;
  }

  final <T> List<T> some(List<T> all) {
    List<T> some = new ArrayList<>(all);
    some.removeIf(one -> dice.nextInt(3) == 0);
    return some;
  }

  static <T> List<T> plus(List<T> list, T element) {
    List<T> more = new ArrayList<>(list);
    more.add(element);
    return more;
  }

  final <T> T any(List<T> list) {
    return list.get(dice.nextInt(list.size()));
  }

  final <T> T any(T[] values) {
    return values[dice.nextInt(values.length)];
  }

  /** Often the same few, so that somebody gets too much. */
  final PersonId anybody(RegisterContent content) {
    int people = content.people().size();
    int number = dice.nextBoolean() ? dice.nextInt(Math.min(2, people)) : dice.nextInt(people);
    return content.people().get(number).person().id();
  }

  final LocalDate day() {
    return around.plusDays(dice.nextInt(2 * DAYS_AROUND) - DAYS_AROUND);
  }

  /** Now and then of something that was corrected. */
  final DayRange known() {
    return dice.nextInt(4) == 0 ? DayRange.of(PolicyDays.FIRST, day()) : DayRange.ALWAYS;
  }

  final DayRange days() {
    LocalDate from = day().minusDays(DAYS_AROUND);
    return dice.nextBoolean()
        ? DayRange.openFrom(from)
        : DayRange.of(from, from.plusDays(1 + dice.nextInt(2 * DAYS_AROUND)));
  }
}
