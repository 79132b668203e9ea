package org.aidgov.rules.catalogue.care;

import static org.aidgov.rules.catalogue.care.CareFacts.staff;
import static org.aidgov.rules.catalogue.staff.StaffScenarios.returned;
import static org.aidgov.testkit.RuleVerifier.verify;

import java.util.List;
import org.aidgov.core.care.Site;
import org.aidgov.core.care.SiteId;
import org.aidgov.core.care.SiteStaff;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.value.DayRange;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class SitesStaffedTest implements RuleExample {
  @Override
  public Rule rule() {
    return new SitesStaffed();
  }

  @Override
  public Scenario violating() {
    return site("2022-04-01/..");
  }

  private static Scenario site(String days, SiteStaff... staff) {
    return Scenario.compliant()
        .emergency(
            "e-1",
            e ->
                e.withSites(
                    new Site(new SiteId("s-1"), "点位", DayRange.parse(days), List.of(staff))));
  }

  @Test
  void reportsASiteWithoutAnybodyFromItsFirstDay() {
    verify(rule(), violating()).reports("hq-zj nobody/e-1:s-1").since("hq-zj", "2022-04-01");
    verify(rule(), Scenario.compliant()).isSatisfiedBy("hq-zj");
  }

  @Test
  void reportsAGapBetweenTwoTurns() {
    Scenario gap =
        site("2022-04-01/..", staff("p-7", "2022-04-01/2022-05-10"), staff("p-6", "2022-05-12/.."));

    verify(rule(), gap.on("2022-05-09")).isSatisfiedBy("hq-zj");
    verify(rule(), gap).reports("hq-zj nobody/e-1:s-1").since("hq-zj", "2022-05-10");
    verify(rule(), gap.on("2022-05-12")).isSatisfiedBy("hq-zj");
  }

  @Test
  void whoHasGoneHomeOrIsNotOnTheRosterIsNotThere() {
    verify(rule(), site("2022-04-01/..", staff("p-99", "2022-04-01/..")))
        .reports("hq-zj nobody/e-1:s-1");
    Scenario gone = returned(Scenario.compliant(), "p-7", "2022-05-10");
    verify(rule(), gone).reports("hq-zj nobody/e-1:s-1").since("hq-zj", "2022-05-11");
    verify(rule(), gone.on("2022-05-10")).isSatisfiedBy("hq-zj");
  }

  @Test
  void aClosedSiteIsNotJudged() {
    verify(rule(), site("2022-04-01/2022-05-11")).isNotApplicableTo("hq-zj", "no-emergency");
    verify(rule(), site("2022-04-01/2022-05-11").on("2022-05-10")).reports("hq-zj nobody/e-1:s-1");
  }
}
