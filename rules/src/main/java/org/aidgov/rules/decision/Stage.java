package org.aidgov.rules.decision;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.register.RegisterView;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.staff.BatchKey;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.staff.Tour;
import org.aidgov.core.staff.TourStage;
import org.aidgov.core.staff.TourStep;
import org.aidgov.rules.policy.Sources;

/** At which stage of the course (全流程) is somebody on a day, and what comes next? */
public final class Stage {
  private Stage() {}

  /**
   * How far a tour has come.
   *
   * @param batch the tour's batch
   * @param current the last step taken; nothing before the first
   * @param next the next step on record; nothing while none is settled
   * @param possible the stages that may follow; none once the tour is over, or before it begins
   */
  public record Position(
      BatchKey batch,
      Optional<TourStep> current,
      Optional<TourStep> next,
      Set<TourStage> possible) {
    /** Copies the set. */
    public Position {
      possible = ImmutableSet.copyOf(possible);
    }
  }

  /**
   * Returns how far each tour of somebody has come, in order of batches.
   *
   * @throws IllegalArgumentException if the register does not have the person
   */
  public static Answer<List<Position>> of(RegisterView view, PersonId id) {
    PersonView person = Questions.person(view, id);
    List<Position> positions = new ArrayList<>();
    List<Answer.Reason> reasons = new ArrayList<>();
    for (Tour tour : person.person().tours()) {
      Position position = position(person, tour);
      positions.add(position);
      reasons.addAll(reasons(id, position));
    }
    if (positions.isEmpty()) {
      reasons.add(Answer.Reason.of("stage.no-tour").with("person", Questions.fact(id)));
    }
    return new Answer<>(List.copyOf(positions), reasons);
  }

  private static Position position(PersonView person, Tour tour) {
    TourStep current = null;
    TourStep next = null;
    for (TourStep step : tour.steps()) {
      if (person.reached(step.on())) {
        current = step;
      } else if (next == null) {
        next = step;
      }
    }
    return new Position(
        tour.batch(),
        Optional.ofNullable(current),
        Optional.ofNullable(next),
        current == null ? Set.of() : after(current.stage()));
  }

  private static Set<TourStage> after(TourStage stage) {
    return Sets.filter(EnumSet.allOf(TourStage.class), stage::mayBecome);
  }

  private static List<Answer.Reason> reasons(PersonId person, Position position) {
    List<Answer.Reason> reasons = new ArrayList<>();
    reasons.add(
        position
            .current()
            .map(
                step ->
                    Answer.Reason.of("stage.at", Sources.clause("S1"))
                        .with("stage", FactValue.of(step.stage()))
                        .with("since", FactValue.of(step.on())))
            .orElseGet(() -> Answer.Reason.of("stage.not-begun"))
            .with("person", Questions.fact(person))
            .with("batch", new FactValue.Reference(position.batch().toString())));
    position
        .next()
        .ifPresent(
            step ->
                reasons.add(
                    Answer.Reason.of("stage.next")
                        .with("stage", FactValue.of(step.stage()))
                        .with("on", FactValue.of(step.on()))));
    if (!position.possible().isEmpty()) {
      reasons.add(
          Answer.Reason.of("stage.possible")
              .with(
                  "stages",
                  FactValue.of(position.possible().stream().map(FactValue::of).toList())));
    } else if (position.current().isPresent()) {
      reasons.add(Answer.Reason.of("stage.over"));
    }
    return reasons;
  }
}
