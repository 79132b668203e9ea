package org.aidgov.core.register;

import java.util.List;
import java.util.function.Predicate;
import org.aidgov.core.care.Emergency;
import org.aidgov.core.value.DayRange;

/**
 * The care that one headquarters gives, as of a day: its emergencies, and counts of people by what
 * care they had. Only rules on care judge it.
 */
public final class HeadquartersCareView extends SubjectView {
  private final int number;

  HeadquartersCareView(RegisterView view, int number) {
    super(view);
    this.number = number;
  }

  @Override
  public SubjectId subject() {
    return new SubjectId(Scope.HEADQUARTERS_CARE, headquarters().headquarters().id().value());
  }

  /** Shows the headquarters. */
  public HeadquartersView headquarters() {
    return new HeadquartersView(view, number);
  }

  /** Returns the emergencies in which it plans support, on all days, in order of ids. */
  public List<Emergency> emergencies() {
    return view.tables.emergencies.all().stream()
        .filter(one -> one.headquarters().equals(headquarters().headquarters().id()))
        .sorted((one, other) -> one.id().compareTo(other.id()))
        .toList();
  }

  /** Counts the people who serve at a site of an emergency and pass, whomever they serve. */
  public int count(Emergency emergency, Predicate<? super CareView> counted) {
    int found = view.tables.emergencies.numberOf(emergency.id());
    return count(view.index.emergencies.people(found), of(counted));
  }

  /**
   * Counts the people who served the headquarters on at least {@code least} of some days and pass;
   * what is asked of them is asked of the view's day.
   */
  public int count(DayRange days, int least, Predicate<? super CareView> counted) {
    return count(view.index.serving.people(number), of(counted), days, least);
  }

  private Tally of(Predicate<? super CareView> counted) {
    return Tally.of("cared for", person -> counted.test(person.care()));
  }
}
