package org.aidgov.core.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.aidgov.core.SmallDays;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.PolicyDays;

class TourTest {
  private static final LocalDate ARRIVAL = LocalDate.of(2020, 3, 1);
  private static final LocalDate RETURN = LocalDate.of(2023, 4, 11);

  @Property
  void servesFromArrivalToTheLastDayBothIncluded(@ForAll("courses") List<TourStep> course) {
    Tour tour = tour(course);
    Optional<TourStep> arrival = first(course, true);
    Optional<TourStep> end = first(course, false);

    assertThat(tour.serving().isPresent()).isEqualTo(arrival.isPresent());
    tour.serving()
        .ifPresent(
            days -> {
              assertThat(days.from()).isEqualTo(arrival.orElseThrow().on());
              assertThat(days.until()).isEqualTo(end.map(step -> step.on().plusDays(1)));
            });
  }

  @Property
  void servesOnEveryDayOnWhichItsStageIsOneOfServing(@ForAll("courses") List<TourStep> course) {
    Tour tour = tour(course);
    for (LocalDate day : SmallDays.WINDOW) {
      boolean inServingStage = tour.stage(day).map(TourStage::isServing).orElse(false);
      boolean lastDay =
          first(course, false).map(end -> end.on().equals(day)).orElse(false)
              && first(course, true).isPresent();

      assertThat(tour.serving().map(days -> days.contains(day)).orElse(false))
          .isEqualTo(inServingStage || lastDay);
    }
  }

  @Property
  void theOrderInWhichTheStepsAreGivenDoesNotMatter(
      @ForAll("courses") List<TourStep> course, @ForAll Random random) {
    List<TourStep> shuffled = new ArrayList<>(course);
    Collections.shuffle(shuffled, random);

    assertThat(tour(shuffled)).isEqualTo(tour(course));
    assertThat(tour(shuffled).steps()).isEqualTo(course);
  }

  @Example
  void theDayOfArrivalAndTheDayOfReturnAreBothServed() {
    DayRange serving =
        tour(TourStage.ARRIVED, ARRIVAL, TourStage.RETURNED, RETURN).serving().orElseThrow();

    assertThat(serving.contains(ARRIVAL.minusDays(1))).isFalse();
    assertThat(serving.contains(ARRIVAL)).isTrue();
    assertThat(serving.contains(RETURN)).isTrue();
    assertThat(serving.contains(RETURN.plusDays(1))).isFalse();
  }

  @Example
  void whoReturnsOnTheDayOfArrivalServesOneDay() {
    assertThat(tour(TourStage.ARRIVED, ARRIVAL, TourStage.RECALLED, ARRIVAL).serving())
        .contains(DayRange.of(ARRIVAL, ARRIVAL.plusDays(1)));
  }

  @Example
  void handingOverStillServes() {
    Tour tour = tour(TourStage.ARRIVED, ARRIVAL, TourStage.HANDING_OVER, RETURN.minusDays(90));

    assertThat(tour.serving()).contains(DayRange.openFrom(ARRIVAL));
    assertThat(tour.stage(RETURN)).contains(TourStage.HANDING_OVER);
  }

  @Example
  void whoWithdrawsBeforeArrivalNeverServes() {
    assertThat(tour(TourStage.SELECTED, ARRIVAL, TourStage.WITHDRAWN, RETURN).serving()).isEmpty();
    assertThat(tour(TourStage.DEPARTED, ARRIVAL, TourStage.RECALLED, RETURN).serving()).isEmpty();
    assertThat(tour(TourStage.WITHDRAWN, ARRIVAL, TourStage.ARRIVED, RETURN).serving()).isEmpty();
  }

  @Example
  void whoHasNotArrivedDoesNotServe() {
    assertThat(tour(TourStage.SELECTED, ARRIVAL, TourStage.DEPARTED, RETURN).serving()).isEmpty();
    assertThat(tour(List.of()).serving()).isEmpty();
    assertThat(tour(List.of()).stage(ARRIVAL)).isEmpty();
  }

  @Example
  void whoDepartsAndArrivesOnOneDayHasArrived() {
    Tour tour = tour(TourStage.DEPARTED, ARRIVAL, TourStage.ARRIVED, ARRIVAL);

    assertThat(tour.steps().stream().map(TourStep::stage))
        .containsExactly(TourStage.DEPARTED, TourStage.ARRIVED);
    assertThat(tour.stage(ARRIVAL)).contains(TourStage.ARRIVED);
  }

  @Example
  void aReturnOnTheLastPolicyDayIsAnEnd() {
    Tour tour = tour(TourStage.ARRIVED, ARRIVAL, TourStage.RETURNED, PolicyDays.LAST);

    assertThat(tour.serving().map(days -> days.contains(PolicyDays.LAST))).contains(true);
  }

  @Example
  void aStepRecordedLaterIsNotSeenEarlier() {
    LocalDate recorded = LocalDate.of(2023, 5, 1);
    Tour tour =
        tour(
            List.of(
                TourStep.of(TourStage.ARRIVED, ARRIVAL),
                new TourStep(TourStage.RETURNED, RETURN, DayRange.openFrom(recorded))));

    assertThat(known(tour, recorded.minusDays(1)).serving()).contains(DayRange.openFrom(ARRIVAL));
    assertThat(known(tour, recorded).serving()).contains(DayRange.ofInclusive(ARRIVAL, RETURN));
  }

  @Example
  void aCorrectedArrivalIsBelievedFromTheDayOfTheCorrection() {
    LocalDate correction = LocalDate.of(2020, 6, 20);
    Tour tour =
        tour(
            List.of(
                new TourStep(TourStage.ARRIVED, ARRIVAL, DayRange.of(PolicyDays.FIRST, correction)),
                new TourStep(
                    TourStage.ARRIVED, ARRIVAL.plusDays(14), DayRange.openFrom(correction))));

    assertThat(known(tour, correction.minusDays(1)).serving().map(DayRange::from))
        .contains(ARRIVAL);
    assertThat(known(tour, correction).serving().map(DayRange::from))
        .contains(ARRIVAL.plusDays(14));
  }

  @Example
  void refusesANeverDateAsItsPlannedEnd() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> tour(List.of()).withPlannedEnd(Optional.of(LocalDate.of(9999, 12, 31))))
        .withMessage("day must be from 1949-01-01 to 2199-12-31, but was '9999-12-31'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TourStep.of(TourStage.RETURNED, LocalDate.of(9999, 12, 31)));
  }

  /** Courses that the machine of stages allows, on days that never go back. */
  @Provide
  Arbitrary<List<TourStep>> courses() {
    Arbitrary<List<LocalDate>> days =
        SmallDays.days()
            .list()
            .ofMinSize(1)
            .ofMaxSize(6)
            .map(list -> list.stream().sorted().toList());
    return Combinators.combine(days, Arbitraries.randoms()).as(TourTest::walk);
  }

  private static List<TourStep> walk(List<LocalDate> days, Random random) {
    List<TourStep> steps = new ArrayList<>();
    TourStage stage = random.nextBoolean() ? TourStage.SELECTED : TourStage.ARRIVED;
    for (LocalDate day : days) {
      steps.add(TourStep.of(stage, day));
      List<TourStage> next =
          Arrays.stream(TourStage.values())
              .filter(stage::mayBecome)
              // Back in post on the day of handing over: the day does not say which was first.
              .filter(
                  to ->
                      to != TourStage.IN_POST
                          || steps.get(steps.size() - 1).stage() != TourStage.HANDING_OVER)
              .toList();
      if (next.isEmpty()) {
        break;
      }
      stage = next.get(random.nextInt(next.size()));
    }
    return steps;
  }

  private static Optional<TourStep> first(List<TourStep> steps, boolean serving) {
    return steps.stream()
        .filter(step -> serving ? step.stage().isServing() : step.stage().isFinal())
        .findFirst();
  }

  private static Tour known(Tour tour, LocalDate day) {
    return tour.knownOn((int) day.toEpochDay());
  }

  private static Tour tour(TourStage one, LocalDate on, TourStage other, LocalDate later) {
    return tour(List.of(TourStep.of(one, on), TourStep.of(other, later)));
  }

  private static Tour tour(List<TourStep> steps) {
    return Tour.builder()
        .batch(new BatchKey("zhejiang", 10))
        .homeUnit(new HomeUnitId("home-1"))
        .headquarters(new HeadquartersId("hq-1"))
        .steps(steps)
        .build();
  }
}
