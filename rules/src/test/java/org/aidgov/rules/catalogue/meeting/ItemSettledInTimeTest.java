package org.aidgov.rules.catalogue.meeting;

import static org.aidgov.rules.catalogue.meeting.MeetingScenarios.escalated;
import static org.aidgov.rules.catalogue.meeting.MeetingScenarios.owner;
import static org.aidgov.rules.catalogue.meeting.MeetingScenarios.step;
import static org.aidgov.rules.catalogue.meeting.MeetingScenarios.withItem;
import static org.aidgov.testkit.RuleVerifier.verify;

import java.time.LocalDate;
import org.aidgov.core.grid.Cell;
import org.aidgov.core.grid.CellRole;
import org.aidgov.core.meeting.ItemDeadline;
import org.aidgov.core.meeting.ItemStep;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.staff.Absence;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.value.DayRange;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class ItemSettledInTimeTest implements RuleExample {
  @Override
  public Rule rule() {
    return new ItemSettledInTime();
  }

  @Override
  public Scenario violating() {
    return withItem("2022-05-10");
  }

  @Test
  void reportsAnItemFromTheDayAfterItsDeadline() {
    verify(rule(), violating()).reports("ai-2 overdue").since("ai-2", "2022-05-11");
    verify(rule(), withItem("2022-05-11")).isSatisfiedBy("ai-2");
  }

  @Test
  void asksForOneLevelOfTheGridAfterTheOther() {
    Scenario overdue = withItem("2022-04-20");
    verify(rule(), overdue.on("2022-04-25")).reports("ai-2 overdue");
    verify(rule(), overdue.on("2022-04-26"))
        .reports("ai-2 overdue", "ai-2 not-escalated/c-hospital");
    verify(rule(), overdue.on("2022-04-30"))
        .reports("ai-2 overdue", "ai-2 not-escalated/c-hospital");
    verify(rule(), overdue.on("2022-05-01"))
        .reports("ai-2 overdue", "ai-2 not-escalated/c-hospital", "ai-2 not-escalated/c-city");
    verify(rule(), overdue.on("2022-05-06"))
        .reports(
            "ai-2 overdue",
            "ai-2 not-escalated/c-hospital",
            "ai-2 not-escalated/c-city",
            "ai-2 not-escalated/c-root");
  }

  @Test
  void theHeadOrTheDeputyOfACellMayHaveBeenTold() {
    Scenario told =
        withItem("2022-04-20", escalated("2022-04-22", "p-5"), escalated("2022-04-28", "p-2"));
    verify(rule(), told.on("2022-05-05")).reports("ai-2 overdue");
    verify(rule(), told.on("2022-05-06")).reports("ai-2 overdue", "ai-2 not-escalated/c-root");
  }

  /** H18: whoever takes the cell over later need not be told again. */
  @Test
  void whoWasInChargeOnTheDayOfTheReportHasBeenTold() {
    Scenario told =
        withItem("2022-04-20", escalated("2022-04-22", "p-4"), escalated("2022-04-29", "p-2"));
    Scenario changed = told.cell("c-hospital", cell -> headUntil(cell, "2022-05-01"));
    verify(rule(), changed.on("2022-04-30")).reports("ai-2 overdue");
    verify(rule(), changed.on("2022-05-01")).reports("ai-2 overdue");
    verify(rule(), told.cell("c-hospital", cell -> headUntil(cell, "2022-04-22")).on("2022-05-01"))
        .reports("ai-2 overdue", "ai-2 not-escalated/c-hospital");
  }

  /** Else the cell above would be late on that day, and in time on the next. */
  @Test
  void whoIsAwayForADayMovesNoOtherLevel() {
    Scenario away =
        withItem("2022-04-20")
            .cell(
                "c-hospital",
                cell -> cell.withRoles(role("p-4", CellRole.Kind.HEAD, "2020-03-01/..")))
            .person(
                "p-4",
                p ->
                    p.withAbsences(
                        new Absence(
                            Absence.Kind.LEAVE,
                            DayRange.parse("2022-04-28/2022-04-29"),
                            DayRange.ALWAYS)));
    verify(rule(), away.on("2022-04-27")).reports("ai-2 overdue", "ai-2 not-escalated/c-hospital");
    verify(rule(), away.on("2022-04-28")).reports("ai-2 overdue");
    verify(rule(), away.on("2022-04-29")).reports("ai-2 overdue", "ai-2 not-escalated/c-hospital");
  }

  private static Cell headUntil(Cell cell, String day) {
    return cell.withRoles(
        role("p-4", CellRole.Kind.HEAD, "2020-03-01/" + day),
        role("p-7", CellRole.Kind.HEAD, day + "/.."),
        role("p-5", CellRole.Kind.DEPUTY, "2020-03-01/.."));
  }

  private static CellRole role(String person, CellRole.Kind kind, String days) {
    return new CellRole(new PersonId(person), kind, DayRange.parse(days), DayRange.ALWAYS);
  }

  @Test
  void whatWasReportedBeforeTheDeadlineWasNoEscalation() {
    Scenario early = withItem("2022-04-20", escalated("2022-04-20", "p-4"));
    verify(rule(), early.on("2022-04-26")).reports("ai-2 overdue", "ai-2 not-escalated/c-hospital");
  }

  @Test
  void nobodyReportsToHimself() {
    // H30: p-4 heads the cell, so the item goes to the one above.
    Scenario heads =
        withItem("2022-04-20").item("ai-2", i -> i.withOwners(owner("p-4", "2022-04-12/..")));
    verify(rule(), heads.on("2022-04-26")).reports("ai-2 overdue", "ai-2 not-escalated/c-city");
  }

  @Test
  void aReOpenedItemKeepsItsFirstDeadline() {
    // Machine "agreed item": returned on the 9th, it is overdue at once, whatever is set then.
    Scenario returned =
        withItem(
                "2022-05-01",
                step(ItemStep.Kind.SUBMITTED, "2022-04-30"),
                step(ItemStep.Kind.RETURNED, "2022-05-09"))
            .item(
                "ai-2",
                i -> i.withDeadlines(i.deadlines().get(0), deadline("2022-05-09", "2022-06-30")));
    verify(rule(), returned.on("2022-05-08")).isNotApplicableTo("ai-2", "item-not-open");
    verify(rule(), returned.on("2022-05-09"))
        .reports("ai-2 overdue", "ai-2 not-escalated/c-hospital")
        .since("ai-2", "2022-05-02");
  }

  @Test
  void aDeadlineMayBeMovedOnlyWhileItIsNotOver() {
    // H32: back-dating does not help.
    verify(rule(), moved("2022-05-05")).isSatisfiedBy("ai-2");
    verify(rule(), moved("2022-05-06")).reports("ai-2 overdue");
  }

  private static Scenario moved(String on) {
    return withItem("2022-05-05")
        .item("ai-2", i -> i.withDeadlines(i.deadlines().get(0), deadline(on, "2022-06-30")))
        .on("2022-05-10");
  }

  @Test
  void leavesOutWayAndLevelsThatOtherRulesReport() {
    Scenario nobody = withItem("2022-04-20").item("ai-2", i -> i.withOwners());
    verify(rule(), nobody.on("2022-05-06")).reports("ai-2 overdue");
    Scenario noCell = withItem("2022-04-20").dossier("p-6", d -> d.withCells());
    verify(rule(), noCell.on("2022-05-06")).reports("ai-2 overdue");
  }

  @Test
  void asksNothingWithoutADeadlineOrOnceItIsDone() {
    Scenario none = withItem("2022-06-30").item("ai-2", i -> i.withDeadlines());
    verify(rule(), none).isNotApplicableTo("ai-2", "no-deadline");
    Scenario done = withItem("2022-05-01", step(ItemStep.Kind.SUBMITTED, "2022-05-11"));
    verify(rule(), done).isNotApplicableTo("ai-2", "item-not-open");
    verify(rule(), done.on("2022-05-02")).reports("ai-2 overdue");
    verify(rule(), done.on("2022-04-11")).isNotApplicableTo("ai-2", "not-held");
  }

  private static ItemDeadline deadline(String on, String due) {
    return new ItemDeadline(LocalDate.parse(on), LocalDate.parse(due), DayRange.ALWAYS);
  }
}
