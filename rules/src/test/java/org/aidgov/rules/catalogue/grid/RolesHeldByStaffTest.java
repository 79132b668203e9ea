package org.aidgov.rules.catalogue.grid;

import static org.aidgov.rules.catalogue.grid.GridVerifier.deputy;
import static org.aidgov.rules.catalogue.grid.GridVerifier.head;
import static org.aidgov.rules.catalogue.grid.GridVerifier.in;
import static org.aidgov.rules.catalogue.grid.GridVerifier.verify;

import java.time.LocalDate;
import java.util.List;
import org.aidgov.core.grid.CellRole;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.staff.TourStage;
import org.aidgov.core.staff.TourStep;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class RolesHeldByStaffTest implements RuleExample {
  @Override
  public Rule rule() {
    return new RolesHeldByStaff();
  }

  @Override
  public Scenario violating() {
    return withRoles(head("p-4", "2020-03-01/.."), deputy("p-3", "2020-03-01/.."));
  }

  @Test
  void reportsADeputyOfABasicCellWhoIsInAnother() {
    verify(rule(), violating())
        .reports("c-hospital elsewhere/DEPUTY:p-3")
        .since("c-hospital", "2020-03-01");
  }

  @Test
  void reportsAHeadFromTheDayHeLeftTheCell() {
    Scenario left =
        Scenario.compliant()
            .dossier(
                "p-4",
                d ->
                    d.withCells(
                        in("c-hospital", "2020-03-01/2022-05-11"), in("c-hq", "2022-05-11/..")));
    verify(rule(), left.on("2022-05-10")).isSatisfiedBy("c-hospital");
    verify(rule(), left).reports("c-hospital elsewhere/HEAD:p-4").since("c-hospital", "2022-05-11");
  }

  @Test
  void thoseInChargeOfUpperCellsAreInBasicCells() {
    verify(rule(), Scenario.compliant()).isSatisfiedBy("c-root").isSatisfiedBy("c-city");
  }

  @Test
  void reportsSomebodyWhoIsNotOnTheRoster() {
    verify(rule(), withRoles(head("p-99", "2022-05-01/.."), deputy("p-5", "2020-03-01/..")))
        .reports("c-hospital unknown-person/HEAD:p-99")
        .since("c-hospital", "2022-05-01");
  }

  @Test
  void reportsSomebodyWhoHasReturnedFromTheDayAfter() {
    // H34: the day of return still serves.
    Scenario returned =
        Scenario.compliant()
            .person(
                "p-5",
                p ->
                    p.withTours(
                        List.of(
                            p.tours()
                                .get(0)
                                .withSteps(
                                    TourStep.of(TourStage.ARRIVED, LocalDate.of(2020, 3, 1)),
                                    TourStep.of(TourStage.RETURNED, LocalDate.of(2022, 5, 10))))));
    verify(rule(), returned.on("2022-05-10")).isSatisfiedBy("c-hospital");
    verify(rule(), returned)
        .reports("c-hospital not-serving/DEPUTY:p-5")
        .since("c-hospital", "2022-05-11");
  }

  @Test
  void oneRoleNotedTwiceIsReportedOnce() {
    verify(rule(), withRoles(head("p-3", "2022-04-01/2022-06-01"), head("p-3", "2022-05-01/..")))
        .reports("c-hospital elsewhere/HEAD:p-3")
        .since("c-hospital", "2022-04-01");
  }

  @Test
  void asksNothingWhereNobodyIsInCharge() {
    verify(rule(), withRoles()).isNotApplicableTo("c-hospital", "no-roles");
    verify(rule(), Scenario.compliant().on("2020-02-29"))
        .isNotApplicableTo("c-hospital", "does-not-exist");
  }

  private static Scenario withRoles(CellRole... roles) {
    return Scenario.compliant().cell("c-hospital", cell -> cell.withRoles(roles));
  }
}
