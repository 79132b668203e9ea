package org.aidgov.core.register;

import java.util.function.Predicate;

/**
 * Counts people by the care they had: what a {@link Tally} is to other rules, for those on care.
 * Declare each as a constant.
 */
public final class CareTally {
  final Tally people;

  private CareTally(Tally people) {
    this.people = people;
  }

  /**
   * Returns a tally.
   *
   * @param name what is counted
   * @param counted tells whether somebody counts; sees the care for that person only
   */
  public static CareTally of(String name, Predicate<CareView> counted) {
    return new CareTally(Tally.of(name, person -> counted.test(person.care())));
  }

  @Override
  public String toString() {
    return people.toString();
  }
}
