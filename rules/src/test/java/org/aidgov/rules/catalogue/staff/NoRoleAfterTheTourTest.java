package org.aidgov.rules.catalogue.staff;

import static org.aidgov.rules.catalogue.staff.StaffScenarios.anotherTour;
import static org.aidgov.rules.catalogue.staff.StaffScenarios.gone;
import static org.aidgov.rules.catalogue.staff.StaffScenarios.plus;
import static org.aidgov.testkit.RuleVerifier.verify;

import org.aidgov.core.rule.Rule;
import org.aidgov.core.staff.Leader;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.value.DayRange;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class NoRoleAfterTheTourTest implements RuleExample {
  @Override
  public Rule rule() {
    return new NoRoleAfterTheTour();
  }

  @Override
  public Scenario compliant() {
    return gone(Scenario.compliant(), "p-8", "RETURNED 2022-05-01");
  }

  @Override
  public Scenario violating() {
    return leading(compliant(), "2021-01-01/..");
  }

  @Test
  void reportsALeadingPostThatWasLeftOpen() {
    verify(rule(), violating()).reports("p-8 open-role/LEADER:hq-city").since("p-8", "2022-05-02");
    verify(rule(), compliant()).isSatisfiedBy("p-8").reportsNothing();
  }

  @Test
  void theLastDayOfServiceIsInside() {
    verify(rule(), violating().on("2022-05-01")).isNotApplicableTo("p-8", "tour-not-over");
    verify(rule(), violating().on("2022-05-02")).reports("p-8 open-role/LEADER:hq-city");
    verify(rule(), leading(compliant(), "2021-01-01/2022-05-02").on("2022-05-02")).reportsNothing();
    verify(rule(), leading(compliant(), "2021-01-01/2022-05-03").on("2022-05-02"))
        .reports("p-8 open-role/LEADER:hq-city");
    verify(rule(), leading(compliant(), "2021-01-01/2022-05-03").on("2022-05-03")).reportsNothing();
  }

  /** Q08: head and deputy of cells, branch, group. */
  @Test
  void looksAtEachKindOfRole() {
    verify(rule(), gone(Scenario.compliant(), "p-4", "REPLACED 2022-05-01"))
        .reports(
            "p-4 open-role/CELL_HEAD:c-hospital",
            "p-4 open-role/BRANCH_ROLE:t-medical",
            "p-4 open-role/GROUP_HEAD:g-medical");
    verify(rule(), gone(Scenario.compliant(), "p-1", "RECALLED 2022-05-01"))
        .reports(
            "p-1 open-role/CELL_HEAD:c-root",
            "p-1 open-role/CELL_DEPUTY:c-hq",
            "p-1 open-role/LEADER:hq-zj");
  }

  /** H20: a role in what no longer exists hangs in the air, but nobody is misled by it. */
  @Test
  void rolesInWhatHasEndedAreNotAskedAbout() {
    Scenario ended =
        gone(Scenario.compliant(), "p-4", "RETURNED 2022-05-01")
            .cell("c-hospital", cell -> cell.withDays(DayRange.parse("2020-03-01/2022-05-01")))
            .branch("t-medical", b -> b.withDays(DayRange.parse("2020-03-20/2022-05-11")));
    verify(rule(), ended).reports("p-4 open-role/GROUP_HEAD:g-medical");
    verify(rule(), ended.on("2022-05-10"))
        .reports("p-4 open-role/GROUP_HEAD:g-medical", "p-4 open-role/BRANCH_ROLE:t-medical");
  }

  @Test
  void whoServesInTheNextTourMayKeepRoles() {
    Scenario stays = anotherTour(violating(), "p-8", "zhejiang/11", "ARRIVED 2022-05-05");
    verify(rule(), stays.on("2022-05-04")).reports("p-8 open-role/LEADER:hq-city");
    verify(rule(), stays).isNotApplicableTo("p-8", "tour-not-over");
  }

  @Test
  void asksNothingOfSomebodyWhoseTourIsNotOver() {
    verify(rule(), violating()).isNotApplicableTo("p-1", "tour-not-over");
    verify(rule(), violating().on("2020-02-01")).isNotApplicableTo("p-8", "tour-not-over");
  }

  private static Scenario leading(Scenario scenario, String days) {
    return scenario.headquarters(
        "hq-city",
        hq ->
            hq.withLeaders(
                plus(
                    hq.leaders(),
                    new Leader(
                        new PersonId("p-8"),
                        Leader.Role.DEPUTY_COMMANDER,
                        DayRange.parse(days),
                        DayRange.ALWAYS))));
  }
}
