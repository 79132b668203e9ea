package org.aidgov.rules.catalogue.meeting;

import static org.aidgov.rules.catalogue.meeting.MeetingScenarios.attended;
import static org.aidgov.rules.catalogue.meeting.MeetingScenarios.sitting;
import static org.aidgov.testkit.RuleVerifier.verify;

import java.util.Optional;
import org.aidgov.core.calendar.ClockRange;
import org.aidgov.core.party.MeetingId;
import org.aidgov.core.rule.Rule;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class NotTooManyMeetingsTest implements RuleExample {
  private static final String[] DAYS = {
    "2022-05-02", "2022-05-04", "2022-05-05", "2022-05-06", "2022-05-08"
  };

  @Override
  public Rule rule() {
    return new NotTooManyMeetings();
  }

  @Override
  public Scenario compliant() {
    return meetings("16:00-17:00");
  }

  @Override
  public Scenario violating() {
    return at(compliant(), DAYS.length);
  }

  @Test
  void reportsMoreThanFourMeetingsInTheLastFinishedWeek() {
    verify(rule(), violating()).reports("p-6 too-many").since("p-6", "2022-05-02");
    verify(rule(), at(compliant(), DAYS.length - 1)).isSatisfiedBy("p-6");
  }

  @Test
  void meetingsOfOrganisationalLifeAreNotCounted() {
    verify(
            rule(),
            violating()
                .sitting(
                    "ms-office-2022-05-08",
                    s -> s.withPartyMeeting(new MeetingId("t-office-2022-02-10"))))
        .isSatisfiedBy("p-6");
    Scenario long4 = at(meetings("10:00-12:31"), 4);
    verify(
            rule(),
            long4.sitting(
                "ms-office-2022-05-02",
                s -> s.withPartyMeeting(new MeetingId("t-office-2022-02-10"))))
        .isSatisfiedBy("p-6");
  }

  @Test
  void weeksBeginOnMonday() {
    verify(rule(), violating().on("2022-05-08")).isNotApplicableTo("p-6", "no-sitting");
    verify(rule(), violating().on("2022-05-09")).reports("p-6 too-many");
    verify(rule(), violating().on("2022-05-16")).isNotApplicableTo("p-6", "no-sitting");
  }

  @Test
  void reportsMoreThanTenHoursOfMeetings() {
    verify(rule(), at(meetings("10:00-12:30"), 4)).isSatisfiedBy("p-6");
    verify(rule(), at(meetings("10:00-12:31"), 4)).reports("p-6 too-long");
  }

  @Test
  void nobodyCanSayWithoutTheHoursUnlessItIsTooMuchAnyway() {
    verify(rule(), unknown(at(compliant(), 2))).isUndeterminedFor("p-6", "meeting-hours");
    verify(rule(), unknown(violating())).reports("p-6 too-many");
  }

  private static Scenario unknown(Scenario scenario) {
    return scenario.sitting("ms-office-2022-05-02", s -> s.withHours(Optional.empty()));
  }

  @Test
  void asksNothingOfWhoeverWasAtNoMeeting() {
    verify(rule(), Scenario.compliant()).isNotApplicableTo("p-6", "no-sitting");
    Scenario nothing = Scenario.compliant().dossier("p-6", d -> d.withMeetings(Optional.empty()));
    verify(rule(), nothing).isNotApplicableTo("p-6", "no-sitting");
  }

  private static Scenario meetings(String hours) {
    Scenario scenario = Scenario.compliant();
    for (String day : DAYS) {
      scenario = scenario.add(sitting("ms-office", day, "").withHours(ClockRange.parse(hours)));
    }
    return scenario;
  }

  private static Scenario at(Scenario scenario, int meetings) {
    Scenario at = scenario;
    for (int i = 0; i < meetings; i++) {
      at = attended(at, "p-6", "ms-office-" + DAYS[i]);
    }
    return at;
  }
}
