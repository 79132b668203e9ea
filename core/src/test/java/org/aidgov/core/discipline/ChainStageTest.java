package org.aidgov.core.discipline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.aidgov.core.staff.TourStage;
import org.junit.jupiter.api.Test;

class ChainStageTest {
  @Test
  void everyServingStageIsInTheChain() {
    assertThat(Stream.of(TourStage.values()).filter(TourStage::isServing))
        .allMatch(stage -> ChainStage.of(stage).isPresent());
  }

  @Test
  void theDayOfReturnBelongsToTheHandover() {
    assertThat(ChainStage.of(TourStage.RETURNED)).contains(ChainStage.HANDOVER);
    assertThat(ChainStage.of(TourStage.REPLACED)).contains(ChainStage.HANDOVER);
    assertThat(ChainStage.of(TourStage.RECALLED)).contains(ChainStage.HANDOVER);
  }

  @Test
  void whatComesBeforeArrivalIsNotInTheChain() {
    assertThat(ChainStage.of(TourStage.SELECTED)).isEmpty();
    assertThat(ChainStage.of(TourStage.DEPARTED)).isEmpty();
    assertThat(ChainStage.of(TourStage.WITHDRAWN)).isEmpty();
  }
}
