package org.aidgov.rules.catalogue.discipline;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.aidgov.core.discipline.ChainStage;
import org.aidgov.core.discipline.Discipline;
import org.aidgov.core.discipline.Squares;
import org.aidgov.core.discipline.SupervisedDays;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.staff.Tour;
import org.aidgov.core.staff.TourStep;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.DaySet;

/**
 * The matrix of supervision, person × discipline × stage × mode: on which days a square is held.
 */
public final class Matrix {
  private Matrix() {}

  /** Returns the stage of the chain in which somebody who serves is; nothing if no step says so. */
  public static Optional<ChainStage> stage(PersonView person) {
    return person.stage().flatMap(ChainStage::of);
  }

  /** Returns the days of service on which somebody is at a stage. */
  static DaySet at(PersonView person, ChainStage stage) {
    List<DayRange> days = new ArrayList<>();
    for (Tour tour : person.person().tours()) {
      List<TourStep> steps = tour.steps();
      for (int i = 0; i < steps.size(); i++) {
        boolean last = i == steps.size() - 1;
        if (ChainStage.of(steps.get(i).stage()).equals(Optional.of(stage))) {
          from(steps.get(i), last ? Optional.empty() : Optional.of(steps.get(i + 1)))
              .ifPresent(days::add);
        }
      }
    }
    return DaySet.ofRanges(days).and(person.servingDays());
  }

  private static Optional<DayRange> from(TourStep step, Optional<TourStep> next) {
    if (next.isEmpty()) {
      return Optional.of(DayRange.openFrom(step.on()));
    }
    LocalDate until = next.get().on();
    return step.on().isBefore(until)
        ? Optional.of(DayRange.of(step.on(), until))
        : Optional.empty();
  }

  /** Returns the days on which an arrangement with certain squares reaches somebody. */
  static DaySet reached(
      List<SupervisedDays> ever, boolean byOneself, Predicate<? super Squares> squares) {
    return DaySet.union(
        ever.stream()
            .filter(some -> some.byOneself() == byOneself)
            .filter(some -> squares.test(some.arrangement().squares()))
            .map(SupervisedDays::days)
            .toList());
  }

  /** Returns those of some disciplines that are not among others: nearly always none. */
  static Set<Discipline> minus(Set<Discipline> some, Set<Discipline> others) {
    return some.equals(others) ? ImmutableSet.of() : Sets.difference(some, others);
  }

  static FactValue fact(Collection<Discipline> disciplines) {
    return FactValue.of(disciplines.stream().map(FactValue::of).toList());
  }
}
