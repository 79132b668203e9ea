package org.aidgov.rules.decision;

import static org.aidgov.rules.catalogue.staff.StaffScenarios.cell;
import static org.aidgov.rules.catalogue.staff.StaffScenarios.gone;
import static org.aidgov.rules.catalogue.staff.StaffScenarios.like;
import static org.aidgov.rules.catalogue.staff.StaffScenarios.plus;
import static org.aidgov.rules.catalogue.staff.StaffScenarios.post;
import static org.aidgov.rules.catalogue.staff.StaffScenarios.steps;
import static org.aidgov.rules.catalogue.staff.StaffScenarios.task;
import static org.aidgov.rules.catalogue.staff.StaffScenarios.tour;
import static org.aidgov.rules.decision.Said.person;
import static org.aidgov.rules.decision.Said.view;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.grid.CellRole;
import org.aidgov.core.staff.WorkLine;
import org.aidgov.core.value.DayRange;
import org.aidgov.rules.decision.Replacement.Seam;
import org.aidgov.rules.decision.Replacement.Takeover;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class ReplacementTest {
  @Test
  void aHandoverOfSomeDaysHasOverlapAndNoGap() {
    Answer<Takeover> answer = of(replaced("2022-05-01", "2022-04-25"));
    assertThat(answer.value().gap()).isEmpty();
    assertThat(answer.value().overlap()).containsExactly(DayRange.parse("2022-04-25/2022-05-02"));
    assertThat(answer.value().seams())
        .extracting(seam -> seam.tie().thing())
        .containsExactly("CELL:c-hospital", "GROUP:g-medical", "POST:u-hospital", "TASK:MENTORING");
    assertThat(answer.value().seams()).allMatch(seam -> seam.gap().isEmpty());
    assertThat(Said.reasons(answer))
        .containsExactly(
            "replacement.between",
            "replacement.service-overlap",
            "replacement.overlap",
            "replacement.overlap",
            "replacement.overlap",
            "replacement.overlap");
  }

  /** Q09: the day after is gapless, a day later leaves a gap of one day. */
  @Test
  void theDayAfterLeavesNoGap() {
    Takeover next = of(replaced("2022-05-01", "2022-05-02")).value();
    assertThat(next.gap()).isEmpty();
    assertThat(next.overlap()).isEmpty();
    Takeover late = of(replaced("2022-05-01", "2022-05-03")).value();
    assertThat(late.gap()).contains(DayRange.parse("2022-05-02/2022-05-03"));
    assertThat(seam(late, "CELL:c-hospital").gap())
        .contains(DayRange.parse("2022-05-02/2022-05-03"));
  }

  @Test
  void whatNobodyTakesOverStaysOpen() {
    Scenario elsewhere =
        replaced("2022-05-01", "2022-04-25")
            .person("p-9", p -> p.withPosts(post("u-office", "2022-04-25/..")))
            .dossier("p-9", d -> d.withCells(cell("c-hospital", "2022-05-06/..")));
    Answer<Takeover> answer = of(elsewhere);
    assertThat(seam(answer.value(), "POST:u-hospital").gap())
        .contains(DayRange.parse("2022-05-02/.."));
    assertThat(seam(answer.value(), "CELL:c-hospital").gap())
        .contains(DayRange.parse("2022-05-02/2022-05-06"));
    assertThat(Said.reasons(answer)).contains("replacement.gap");
  }

  @Test
  void aPostHandedOverBeforeTheLastDayIsASeamOfItsOwn() {
    Scenario before =
        replaced("2022-05-01", "2022-04-20")
            .person("p-8", p -> p.withPosts(post("u-hospital", "2020-03-01/2022-04-22")));
    assertThat(seam(of(before).value(), "POST:u-hospital"))
        .satisfies(
            seam -> {
              assertThat(seam.gap()).isEmpty();
              assertThat(seam.overlap()).containsExactly(DayRange.parse("2022-04-20/2022-04-22"));
            });
  }

  /** H18: the cell left in the middle of the tour was never the successor's to take over. */
  @Test
  void whatWasGivenUpLongBeforeIsNotLookedAt() {
    Scenario moved =
        replaced("2022-05-01", "2022-04-25")
            .dossier(
                "p-8",
                d ->
                    d.withCells(
                        cell("c-hq", "2020-03-01/2021-02-15"),
                        cell("c-hospital", "2021-02-15/2022-05-02")));
    assertThat(of(moved).value().seams())
        .extracting(seam -> seam.tie().thing())
        .contains("CELL:c-hospital")
        .doesNotContain("CELL:c-hq");
  }

  @Test
  void rolesAreTakenOverToo() {
    Scenario deputy =
        replaced("2022-05-01", "2022-04-25")
            .cell(
                "c-hospital",
                c ->
                    c.withRoles(
                        plus(
                            plus(c.roles(), deputy("p-8", "2021-01-01/2022-05-02")),
                            deputy("p-9", "2022-05-10/.."))));
    assertThat(seam(of(deputy).value(), "CELL_DEPUTY:c-hospital").gap())
        .contains(DayRange.parse("2022-05-02/2022-05-10"));
  }

  @Test
  void thePlannedEndIsTakenWhileNoneIsSettled() {
    Scenario planned =
        tour(
            tour(Scenario.compliant(), "p-8", t -> t.withSuccessor(person("p-7"))),
            "p-8",
            t -> t.withPlannedEnd(LocalDate.of(2022, 6, 1)));
    Takeover takeover = of(planned).value();
    assertThat(takeover.last()).contains(LocalDate.of(2022, 6, 1));
    assertThat(takeover.overlap()).containsExactly(DayRange.parse("2020-03-01/2022-06-02"));
    Scenario open = tour(planned, "p-8", t -> t.withPlannedEnd(Optional.empty()));
    assertThat(Said.reasons(of(open))).containsExactly("replacement.unsettled");
    assertThat(of(open).value().successor()).contains(person("p-7"));
  }

  @Test
  void withoutASuccessorOnTheRosterThereIsNoSeam() {
    Answer<Takeover> nobody = of(Scenario.compliant());
    assertThat(nobody.value().successor()).isEmpty();
    assertThat(nobody.value().seams()).isEmpty();
    assertThat(Said.reasons(nobody)).containsExactly("replacement.no-successor");
    Scenario unknown = tour(Scenario.compliant(), "p-8", t -> t.withSuccessor(person("p-99")));
    assertThat(Said.reasons(of(unknown))).containsExactly("replacement.no-successor");
  }

  private static CellRole deputy(String person, String days) {
    return new CellRole(
        person(person), CellRole.Kind.DEPUTY, DayRange.parse(days), DayRange.ALWAYS);
  }

  /** p-8 is replaced after a last day by p-9, who arrives on another and takes all over. */
  private static Scenario replaced(String last, String arrival) {
    Scenario before =
        tour(
            gone(Scenario.compliant(), "p-8", "REPLACED " + last),
            "p-8",
            t -> t.withSuccessor(person("p-9")));
    return steps(before.add(like(Scenario.compliant(), "p-8", "p-9")), "p-9", "ARRIVED " + arrival)
        .dossier("p-9", d -> d.withCells(cell("c-hospital", arrival + "/..")))
        .person(
            "p-9",
            p ->
                p.withPosts(post("u-hospital", arrival + "/.."))
                    .withTasks(task(WorkLine.MENTORING, arrival + "/..")));
  }

  private static Answer<Takeover> of(Scenario scenario) {
    return Replacement.of(view(scenario), person("p-8"));
  }

  private static Seam seam(Takeover takeover, String thing) {
    List<Seam> found =
        takeover.seams().stream().filter(seam -> seam.tie().thing().equals(thing)).toList();
    assertThat(found).hasSize(1);
    return found.get(0);
  }
}
