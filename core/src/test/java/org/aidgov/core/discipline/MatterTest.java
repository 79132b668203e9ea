package org.aidgov.core.discipline;

import static org.aidgov.core.discipline.MatterStep.Kind.ACKNOWLEDGED;
import static org.aidgov.core.discipline.MatterStep.Kind.REGISTERED;
import static org.aidgov.core.discipline.MatterStep.Kind.TRANSFERRED;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aidgov.core.value.DayRange;
import org.junit.jupiter.api.Test;

class MatterTest {
  private static final LocalDate DAY = LocalDate.of(2021, 6, 1);

  private static Matter matter(MatterStep... steps) {
    return new Matter(new MatterId("x-1"), Optional.empty(), List.of(steps));
  }

  @Test
  void stepsOfOneDayAreInTheUsualOrder() {
    Matter matter = matter(MatterStep.of(TRANSFERRED, DAY), MatterStep.of(REGISTERED, DAY));

    assertThat(matter.steps())
        .extracting(MatterStep::kind)
        .containsExactly(REGISTERED, TRANSFERRED);
  }

  @Test
  void theFirstDayOfAStepCounts() {
    Matter matter =
        matter(MatterStep.of(TRANSFERRED, DAY.plusDays(3)), MatterStep.of(TRANSFERRED, DAY));

    assertThat(matter.dayOf(TRANSFERRED)).contains(DAY);
    assertThat(matter.dayOf(ACKNOWLEDGED)).isEmpty();
  }

  @Test
  void aStepIsOnRecordFromTheDayItWasNoted() {
    Matter matter = matter(new MatterStep(REGISTERED, DAY, DayRange.openFrom(DAY.plusDays(2))));

    assertThat(matter.knownOn((int) DAY.plusDays(1).toEpochDay()).steps()).isEmpty();
    assertThat(matter.knownOn((int) DAY.plusDays(2).toEpochDay())).isSameAs(matter);
  }

  /** Only where a matter is: neither what it is about, nor whom, nor how it ended. */
  @Test
  void hasNoContent() {
    assertThat(Stream.of(Matter.class.getRecordComponents()).map(RecordComponent::getName))
        .containsExactly("id", "to", "steps");
    assertThat(Stream.of(MatterStep.class.getRecordComponents()).map(RecordComponent::getName))
        .containsExactly("kind", "on", "known");
    assertThat(MatterStep.Kind.values())
        .extracting(Enum::name)
        .containsExactly("REGISTERED", "TRANSFERRED", "ACKNOWLEDGED", "CLOSED_BY_AUTHORITY");
  }
}
