package org.aidgov.rules.decision;

import static org.aidgov.rules.catalogue.staff.StaffScenarios.anotherTour;
import static org.aidgov.rules.catalogue.staff.StaffScenarios.step;
import static org.aidgov.rules.catalogue.staff.StaffScenarios.steps;
import static org.aidgov.rules.decision.Said.person;
import static org.aidgov.rules.decision.Said.view;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.aidgov.core.staff.TourStage;
import org.aidgov.rules.decision.Stage.Position;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class StageTest {
  private static final Scenario COURSE =
      steps(
          Scenario.compliant(),
          "p-8",
          "SELECTED 2020-02-01",
          "ARRIVED 2020-03-01",
          "HANDING_OVER 2022-05-11",
          "RETURNED 2022-06-01");

  @Test
  void saysTheStageTheNextStepAndWhatMayFollow() {
    Answer<List<Position>> answer = Stage.of(view(COURSE), person("p-8"));
    Position position = answer.value().get(0);
    assertThat(position.current()).contains(step("HANDING_OVER 2022-05-11"));
    assertThat(position.next()).contains(step("RETURNED 2022-06-01"));
    assertThat(position.possible())
        .containsExactly(
            TourStage.IN_POST, TourStage.RETURNED, TourStage.REPLACED, TourStage.RECALLED);
    assertThat(Said.reasons(answer)).containsExactly("stage.at", "stage.next", "stage.possible");
  }

  @Test
  void changesOnTheDayOfTheStep() {
    assertThat(stage(COURSE.on("2022-05-10"))).contains(TourStage.ARRIVED);
    assertThat(stage(COURSE.on("2022-05-11"))).contains(TourStage.HANDING_OVER);
    assertThat(stage(COURSE.on("2022-06-01"))).contains(TourStage.RETURNED);
  }

  @Test
  void saysThatATourHasNotBegunOrIsOver() {
    assertThat(stage(COURSE.on("2020-01-31"))).isEmpty();
    assertThat(Said.reasons(Stage.of(view(COURSE.on("2020-01-31")), person("p-8"))))
        .containsExactly("stage.not-begun", "stage.next");
    assertThat(Said.reasons(Stage.of(view(COURSE.on("2022-06-02")), person("p-8"))))
        .containsExactly("stage.at", "stage.over");
  }

  @Test
  void tellsOfEachTour() {
    Scenario two = anotherTour(COURSE, "p-8", "zhejiang/9", "ARRIVED 2017-01-01");
    assertThat(Stage.of(view(two), person("p-8")).value())
        .extracting(position -> position.batch().number())
        .containsExactly(9, 10);
    Scenario none = Scenario.compliant().person("p-8", p -> p.withTours(List.of()));
    assertThat(Said.reasons(Stage.of(view(none), person("p-8")))).containsExactly("stage.no-tour");
  }

  @Test
  void refusesSomebodyWhoIsNotThere() {
    assertThatThrownBy(() -> Stage.of(view(COURSE), person("p-99"))).hasMessageContaining("p-99");
  }

  private static Optional<TourStage> stage(Scenario scenario) {
    return Stage.of(view(scenario), person("p-8"))
        .value()
        .get(0)
        .current()
        .map(step -> step.stage());
  }
}
