package org.aidgov.core.register;

import java.util.List;
import java.util.Optional;
import org.aidgov.core.care.Emergency;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.value.DayRange;

/**
 * The care that one headquarters gives, as of a day: its emergencies, and counts of people by what
 * care they had. Only rules on care judge it.
 */
public final class HeadquartersCareView extends SubjectView {
  HeadquartersCareView(RegisterView view, int number) {
    super(view, number);
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
    return view.index.emergencies.get().get(headquarters().headquarters().id());
  }

  /** Shows one of the staff whom an emergency names; nothing for who is not on the roster. */
  public Optional<PersonView> person(PersonId id) {
    view.require(Scope.PERSON);
    return view.person(id);
  }

  /**
   * Counts the people who served the headquarters on at least {@code least} of some days; what the
   * tally asks of them, it asks of the view's day.
   */
  public int count(CareTally tally, DayRange days, int least) {
    return count(view.index.serving.people(number), tally.people, days, least);
  }
}
