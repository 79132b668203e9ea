package org.aidgov.rules.decision;

import static org.aidgov.rules.catalogue.meeting.MeetingScenarios.owner;
import static org.aidgov.rules.catalogue.meeting.MeetingScenarios.step;
import static org.aidgov.rules.catalogue.meeting.MeetingScenarios.withItem;
import static org.aidgov.rules.catalogue.staff.StaffScenarios.anotherTour;
import static org.aidgov.rules.catalogue.staff.StaffScenarios.gone;
import static org.aidgov.rules.catalogue.staff.StaffScenarios.tour;
import static org.aidgov.rules.decision.Said.organisation;
import static org.aidgov.rules.decision.Said.person;
import static org.aidgov.rules.decision.Said.view;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.aidgov.core.meeting.ItemId;
import org.aidgov.core.meeting.ItemStep;
import org.aidgov.rules.catalogue.staff.StaffScenarios;
import org.aidgov.rules.catalogue.staff.Tie;
import org.aidgov.rules.decision.Departure.Basis;
import org.aidgov.rules.decision.Departure.Leaving;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class DepartureTest {
  @Test
  void nobodyLeavesInTheMiddleOfATour() {
    Answer<List<Leaving>> answer = Departure.within(view(Scenario.compliant()), 30);
    assertThat(answer.value()).isEmpty();
    assertThat(Said.reasons(answer)).containsExactly("departure.nobody");
  }

  @Test
  void theLastOfTheDaysIsWithin() {
    assertThat(people(planned("p-8", "2022-06-10"), 30)).containsExactly("p-8");
    assertThat(people(planned("p-8", "2022-06-11"), 30)).isEmpty();
    assertThat(people(planned("p-8", "2022-05-11"), 0)).containsExactly("p-8");
    assertThatThrownBy(() -> Departure.within(view(Scenario.compliant()), -1))
        .hasMessage("days must be 0 or more, but was -1");
  }

  @Test
  void whoStaysBeyondThePlanIsStillToLeave() {
    assertThat(Departure.within(view(planned("p-8", "2022-04-01")), 0).value().get(0).last())
        .isEqualTo(LocalDate.of(2022, 4, 1));
  }

  /** Q08: relation, post, duties and roles of the one who leaves. */
  @Test
  void listsWhatIsStillOpen() {
    Answer<List<Leaving>> answer = Departure.within(view(planned("p-4", "2022-05-31")), 30);
    Leaving leaving = answer.value().get(0);
    assertThat(leaving.basis()).isEqualTo(Basis.PLANNED);
    assertThat(leaving.takerNamed()).isFalse();
    assertThat(leaving.relation()).contains(organisation("h-hospital"));
    assertThat(things(leaving))
        .containsExactly(
            "CELL:c-hospital",
            "GROUP:g-medical",
            "POST:u-hospital",
            "TASK:MENTORING",
            "TEMPORARY_BRANCH:t-medical",
            "HOST_BRANCH:h-hospital",
            "CELL_HEAD:c-hospital",
            "BRANCH_ROLE:t-medical",
            "GROUP_HEAD:g-medical");
    assertThat(Said.reasons(answer))
        .hasSize(12)
        .startsWith("departure.planned", "departure.no-successor", "departure.relation");
  }

  /** M2: what was agreed goes on; whoever owns it hands it over. */
  @Test
  void listsTheAgreedItemsThatAreOpen() {
    Scenario leaves =
        tour(withItem("2022-06-30"), "p-6", t -> t.withPlannedEnd(LocalDate.of(2022, 5, 20)));
    Answer<List<Leaving>> answer = Departure.within(view(leaves), 30);

    assertThat(answer.value())
        .extracting(Leaving::items)
        .containsExactly(List.of(new ItemId("ai-1"), new ItemId("ai-2")));
    assertThat(Said.reasons(answer)).contains("departure.item");
    Scenario handedOver =
        leaves.item("ai-2", i -> i.withOwners(owner("p-6", "2022-04-12/2022-05-21")));
    assertThat(Departure.within(view(handedOver), 30).value().get(0).items())
        .containsExactly(new ItemId("ai-1"));
    Scenario done = leaves.item("ai-2", i -> i.withSteps(step(ItemStep.Kind.CLOSED, "2022-05-01")));
    assertThat(Departure.within(view(done), 30).value().get(0).items())
        .containsExactly(new ItemId("ai-1"));
  }

  @Test
  void whatEndsWithTheTourIsNotOpen() {
    Scenario settled =
        tour(
            gone(Scenario.compliant(), "p-8", "RETURNED 2022-05-31"),
            "p-8",
            t -> t.withSuccessor(person("p-7")));
    Answer<List<Leaving>> answer = Departure.within(view(settled), 30);
    Leaving leaving = answer.value().get(0);
    assertThat(leaving.basis()).isEqualTo(Basis.RECORDED);
    assertThat(leaving.takerNamed()).isTrue();
    assertThat(leaving.relation()).isEmpty();
    assertThat(leaving.open()).isEmpty();
    assertThat(Said.reasons(answer)).containsExactly("departure.recorded");
  }

  @Test
  void aSettledReturnCountsBeforeThePlan() {
    Scenario earlier = gone(Scenario.compliant(), "p-8", "RECALLED 2022-05-20");
    assertThat(Departure.within(view(earlier), 9).value().get(0).last())
        .isEqualTo(LocalDate.of(2022, 5, 20));
    assertThat(people(earlier.on("2022-05-21"), 300)).isEqualTo(people(earlier, 0)).isEmpty();
  }

  @Test
  void whatGoesOnInTheNextTourIsNotOpen() {
    Scenario stays =
        anotherTour(planned("p-8", "2022-05-31"), "p-8", "zhejiang/11", "ARRIVED 2022-06-01");
    assertThat(Departure.within(view(stays), 30).value().get(0).open()).isEmpty();
    Scenario later =
        anotherTour(planned("p-8", "2022-05-31"), "p-8", "zhejiang/11", "ARRIVED 2022-06-02");
    assertThat(Departure.within(view(later), 30).value().get(0).open()).hasSize(4);
  }

  private static Scenario planned(String person, String day) {
    return StaffScenarios.tour(
        Scenario.compliant(), person, t -> t.withPlannedEnd(LocalDate.parse(day)));
  }

  private static List<String> people(Scenario scenario, int days) {
    return Departure.within(view(scenario), days).value().stream()
        .map(leaving -> leaving.person().value())
        .toList();
  }

  private static List<String> things(Leaving leaving) {
    return leaving.open().stream().map(Tie::thing).toList();
  }
}
