package org.aidgov.rules.decision;

import static org.aidgov.rules.catalogue.staff.StaffScenarios.like;
import static org.aidgov.rules.catalogue.staff.StaffScenarios.steps;
import static org.aidgov.rules.catalogue.staff.StaffScenarios.tour;
import static org.aidgov.rules.decision.Said.person;
import static org.aidgov.rules.decision.Said.view;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aidgov.core.staff.BatchKey;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.rules.catalogue.staff.StaffScenarios;
import org.aidgov.rules.decision.Handover.At;
import org.aidgov.rules.decision.Handover.Pair;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class HandoverTest {
  private static final HeadquartersId CITY = new HeadquartersId("hq-city");
  private static final BatchKey TENTH = new BatchKey("zhejiang", 10);
  private static final BatchKey ELEVENTH = new BatchKey("zhejiang", 11);

  @Test
  void nobodyHandsOverInTheMiddleOfATour() {
    Answer<List<At>> answer = Handover.of(view(Scenario.compliant()));
    assertThat(answer.value()).isEmpty();
    assertThat(Said.reasons(answer)).containsExactly("handover.none");
  }

  @Test
  void whoIsHandingOverNeedsATaker() {
    Scenario handing =
        steps(Scenario.compliant(), "p-8", "ARRIVED 2020-03-01", "HANDING_OVER 2022-05-11");
    Answer<List<At>> answer = Handover.of(view(handing));
    assertThat(answer.value())
        .containsExactly(new At(CITY, List.of(TENTH), List.of(), List.of(person("p-8"))));
    assertThat(Said.reasons(answer)).containsExactly("handover.no-taker");
    assertThat(Handover.of(view(handing.on("2022-05-10"))).value()).isEmpty();
  }

  @Test
  void aSuccessorWhoHasNotArrivedIsWaitedFor() {
    Scenario handing =
        successor(
            steps(Scenario.compliant(), "p-8", "ARRIVED 2020-03-01", "HANDING_OVER 2022-05-11"),
            "p-8",
            "p-9");
    Answer<List<At>> answer = Handover.of(view(handing));
    assertThat(answer.value().get(0).pairs())
        .containsExactly(new Pair(person("p-8"), person("p-9"), false));
    assertThat(Said.reasons(answer)).containsExactly("handover.waiting");
  }

  /** H19: two batches at once: all of the earlier one hand over, whatever their stage. */
  @Test
  void withTheNextBatchThereAllOfTheEarlierOneHandOver() {
    Scenario overlap = successor(arriving("p-9", "zhejiang/11"), "p-8", "p-9");
    Answer<List<At>> answer = Handover.of(view(overlap));
    At at = answer.value().get(0);
    assertThat(answer.value()).hasSize(1);
    assertThat(at.batches()).containsExactly(TENTH, ELEVENTH);
    assertThat(at.pairs()).containsExactly(new Pair(person("p-8"), person("p-9"), true));
    assertThat(at.withoutTaker()).hasSize(7).doesNotContain(person("p-8"), person("p-9"));
    assertThat(Said.reasons(answer))
        .hasSize(9)
        .startsWith("handover.overlap", "handover.pair", "handover.no-taker");
    assertThat(Handover.of(view(overlap.on("2022-04-30"))).value()).isEmpty();
  }

  @Test
  void aBatchOfAnotherProvinceIsNotTheNextOne() {
    assertThat(Handover.of(view(arriving("p-9", "fujian/12"))).value()).isEmpty();
  }

  private static Scenario arriving(String person, String batch) {
    Scenario more =
        StaffScenarios.batch(Scenario.compliant(), batch)
            .add(like(Scenario.compliant(), "p-8", person));
    return tour(
        steps(more, person, "ARRIVED 2022-05-01"), person, t -> t.withBatch(BatchKey.parse(batch)));
  }

  private static Scenario successor(Scenario scenario, String person, String successor) {
    return tour(scenario, person, t -> t.withSuccessor(person(successor)));
  }
}
