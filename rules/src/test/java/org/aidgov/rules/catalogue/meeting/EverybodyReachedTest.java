package org.aidgov.rules.catalogue.meeting;

import static org.aidgov.testkit.RuleVerifier.verify;

import java.util.Optional;
import org.aidgov.core.meeting.SeriesId;
import org.aidgov.core.meeting.SeriesMembership;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.value.DayRange;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class EverybodyReachedTest implements RuleExample {
  @Override
  public Rule rule() {
    return new EverybodyReached();
  }

  @Override
  public Scenario violating() {
    return Scenario.compliant().dossier("p-8", d -> d.withMeetings(Optional.empty()));
  }

  @Test
  void reportsWhomNothingReachesNonMembersIncluded() {
    // H13: the non-member drops out of the Party's rules only.
    verify(rule(), violating()).reports("p-8 unreached").since("p-8", "2020-03-01");
  }

  @Test
  void leavesThirtyDaysFromTheDayOfArrival() {
    // H34: the day of arrival is the first one.
    verify(rule(), violating().on("2020-03-31")).isSatisfiedBy("p-8");
    verify(rule(), violating().on("2020-04-01")).reports("p-8 unreached");
  }

  @Test
  void leadersAreReachedLikeEverybody() {
    // H30.
    Scenario commander = Scenario.compliant().dossier("p-1", d -> d.withMeetings(Optional.empty()));
    verify(rule(), commander).reports("p-1 unreached");
  }

  @Test
  void aTaskForceReachesItsPeopleWhileItIsThere() {
    Scenario member = Scenario.compliant().dossier("p-4", d -> d.withMeetings(Optional.empty()));
    verify(rule(), member).isSatisfiedBy("p-4");
    verify(rule(), member.on("2022-10-01")).isSatisfiedBy("p-4");
    verify(rule(), member.on("2022-10-02")).reports("p-4 unreached").since("p-4", "2022-09-01");
  }

  @Test
  void aSeriesThatHasEndedReachesNobody() {
    Scenario ended =
        Scenario.compliant()
            .series("ms-office", s -> s.withDays(DayRange.parse("2020-03-01/2022-04-11")));
    verify(rule(), ended.on("2022-05-11")).isSatisfiedBy("p-8");
    verify(rule(), ended.on("2022-05-12"))
        .reports(
            "p-1 unreached", "p-2 unreached", "p-6 unreached", "p-7 unreached", "p-8 unreached")
        .since("p-8", "2022-04-11");
  }

  @Test
  void reportsWhoeverIsExpectedNoMore() {
    Scenario ended =
        Scenario.compliant()
            .meetings(
                "p-8",
                file ->
                    file.withSeries(
                        new SeriesMembership(
                            new SeriesId("ms-office"),
                            DayRange.parse("2020-03-01/2022-04-10"),
                            DayRange.ALWAYS)));
    verify(rule(), ended).reports("p-8 unreached").since("p-8", "2022-04-10");
    verify(rule(), ended.on("2022-05-10")).isSatisfiedBy("p-8");
  }

  @Test
  void asksNothingOfWhoeverDoesNotServe() {
    verify(rule(), violating().on("2020-02-29")).isNotApplicableTo("p-8", "not-serving");
  }
}
