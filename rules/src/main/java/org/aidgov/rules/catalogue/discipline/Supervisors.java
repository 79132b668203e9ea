package org.aidgov.rules.catalogue.discipline;

import java.util.Optional;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.register.SubjectId;
import org.aidgov.core.register.SubjectView;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Verdict.Violated;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.value.DaySet;

/** What is asked of a person who is to supervise others. */
final class Supervisors {
  private Supervisors() {}

  /**
   * Judges whether a supervisor is on the roster and serves: aspects {@code unknown-person} and
   * {@code not-serving}.
   *
   * @param thing what tells this supervision from others of the subject
   * @param days the days on which the person is to supervise, the view's day among them
   */
  static Optional<Violated> judge(
      SubjectView view,
      PersonId supervisor,
      Optional<PersonView> found,
      String thing,
      DaySet days,
      Case c) {
    if (!c.holds("known", found.isPresent())) {
      return Optional.of(
          c.violated("unknown-person", thing, view.since(days)).with("person", fact(supervisor)));
    }
    if (!c.holds("serving", found.get().isServing())) {
      DaySet absent = days.minus(found.get().servingDays());
      return Optional.of(
          c.violated("not-serving", thing, view.since(absent)).with("person", fact(supervisor)));
    }
    return Optional.empty();
  }

  static FactValue fact(PersonId person) {
    return FactValue.of(new SubjectId(Scope.PERSON, person.value()));
  }
}
