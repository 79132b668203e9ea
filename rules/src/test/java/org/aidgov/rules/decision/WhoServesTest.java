package org.aidgov.rules.decision;

import static org.aidgov.rules.catalogue.staff.StaffScenarios.anotherTour;
import static org.aidgov.rules.catalogue.staff.StaffScenarios.steps;
import static org.aidgov.rules.decision.Said.person;
import static org.aidgov.rules.decision.Said.view;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.aidgov.core.staff.BatchKey;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.staff.TourStage;
import org.aidgov.rules.decision.WhoServes.Serving;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class WhoServesTest {
  private static final HeadquartersId CITY = new HeadquartersId("hq-city");

  @Test
  void listsEverybodyWithTheGround() {
    Answer<List<Serving>> answer = WhoServes.of(view(Scenario.compliant()));
    assertThat(answer.value())
        .hasSize(8)
        .startsWith(
            new Serving(
                person("p-1"),
                new BatchKey("zhejiang", 10),
                CITY,
                TourStage.IN_POST,
                LocalDate.of(2020, 3, 1)));
    assertThat(Said.reasons(answer)).hasSize(8).containsOnly("serves.person");
  }

  /** H34: the day of arrival and the day of return; handing over is still serving. */
  @Test
  void servesFromArrivalToReturn() {
    Scenario returning =
        steps(
            Scenario.compliant(),
            "p-8",
            "DEPARTED 2020-03-01",
            "ARRIVED 2020-03-02",
            "HANDING_OVER 2022-05-01",
            "RETURNED 2022-05-10");
    assertThat(serving(returning.on("2020-03-01"))).doesNotContain(person("p-8"));
    assertThat(serving(returning.on("2020-03-02"))).contains(person("p-8"));
    assertThat(serving(returning.on("2022-05-09"))).contains(person("p-8"));
    assertThat(serving(returning.on("2022-05-10"))).contains(person("p-8"));
    assertThat(serving(returning.on("2022-05-11"))).doesNotContain(person("p-8"));
  }

  /** H19: a batch is no set of people; each serves in a tour. */
  @Test
  void peopleOfTwoBatchesServeAtOnce() {
    Scenario next =
        anotherTour(
            steps(Scenario.compliant(), "p-8", "ARRIVED 2017-01-01", "RETURNED 2019-01-01"),
            "p-8",
            "zhejiang/11",
            "ARRIVED 2022-05-11");
    assertThat(WhoServes.of(view(next)).value().stream().map(s -> s.batch().number()).distinct())
        .containsExactly(10, 11);
  }

  @Test
  void asksForOneHeadquarters() {
    assertThat(WhoServes.of(view(Scenario.compliant()), CITY).value()).hasSize(8);
    Answer<List<Serving>> none =
        WhoServes.of(view(Scenario.compliant()), new HeadquartersId("hq-zj"));
    assertThat(none.value()).isEmpty();
    assertThat(Said.reasons(none)).containsExactly("serves.nobody");
    assertThatThrownBy(
            () -> WhoServes.of(view(Scenario.compliant()), new HeadquartersId("hq-none")))
        .hasMessageContaining("hq-none");
  }

  private static List<PersonId> serving(Scenario scenario) {
    return WhoServes.of(view(scenario)).value().stream().map(Serving::person).toList();
  }
}
