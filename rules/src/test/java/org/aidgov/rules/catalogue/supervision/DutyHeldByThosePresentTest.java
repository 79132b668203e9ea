package org.aidgov.rules.catalogue.supervision;

import static org.aidgov.rules.catalogue.supervision.SupervisionFacts.absent;
import static org.aidgov.rules.catalogue.supervision.SupervisionFacts.approved;
import static org.aidgov.rules.catalogue.supervision.SupervisionFacts.duty;
import static org.aidgov.rules.catalogue.supervision.SupervisionFacts.onLeave;
import static org.aidgov.rules.catalogue.supervision.SupervisionFacts.turn;
import static org.aidgov.rules.catalogue.supervision.SupervisionFacts.verify;

import java.util.Optional;
import org.aidgov.core.calendar.ClockRange;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.staff.Absence;
import org.aidgov.core.supervision.DutyTurn;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

/** On 11 May 2022 p-2 leads, and p-7 is on duty. */
class DutyHeldByThosePresentTest implements RuleExample {
  @Override
  public Rule rule() {
    return new DutyHeldByThosePresent();
  }

  @Override
  public Scenario violating() {
    return absent("p-7", Absence.Kind.TRIP, "2022-05-10/2022-05-13");
  }

  @Test
  void reportsSomebodyOnDutyWhoIsAway() {
    verify(rule(), violating()).reports("hq-city away/p-7").since("hq-city", "2022-05-11");
    verify(rule(), violating().on("2022-05-12")).reportsNothing();
  }

  @Test
  void saysItOnceOfWhoeverHasTwoTurnsOnADay() {
    verify(
            rule(),
            duty(violating(), turn("2022-05-11", "p-2", "p-7"), turn("2022-05-11", "p-1", "p-7")))
        .reports("hq-city away/p-7");
  }

  @Test
  void reportsALeaderOnLeaveOverNight() {
    verify(rule(), onLeave("p-2", approved("2022-05-11T10:00", "2022-05-12T10:00")))
        .reports("hq-city away/p-2");
    verify(rule(), onLeave("p-2", approved("2022-05-11T10:00", "2022-05-11T20:00")))
        .reportsNothing();
  }

  @Test
  void aLeaveAfterTheTurnIsNoMatter() {
    DutyTurn day = turn("2022-05-11", "p-2", "p-7");
    Scenario daytime =
        duty(
            Scenario.compliant(),
            new DutyTurn(
                day.on(),
                Optional.of(ClockRange.parse("08:00-18:00")),
                day.leader(),
                day.staff(),
                day.known()));
    verify(rule(), onLeave(daytime, "p-7", approved("2022-05-11T18:00", "2022-05-12T20:00")))
        .reportsNothing();
    verify(rule(), onLeave(daytime, "p-7", approved("2022-05-11T17:59", "2022-05-12T20:00")))
        .reports("hq-city away/p-7");
    verify(rule(), onLeave(daytime, "p-7", approved("2022-05-11T00:00", "2022-05-12T00:00")))
        .reports("hq-city away/p-7");
  }

  @Test
  void reportsSomebodyWhoDoesNotServe() {
    verify(rule(), duty(Scenario.compliant(), turn("2022-05-11", "p-1", "p-99")))
        .reports("hq-city not-serving/p-99");
  }

  @Test
  void asksNothingOnADayWithoutATurn() {
    verify(rule(), Scenario.compliant().on("2022-06-01"))
        .isNotApplicableTo("hq-city", "nobody-on-duty")
        .isNotApplicableTo("hq-zj", "nobody-on-duty");
    verify(rule(), Scenario.compliant().on("2020-02-01"))
        .isNotApplicableTo("hq-city", "does-not-exist");
  }
}
