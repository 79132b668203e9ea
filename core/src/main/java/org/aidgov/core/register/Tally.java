package org.aidgov.core.register;

import java.util.function.Predicate;

/**
 * Counts people: the only way in which a rule on a cell, branch, group, unit, headquarters or
 * province sees the people in it all at once.
 *
 * <p>A count can be added to another of the same tally, so a province can be judged by what its
 * headquarters counted, without their people.
 *
 * <p>A rule counts the people of its own subject only, a rule on provinces those of the province's
 * headquarters, too. Counts of other subjects would not be asked for again when somebody else there
 * changes; a {@linkplain RegisterView#restrictedTo restricted view} refuses them.
 *
 * <p>Declare each as a constant: a tally is told from others by identity, and what is known of one
 * is kept.
 */
public final class Tally {
  /** Everybody, whatever is known of them. */
  static final Tally ANYBODY = of("people", person -> true);

  private final String name;
  private final Predicate<PersonView> counted;

  private Tally(String name, Predicate<PersonView> counted) {
    this.name = name;
    this.counted = counted;
  }

  /**
   * Returns a tally.
   *
   * @param name what is counted, such as {@code formal members}
   * @param counted tells whether somebody counts; sees that person only
   */
  public static Tally of(String name, Predicate<PersonView> counted) {
    return new Tally(name, counted);
  }

  boolean counts(PersonView person) {
    return counted.test(person);
  }

  @Override
  public String toString() {
    return name;
  }
}
