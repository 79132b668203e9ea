package org.aidgov.rules.catalogue.grid;

import static org.aidgov.rules.catalogue.grid.GridVerifier.days;
import static org.aidgov.rules.catalogue.grid.GridVerifier.deputy;
import static org.aidgov.rules.catalogue.grid.GridVerifier.head;
import static org.aidgov.rules.catalogue.grid.GridVerifier.in;
import static org.aidgov.rules.catalogue.grid.GridVerifier.verify;

import java.util.List;
import org.aidgov.core.calendar.Moment;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.staff.Absence;
import org.aidgov.core.supervision.Leave;
import org.aidgov.core.supervision.LeaveStep;
import org.aidgov.core.value.DayRange;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class ReportsCanGoUpTest implements RuleExample {
  @Override
  public Rule rule() {
    return new ReportsCanGoUp();
  }

  /** In the cell of the headquarters, p-3 is head and p-1 deputy; p-3 is absent, p-1 takes over. */
  @Override
  public Scenario compliant() {
    return absent(Scenario.compliant(), "p-3", "2022-05-02/2022-06-01");
  }

  @Override
  public Scenario violating() {
    return absent(compliant(), "p-1", "2022-05-10/2022-05-12");
  }

  /** H30: the deputy does not take the place of a head who reports to himself, but of one away. */
  @Test
  void reportsACellWhileHeadAndDeputyAreBothAbsent() {
    verify(rule(), violating().on("2022-05-09")).reportsNothing();
    verify(rule(), violating()).reports("c-hq unattended").since("c-hq", "2022-05-10");
    verify(rule(), violating().on("2022-05-12")).reportsNothing();
  }

  @Test
  void reportsAnUpperCellWithoutAnybodyOnceAndNotThoseBelow() {
    Scenario vacant =
        Scenario.compliant()
            .cell(
                "c-city",
                cell ->
                    cell.withRoles(
                        head("p-2", "2020-03-01/2022-05-11"),
                        deputy("p-3", "2020-03-01/2022-05-11")));
    verify(rule(), vacant.on("2022-05-10")).reportsNothing();
    verify(rule(), vacant).reports("c-city unattended").since("c-city", "2022-05-11");
  }

  @Test
  void aHeadAloneIsEnoughWhileThere() {
    Scenario alone =
        Scenario.compliant().cell("c-hospital", c -> c.withRoles(head("p-4", "2020-03-01/..")));
    verify(rule(), alone).isSatisfiedBy("c-hospital");
    verify(rule(), absent(alone, "p-4", "2022-05-10/2022-05-12")).reports("c-hospital unattended");
  }

  @Test
  void unknownAndReturnedPeopleTakeNoReports() {
    verify(
            rule(),
            Scenario.compliant()
                .cell(
                    "c-hospital",
                    c ->
                        c.withRoles(
                            head("p-99", "2020-03-01/.."), deputy("p-98", "2022-03-01/.."))))
        .reports("c-hospital unattended")
        .since("c-hospital", "2020-03-01");
  }

  /** Whoever is on leave overnight is away, whether or not an absence is noted, too. */
  @Test
  void whoIsOnAnApprovedLeaveOvernightTakesNoReports() {
    Scenario away = onLeave(compliant(), "2022-05-10T18:00", "2022-05-13T18:00", true);
    verify(rule(), away.on("2022-05-09")).reportsNothing();
    verify(rule(), away).reports("c-hq unattended").since("c-hq", "2022-05-10");
    verify(rule(), away.on("2022-05-13")).reportsNothing();
    verify(rule(), onLeave(compliant(), "2022-05-10T18:00", "2022-05-13T18:00", false))
        .reportsNothing();
    verify(rule(), onLeave(compliant(), "2022-05-11T08:00", "2022-05-11T18:00", true))
        .reportsNothing();
  }

  @Test
  void aBasicCellIsUnattendedOnlySinceSomebodyIsInIt() {
    Scenario empty = Scenario.compliant().cell("c-hospital", c -> c.withRoles());
    for (String person : List.of("p-4", "p-5", "p-6", "p-7", "p-8")) {
      empty = empty.dossier(person, d -> d.withCells(in("c-hospital", "2022-05-02/..")));
    }
    verify(rule(), empty.on("2022-05-01")).isNotApplicableTo("c-hospital", "nobody");
    verify(rule(), empty).reports("c-hospital unattended").since("c-hospital", "2022-05-02");
  }

  @Test
  void asksNothingOfCellsThatAreEmptyOrNotThere() {
    verify(rule(), Scenario.compliant().on("2020-02-29"))
        .isNotApplicableTo("c-hospital", "does-not-exist");
    Scenario empty = Scenario.compliant();
    for (String person : List.of("p-4", "p-5", "p-6", "p-7", "p-8")) {
      empty = empty.dossier(person, d -> d.withCells(in("c-hq", "2020-03-01/..")));
    }
    verify(rule(), empty).isNotApplicableTo("c-hospital", "nobody");
  }

  /** Gives p-1 a leave, agreed to by the headquarters or not. */
  private static Scenario onLeave(Scenario scenario, String from, String until, boolean agreed) {
    List<LeaveStep> steps =
        agreed
            ? List.of(
                LeaveStep.of(
                    LeaveStep.Kind.HEADQUARTERS_APPROVED, Moment.parse("2022-05-01T11:00")))
            : List.of();
    Leave leave = new Leave(Leave.Kind.LEAVE, Moment.parse(from), Moment.parse(until), steps);
    return scenario.supervision("p-1", file -> file.withLeaves(leave));
  }

  private static Scenario absent(Scenario scenario, String person, String days) {
    Absence absence = new Absence(Absence.Kind.TRIP, days(days), DayRange.ALWAYS);
    return scenario.person(person, p -> p.withAbsences(List.of(absence)));
  }
}
