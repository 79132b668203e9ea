package org.aidgov.rules.catalogue.grid;

import static org.aidgov.rules.catalogue.grid.GridVerifier.days;
import static org.aidgov.rules.catalogue.grid.GridVerifier.deputy;
import static org.aidgov.rules.catalogue.grid.GridVerifier.head;
import static org.aidgov.rules.catalogue.grid.GridVerifier.in;
import static org.aidgov.rules.catalogue.grid.GridVerifier.verify;

import java.util.List;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.staff.Absence;
import org.aidgov.core.value.DayRange;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class ReportsCanGoUpTest implements RuleExample {
  @Override
  public Rule rule() {
    return new ReportsCanGoUp();
  }

  /** In the cell of the headquarters, p-3 is head and p-1 deputy, both absent from here on. */
  @Override
  public Scenario compliant() {
    return absent(Scenario.compliant(), "p-3", "2022-05-02/2022-06-01");
  }

  /** So p-2 can report to nobody; p-1 and p-3 report to the cell above. */
  @Override
  public Scenario violating() {
    return absent(compliant(), "p-1", "2022-05-10/2022-05-12");
  }

  @Test
  void reportsWhoseWayIsBrokenWhileHeadAndDeputyAreBothAbsent() {
    // H30: nobody reports to himself.
    verify(rule(), violating().on("2022-05-09")).reportsNothing();
    verify(rule(), violating()).reports("p-2 broken").since("p-2", "2022-05-10");
    verify(rule(), violating().on("2022-05-12")).reportsNothing();
  }

  @Test
  void reportsEverybodyBelowAnUpperCellWithoutAnybodyThere() {
    Scenario vacant =
        Scenario.compliant()
            .cell(
                "c-city",
                cell ->
                    cell.withRoles(
                        head("p-2", "2020-03-01/2022-05-11"),
                        deputy("p-3", "2020-03-01/2022-05-11")));
    verify(rule(), vacant.on("2022-05-10")).reportsNothing();
    verify(rule(), vacant)
        .reports(
            "p-1 broken",
            "p-2 broken",
            "p-3 broken",
            "p-4 broken",
            "p-5 broken",
            "p-6 broken",
            "p-7 broken",
            "p-8 broken")
        .since("p-8", "2022-05-11");
  }

  @Test
  void aBrokenWayBeginsAfreshInAnotherCell() {
    Scenario moved =
        violating()
            .dossier(
                "p-8",
                d ->
                    d.withCells(
                        in("c-hospital", "2020-03-01/2022-05-11"), in("c-hq", "2022-05-11/..")));
    verify(rule(), moved)
        .reports("p-2 broken", "p-8 broken")
        .since("p-2", "2022-05-10")
        .since("p-8", "2022-05-11");
  }

  @Test
  void aHeadReportsToTheCellAboveEvenWithoutADeputy() {
    Scenario alone =
        Scenario.compliant().cell("c-hospital", c -> c.withRoles(head("p-4", "2020-03-01/..")));
    verify(rule(), absent(alone, "p-4", "2022-05-10/2022-05-12"))
        .isSatisfiedBy("p-4")
        .reports("p-5 broken", "p-6 broken", "p-7 broken", "p-8 broken");
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
        .reports("p-4 broken", "p-5 broken", "p-6 broken", "p-7 broken", "p-8 broken")
        .since("p-4", "2020-03-01");
  }

  @Test
  void reportsAWayThatEndsBelowTheFirstLevel() {
    Scenario ended =
        Scenario.compliant().cell("c-root", cell -> cell.withDays(days("2020-03-01/2022-05-11")));
    verify(rule(), ended.on("2022-05-10")).reportsNothing();
    verify(rule(), ended)
        .reports(
            "p-1 broken",
            "p-2 broken",
            "p-3 broken",
            "p-4 broken",
            "p-5 broken",
            "p-6 broken",
            "p-7 broken",
            "p-8 broken")
        .since("p-1", "2022-05-11");
  }

  @Test
  void asksNothingOfPeopleOutsideTheGrid() {
    verify(rule(), Scenario.compliant().dossier("p-8", d -> d.withCells()))
        .isNotApplicableTo("p-8", "not-in-one-cell");
    verify(rule(), Scenario.compliant().on("2020-02-29")).isNotApplicableTo("p-8", "not-serving");
  }

  private static Scenario absent(Scenario scenario, String person, String days) {
    Absence absence = new Absence(Absence.Kind.LEAVE, days(days), DayRange.ALWAYS);
    return scenario.person(person, p -> p.withAbsences(List.of(absence)));
  }
}
