package org.aidgov.rules.catalogue.care;

import static org.aidgov.rules.catalogue.care.CareFacts.staff;
import static org.aidgov.rules.catalogue.care.CareFacts.version;
import static org.aidgov.rules.catalogue.care.CareFacts.withVersions;
import static org.aidgov.testkit.RuleVerifier.verify;

import java.util.List;
import org.aidgov.core.care.Emergency;
import org.aidgov.core.care.Site;
import org.aidgov.core.care.SiteId;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.value.DayRange;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class PlansEndWithEmergencyTest implements RuleExample {
  @Override
  public Rule rule() {
    return new PlansEndWithEmergency();
  }

  @Override
  public Scenario violating() {
    return over("2022-04-10/..", "2022-04-01/2022-04-10");
  }

  private static Scenario over(String plan, String staff) {
    return withVersions(version(1, "2022-04-01/2022-04-10"), version(2, plan))
        .emergency("e-1", e -> ended(e, staff));
  }

  private static Emergency ended(Emergency emergency, String staff) {
    return emergency
        .withDays(DayRange.parse("2022-04-01/2022-04-10"))
        .withSites(
            new Site(
                new SiteId("s-1"),
                "点位",
                DayRange.parse("2022-04-01/.."),
                List.of(staff("p-7", staff))));
  }

  @Test
  void thirtyDaysAreInTimeADayMoreIsNot() {
    verify(rule(), violating().on("2022-05-10")).isSatisfiedBy("hq-zj");
    verify(rule(), violating().on("2022-05-11"))
        .reports("hq-zj plans/e-1")
        .since("hq-zj", "2022-05-11");
  }

  @Test
  void nobodyIsLeftAtASite() {
    verify(rule(), over("2022-04-10/2022-05-01", "2022-04-01/.."))
        .reports("hq-zj staff/e-1")
        .since("hq-zj", "2022-05-11");
    verify(rule(), over("2022-04-10/..", "2022-04-01/.."))
        .reports("hq-zj plans/e-1", "hq-zj staff/e-1");
    verify(rule(), over("2022-04-10/2022-05-01", "2022-04-01/2022-05-11")).isSatisfiedBy("hq-zj");
  }

  @Test
  void asksNothingWhileAnEmergencyGoesOn() {
    verify(rule(), Scenario.compliant()).isNotApplicableTo("hq-zj", "no-emergency");
    verify(rule(), violating().on("2022-04-09")).isNotApplicableTo("hq-zj", "no-emergency");
  }
}
