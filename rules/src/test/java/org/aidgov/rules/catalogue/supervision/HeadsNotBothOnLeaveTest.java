package org.aidgov.rules.catalogue.supervision;

import static org.aidgov.core.supervision.LeaveStep.Kind.HEADQUARTERS_APPROVED;
import static org.aidgov.core.supervision.LeaveStep.Kind.HEADQUARTERS_REFUSED;
import static org.aidgov.core.supervision.LeaveStep.Kind.REQUESTED;
import static org.aidgov.core.supervision.LeaveStep.Kind.RETURNED;
import static org.aidgov.core.supervision.LeaveStep.Kind.UNIT_APPROVED;
import static org.aidgov.rules.catalogue.supervision.SupervisionFacts.approved;
import static org.aidgov.rules.catalogue.supervision.SupervisionFacts.day;
import static org.aidgov.rules.catalogue.supervision.SupervisionFacts.leave;
import static org.aidgov.rules.catalogue.supervision.SupervisionFacts.onLeave;
import static org.aidgov.rules.catalogue.supervision.SupervisionFacts.step;
import static org.aidgov.rules.catalogue.supervision.SupervisionFacts.verify;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.aidgov.core.grid.Cell;
import org.aidgov.core.grid.CellRole;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.supervision.Leave;
import org.aidgov.core.supervision.LeaveStep;
import org.aidgov.core.value.DayRange;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

/** The hospital's cell has p-4 for a head and p-5 for a deputy. */
class HeadsNotBothOnLeaveTest implements RuleExample {
  @Override
  public Rule rule() {
    return new HeadsNotBothOnLeave();
  }

  @Override
  public Scenario compliant() {
    return onLeave("p-4", approved("2022-05-16T10:00", "2022-05-20T20:00"));
  }

  @Override
  public Scenario violating() {
    return onLeave(compliant(), "p-5", approved("2022-05-19T10:00", "2022-05-24T20:00"));
  }

  @Test
  void reportsAheadThatBothWillBeOnLeave() {
    verify(rule(), violating()).reports("c-hospital both").since("c-hospital", "2022-05-19");
    verify(rule(), violating().on("2022-04-21")).isSatisfiedBy("c-hospital");
    verify(rule(), violating().on("2022-04-22")).reports("c-hospital both");
  }

  @Test
  void untilOneOfThemIsBack() {
    verify(rule(), violating().on("2022-05-19")).reports("c-hospital both");
    verify(rule(), violating().on("2022-05-20")).isSatisfiedBy("c-hospital");
  }

  @Test
  void whoComesBackOnTheDayTheOtherLeavesLeavesNoGap() {
    verify(rule(), onLeave(compliant(), "p-5", approved("2022-05-20T10:00", "2022-05-24T20:00")))
        .isSatisfiedBy("c-hospital");
  }

  @Test
  void anEarlyReturnOrARefusalSettlesIt() {
    verify(
            rule(),
            onLeave(
                compliant(),
                "p-5",
                approved(
                    "2022-05-19T10:00",
                    "2022-05-24T20:00",
                    step(HEADQUARTERS_REFUSED, "2022-04-25T11:00"))))
        .isSatisfiedBy("c-hospital");
    verify(
            rule(),
            onLeave(
                    violating(),
                    "p-4",
                    approved(
                        "2022-05-16T10:00", "2022-05-20T20:00", step(RETURNED, "2022-05-18T20:00")))
                .on("2022-05-18"))
        .isSatisfiedBy("c-hospital");
  }

  @Test
  void aRequestThatTheHeadquartersHasNotAgreedToIsNoLeaveYet() {
    LeaveStep asked = step(REQUESTED, "2022-05-09T11:00");
    LeaveStep unit = step(UNIT_APPROVED, "2022-05-10T11:00");
    LeaveStep later = step(HEADQUARTERS_APPROVED, "2022-05-12T11:00");
    Scenario scenario =
        onLeave(
            compliant(), "p-5", leave("2022-05-19T10:00", "2022-05-24T20:00", asked, unit, later));

    verify(rule(), scenario).isSatisfiedBy("c-hospital");
    verify(rule(), scenario.on("2022-05-12")).reports("c-hospital both");
  }

  @Test
  void anEveningOutIsNoNight() {
    verify(rule(), onLeave(compliant(), "p-5", approved("2022-05-18T20:00", "2022-05-18T23:00")))
        .isSatisfiedBy("c-hospital");
  }

  @Test
  void aSecondDeputyIsEnough() {
    CellRole second =
        new CellRole(
            new PersonId("p-6"),
            CellRole.Kind.DEPUTY,
            DayRange.parse("2020-03-01/.."),
            DayRange.ALWAYS);
    verify(
            rule(),
            violating()
                .cell(
                    "c-hospital",
                    cell ->
                        cell.withRoles(List.of(cell.roles().get(0), cell.roles().get(1), second))))
        .isSatisfiedBy("c-hospital");
  }

  /** As the remedy says. */
  @Test
  void aDeputyForThoseNightsIsEnough() {
    verify(rule(), violating().cell("c-hospital", cell -> deputy(cell, "2022-05-19/2022-05-20")))
        .isSatisfiedBy("c-hospital");
    verify(rule(), violating().cell("c-hospital", cell -> deputy(cell, "2022-05-20/2022-05-21")))
        .reports("c-hospital both");
    verify(
            rule(),
            onLeave(violating(), "p-6", approved("2022-05-19T10:00", "2022-05-20T20:00"))
                .cell("c-hospital", cell -> deputy(cell, "2022-05-19/2022-05-20")))
        .reports("c-hospital both");
  }

  private static Cell deputy(Cell cell, String days) {
    CellRole deputy =
        new CellRole(
            new PersonId("p-6"), CellRole.Kind.DEPUTY, DayRange.parse(days), DayRange.ALWAYS);
    return cell.withRoles(List.of(cell.roles().get(0), cell.roles().get(1), deputy));
  }

  /** More than a judgement may evaluate conditions. */
  @Test
  void nightsThatAreOverAreLeftOutHoweverManyThereAre() {
    List<Leave> leaves = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      LocalDate day = day("2022-05-01").plusDays(2L * i);
      leaves.add(approved(day + "T20:00", day.plusDays(1) + "T20:00"));
    }
    Leave[] all = leaves.toArray(Leave[]::new);
    Scenario often = onLeave(onLeave("p-4", all), "p-5", all);

    verify(rule(), often.on("2022-08-01")).isSatisfiedBy("c-hospital");
    verify(rule(), often.on("2022-05-01"))
        .reports("c-hospital both")
        .since("c-hospital", "2022-05-01");
  }

  @Test
  void asksNothingOfACellWithOnlyOneOfThem() {
    verify(rule(), violating().cell("c-hospital", cell -> cell.withRoles(cell.roles().get(0))))
        .isNotApplicableTo("c-hospital", "no-roles");
    verify(rule(), violating().on("2020-02-29")).isNotApplicableTo("c-hospital", "does-not-exist");
  }
}
