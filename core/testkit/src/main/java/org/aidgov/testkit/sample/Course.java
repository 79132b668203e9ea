package org.aidgov.testkit.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.staff.TourStage;
import org.aidgov.core.staff.TourStep;

/** When somebody comes and goes. */
record Course(LocalDate arrived, Optional<LocalDate> returned, LocalDate plannedEnd) {
  private static final LocalDate END = LocalDate.of(2023, 4, 10);
  private static final LocalDate END_OF_SECOND_HALF = LocalDate.of(2023, 2, 28);
  private static final LocalDate FIRST_RETURN = LocalDate.of(2021, 9, 5);
  private static final LocalDate SECOND_ARRIVAL = LocalDate.of(2021, 8, 25);

  /** The whole three years, from the first day on: those in charge. */
  static Course ofAdvanceParty() {
    return new Course(Draft.START, Optional.empty(), END);
  }

  /** The whole three years: cadres. */
  static Course ofCadre(Draft draft) {
    return new Course(draft.soonAfter(Draft.START, 7), Optional.empty(), END);
  }

  /** Half of the time: professionals, one after the other. */
  static Course ofProfessional(boolean first, Draft draft) {
    if (first) {
      LocalDate returned = draft.soonAfter(FIRST_RETURN, 7);
      return new Course(
          draft.soonAfter(Draft.START, 7), Optional.of(returned), returned.plusDays(20));
    }
    return new Course(draft.soonAfter(SECOND_ARRIVAL, 7), Optional.empty(), END_OF_SECOND_HALF);
  }

  LocalDate inPost() {
    return arrived.plusDays(10);
  }

  List<TourStep> steps() {
    List<TourStep> steps = new ArrayList<>();
    steps.add(TourStep.of(TourStage.SELECTED, arrived.minusDays(40)));
    steps.add(TourStep.of(TourStage.DEPARTED, arrived));
    steps.add(TourStep.of(TourStage.ARRIVED, arrived));
    steps.add(TourStep.of(TourStage.IN_POST, inPost()));
    returned.ifPresent(
        day -> {
          steps.add(TourStep.of(TourStage.HANDING_OVER, day.minusDays(8)));
          steps.add(TourStep.of(TourStage.RETURNED, day));
        });
    return steps;
  }
}
