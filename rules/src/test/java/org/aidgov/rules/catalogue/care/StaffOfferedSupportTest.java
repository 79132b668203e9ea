package org.aidgov.rules.catalogue.care;

import static org.aidgov.rules.catalogue.care.CareFacts.staff;
import static org.aidgov.rules.catalogue.staff.StaffScenarios.returned;
import static org.aidgov.testkit.RuleVerifier.verify;

import java.time.LocalDate;
import java.util.List;
import org.aidgov.core.care.EmergencyId;
import org.aidgov.core.care.Site;
import org.aidgov.core.care.SiteId;
import org.aidgov.core.care.SupportOffer;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.value.DayRange;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class StaffOfferedSupportTest implements RuleExample {
  @Override
  public Rule rule() {
    return new StaffOfferedSupport();
  }

  @Override
  public Scenario violating() {
    return Scenario.compliant().care("p-7", care -> care.withOffers());
  }

  @Test
  void twoWeeksAreInTimeADayMoreIsNot() {
    verify(rule(), violating().on("2022-04-15")).isSatisfiedBy("p-7");
    verify(rule(), violating().on("2022-04-16"))
        .reports("p-7 no-offer/e-1")
        .since("p-7", "2022-04-16");
  }

  @Test
  void oneOfferIsEnoughButOfThisEmergency() {
    verify(rule(), offered("e-1", "2022-05-11")).isSatisfiedBy("p-7");
    verify(rule(), offered("e-1", "2022-05-12")).reports("p-7 no-offer/e-1");
    verify(rule(), offered("e-2", "2022-05-01")).reports("p-7 no-offer/e-1");
  }

  private Scenario offered(String emergency, String day) {
    Scenario another =
        violating()
            .add(
                violating()
                    .content()
                    .emergencies()
                    .get(0)
                    .withId(new EmergencyId("e-2"))
                    .withSites());
    return another.care(
        "p-7",
        care ->
            care.withOffers(
                new SupportOffer(
                    new EmergencyId(emergency), LocalDate.parse(day), DayRange.ALWAYS)));
  }

  @Test
  void anotherSiteDoesNotCountAnew() {
    Scenario moved =
        violating()
            .emergency(
                "e-1",
                e ->
                    e.withSites(
                        site("s-1", "2022-04-01/2022-05-05"), site("s-2", "2022-05-05/..")));

    verify(rule(), moved).reports("p-7 no-offer/e-1").since("p-7", "2022-04-16");
  }

  private static Site site(String id, String days) {
    return new Site(
        new SiteId(id), "点位", DayRange.parse("2022-04-01/.."), List.of(staff("p-7", days)));
  }

  @Test
  void aSiteThatIsClosedIsServedByNobody() {
    Scenario closed =
        violating()
            .emergency(
                "e-1",
                e ->
                    e.withSites(
                        new Site(
                            new SiteId("s-1"),
                            "点位",
                            DayRange.parse("2022-04-01/2022-05-11"),
                            List.of(staff("p-7", "2022-04-01/..")))));

    verify(rule(), closed.on("2022-05-10")).reports("p-7 no-offer/e-1");
    verify(rule(), closed).isNotApplicableTo("p-7", "at-no-site");
  }

  @Test
  void asksNothingForWhoServesAtNoSite() {
    verify(rule(), violating()).isNotApplicableTo("p-8", "at-no-site");
    verify(rule(), violating().on("2022-03-31")).isNotApplicableTo("p-7", "at-no-site");
    verify(rule(), returned(violating(), "p-7", "2022-05-10"))
        .isNotApplicableTo("p-7", "not-serving");
    verify(
            rule(),
            violating().emergency("e-1", e -> e.withDays(DayRange.parse("2022-04-01/2022-05-11"))))
        .isNotApplicableTo("p-7", "at-no-site");
  }
}
