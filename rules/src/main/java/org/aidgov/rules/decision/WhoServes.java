package org.aidgov.rules.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.register.RegisterView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.register.SubjectId;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.staff.BatchKey;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.staff.Tour;
import org.aidgov.core.staff.TourStage;
import org.aidgov.rules.policy.Sources;

/** Who serves on a day (在任人员), and on what ground? */
public final class WhoServes {
  private WhoServes() {}

  /**
   * Somebody who serves.
   *
   * @param person who
   * @param batch in which batch
   * @param headquarters with which headquarters
   * @param stage at which stage; on the last day already that of the end
   * @param since the first day of the tour
   */
  public record Serving(
      PersonId person,
      BatchKey batch,
      HeadquartersId headquarters,
      TourStage stage,
      LocalDate since) {}

  /** Returns everybody, in order of ids; somebody in two tours at once is there twice. */
  public static Answer<List<Serving>> of(RegisterView view) {
    return of(view, tour -> true);
  }

  /**
   * Returns everybody who serves a headquarters, in order of ids.
   *
   * @throws IllegalArgumentException if the register does not have the headquarters
   */
  public static Answer<List<Serving>> of(RegisterView view, HeadquartersId headquarters) {
    if (view.headquarters(headquarters).isEmpty()) {
      throw new IllegalArgumentException("the register has no headquarters '" + headquarters + "'");
    }
    return of(view, tour -> tour.headquarters().equals(headquarters));
  }

  private static Answer<List<Serving>> of(RegisterView view, Predicate<Tour> wanted) {
    List<Serving> all = new ArrayList<>();
    for (PersonId id : Questions.people(view)) {
      PersonView person = Questions.person(view, id);
      person.currentTours().stream().filter(wanted).forEach(tour -> all.add(serving(person, tour)));
    }
    return new Answer<>(
        List.copyOf(all),
        all.isEmpty()
            ? List.of(Answer.Reason.of("serves.nobody"))
            : all.stream().map(WhoServes::reason).toList());
  }

  private static Serving serving(PersonView person, Tour tour) {
    return new Serving(
        person.id(),
        tour.batch(),
        tour.headquarters(),
        person.stage(tour).orElseThrow(),
        tour.serving().orElseThrow().from());
  }

  private static Answer.Reason reason(Serving serving) {
    return Answer.Reason.of("serves.person", Sources.clause("T1"))
        .with("person", Questions.fact(serving.person()))
        .with("batch", new FactValue.Reference(serving.batch().toString()))
        .with(
            "headquarters",
            FactValue.of(new SubjectId(Scope.HEADQUARTERS, serving.headquarters().value())))
        .with("stage", FactValue.of(serving.stage()))
        .with("since", FactValue.of(serving.since()));
  }
}
