package org.aidgov.core.staff;

import static org.aidgov.core.staff.TourStage.ARRIVED;
import static org.aidgov.core.staff.TourStage.DEPARTED;
import static org.aidgov.core.staff.TourStage.HANDING_OVER;
import static org.aidgov.core.staff.TourStage.IN_POST;
import static org.aidgov.core.staff.TourStage.RECALLED;
import static org.aidgov.core.staff.TourStage.REPLACED;
import static org.aidgov.core.staff.TourStage.RETURNED;
import static org.aidgov.core.staff.TourStage.SELECTED;
import static org.aidgov.core.staff.TourStage.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TourStageTest {
  private static final Set<TourStage> ENDS = EnumSet.of(RETURNED, REPLACED, RECALLED);

  /** The whole machine, written out. */
  private static final Map<TourStage, Set<TourStage>> NEXT =
      Map.of(
          SELECTED, EnumSet.of(DEPARTED, ARRIVED, WITHDRAWN),
          DEPARTED, EnumSet.of(ARRIVED, RECALLED, WITHDRAWN),
          ARRIVED, EnumSet.of(IN_POST, HANDING_OVER, RETURNED, REPLACED, RECALLED),
          IN_POST, EnumSet.of(HANDING_OVER, RETURNED, REPLACED, RECALLED),
          HANDING_OVER, EnumSet.of(IN_POST, RETURNED, REPLACED, RECALLED),
          RETURNED, EnumSet.noneOf(TourStage.class),
          REPLACED, EnumSet.noneOf(TourStage.class),
          RECALLED, EnumSet.noneOf(TourStage.class),
          WITHDRAWN, EnumSet.noneOf(TourStage.class));

  @ParameterizedTest
  @EnumSource
  void mayBecomeWhatTheMachineSaysAndNothingElse(TourStage stage) {
    Set<TourStage> next = EnumSet.noneOf(TourStage.class);
    Arrays.stream(TourStage.values()).filter(stage::mayBecome).forEach(next::add);

    assertThat(next).isEqualTo(NEXT.get(stage));
  }

  @ParameterizedTest
  @EnumSource
  void nothingFollowsAFinalStageAndSomethingFollowsEveryOther(TourStage stage) {
    assertThat(Arrays.stream(TourStage.values()).anyMatch(stage::mayBecome))
        .isNotEqualTo(stage.isFinal());
  }

  @ParameterizedTest
  @EnumSource
  void nobodyServesInAFinalStage(TourStage stage) {
    assertThat(stage.isServing() && stage.isFinal()).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void whoServesGoesOnServingOrEndsTheTourAndIsNotWithdrawn(TourStage stage) {
    for (TourStage next : TourStage.values()) {
      if (stage.isServing() && stage.mayBecome(next)) {
        assertThat(next.isServing() || ENDS.contains(next)).as(stage + " to " + next).isTrue();
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyStageCanBeReachedFromSelection(TourStage stage) {
    Set<TourStage> reached = EnumSet.of(SELECTED);
    Deque<TourStage> open = new ArrayDeque<>(reached);
    while (!open.isEmpty()) {
      TourStage from = open.remove();
      for (TourStage next : TourStage.values()) {
        if (from.mayBecome(next) && reached.add(next)) {
          open.add(next);
        }
      }
    }

    assertThat(reached).contains(stage);
  }

  @Test
  void handingOverIsServing() {
    assertThat(HANDING_OVER.isServing()).isTrue();
    assertThat(HANDING_OVER.isFinal()).isFalse();
  }

  @Test
  void whoIsOnTheWayDoesNotServeYet() {
    assertThat(DEPARTED.isServing()).isFalse();
  }
}
