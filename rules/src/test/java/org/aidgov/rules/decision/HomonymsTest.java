package org.aidgov.rules.decision;

import static org.aidgov.rules.catalogue.staff.StaffScenarios.post;
import static org.aidgov.rules.decision.Said.person;
import static org.aidgov.rules.decision.Said.view;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aidgov.core.staff.UnitId;
import org.aidgov.rules.decision.Homonyms.Namesakes;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class HomonymsTest {
  private static final UnitId HOSPITAL = new UnitId("u-hospital");

  @Test
  void nobodyWithoutANameHasANamesake() {
    Answer<List<Namesakes>> answer = Homonyms.of(view(Scenario.compliant()));
    assertThat(answer.value()).isEmpty();
    assertThat(Said.reasons(answer)).containsExactly("homonyms.none");
  }

  /** H28: two people, one name, one unit: both are listed, and neither is the other. */
  @Test
  void listsPeopleOfOneNameAtOneUnit() {
    Scenario two = named(named(named(Scenario.compliant(), "p-8", "甲"), "p-4", "甲"), "p-5", "乙");
    Answer<List<Namesakes>> answer = Homonyms.of(view(two));
    assertThat(answer.value())
        .containsExactly(new Namesakes(HOSPITAL, List.of(person("p-4"), person("p-8"))));
    assertThat(Said.reasons(answer)).containsExactly("homonyms.found");
    assertThat(answer.toString()).doesNotContain("甲");
  }

  @Test
  void oneNameAtTwoUnitsIsNoMatter() {
    Scenario apart =
        named(named(Scenario.compliant(), "p-8", "甲"), "p-4", "甲")
            .person("p-4", p -> p.withPosts(post("u-office", "2020-03-01/..")));
    assertThat(Homonyms.of(view(apart)).value()).isEmpty();
  }

  @Test
  void onlyPostsOfTheDayCount() {
    Scenario before =
        named(named(Scenario.compliant(), "p-8", "甲"), "p-4", "甲")
            .person("p-4", p -> p.withPosts(post("u-hospital", "2020-03-01/2022-05-11")));
    assertThat(Homonyms.of(view(before)).value()).isEmpty();
    assertThat(Homonyms.of(view(before.on("2022-05-10"))).value()).hasSize(1);
  }

  @Test
  void severalNamesAtAUnitAreApart() {
    Scenario four = Scenario.compliant();
    for (String id : List.of("p-4", "p-6")) {
      four = named(four, id, "甲");
    }
    for (String id : List.of("p-5", "p-7")) {
      four = named(four, id, "乙");
    }
    assertThat(Homonyms.of(view(four)).value())
        .containsExactly(
            new Namesakes(HOSPITAL, List.of(person("p-4"), person("p-6"))),
            new Namesakes(HOSPITAL, List.of(person("p-5"), person("p-7"))));
  }

  private static Scenario named(Scenario scenario, String person, String name) {
    return scenario.person(person, p -> p.withName(name));
  }
}
