package org.aidgov.rules.catalogue.care;

import static org.aidgov.rules.catalogue.care.CareFacts.talk;
import static org.aidgov.rules.catalogue.care.CareFacts.talks;
import static org.aidgov.rules.catalogue.staff.StaffScenarios.returned;
import static org.aidgov.testkit.RuleVerifier.verify;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.staff.Leader;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.value.DayRange;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class LeaderTalksWithEachTest implements RuleExample {
  @Override
  public Rule rule() {
    return new LeaderTalksWithEach();
  }

  @Override
  public Scenario violating() {
    return talks("p-8", talk("p-2", "2021-11-10"));
  }

  @Test
  void sixMonthsAreInTimeADayMoreIsNot() {
    verify(rule(), talks("p-8", talk("p-2", "2021-11-11"))).isSatisfiedBy("p-8");
    verify(rule(), violating()).reports("p-8 long-ago").since("p-8", "2022-05-11");
  }

  @Test
  void whereTheMonthHasNoSuchDayTheLaterReadingCounts() {
    // H16: 31 August and six months.
    Scenario scenario = talks("p-8", talk("p-2", "2021-08-31"));

    verify(rule(), scenario.on("2022-03-01")).isSatisfiedBy("p-8");
    verify(rule(), scenario.on("2022-03-02")).reports("p-8 long-ago").since("p-8", "2022-03-02");
  }

  @Test
  void thatNobodyEverTalkedWithSomebodyIsWorse() {
    Scenario never = talks("p-8");

    verify(rule(), never).reports("p-8 never").since("p-8", "2020-09-02");
    verify(rule(), never.on("2020-09-01")).isSatisfiedBy("p-8");
    assertThat(severity(never)).isEmpty();
    assertThat(severity(violating())).contains(Severity.WARNING);
  }

  private Optional<Severity> severity(Scenario scenario) {
    Verdict verdict = verify(rule(), scenario).ruling("p-8").verdict();
    return ((Verdict.Violated) verdict).violations().get(0).severity();
  }

  @Test
  void aTalkOfACommanderWithHimselfIsNone() {
    // H30
    verify(rule(), talks("p-1", talk("p-1", "2022-05-01"))).reports("p-1 never");
    verify(rule(), talks("p-1", talk("p-2", "2022-05-01"))).isSatisfiedBy("p-1");
    verify(rule(), talks("p-2", talk("p-1", "2022-05-01"))).isSatisfiedBy("p-2");
  }

  @Test
  void aTalkWithSomebodyWhoLeadsNothingDoesNotCount() {
    verify(rule(), talks("p-8", talk("p-3", "2022-05-01"))).reports("p-8 never");
  }

  @Test
  void theRolesOfTheDayOfTheTalkCount() {
    Scenario changed =
        talks("p-8", talk("p-2", "2021-12-01"), talk("p-2", "2022-02-01"))
            .headquarters(
                "hq-city",
                h ->
                    h.withLeaders(
                        new Leader(
                            new PersonId("p-2"),
                            Leader.Role.COMMANDER,
                            DayRange.parse("2020-03-01/2022-01-01"),
                            DayRange.ALWAYS)));

    verify(rule(), changed).isSatisfiedBy("p-8");
    verify(rule(), changed.on("2022-06-01")).isSatisfiedBy("p-8");
    verify(rule(), changed.on("2022-06-02")).since("p-8", "2022-06-02");
  }

  @Test
  void nonMembersAreTalkedWithLikeEverybodyElse() {
    // H13
    verify(rule(), Scenario.compliant()).reportsNothing().isSatisfiedBy("p-8");
  }

  @Test
  void aTalkBeforeTheArrivalDoesNotCount() {
    Scenario scenario = talks("p-8", talk("p-2", "2020-02-20"));

    verify(rule(), scenario).reports("p-8 never").since("p-8", "2020-09-02");
  }

  @Test
  void aHeadquartersMayAskForMore() {
    Policy stricter =
        Policy.of(List.of(rule())).withParameter("CAR-001.months", LocalDate.of(2020, 1, 1), 3);

    verify(rule(), stricter, talks("p-8", talk("p-2", "2022-02-11"))).isSatisfiedBy("p-8");
    assertThat(
            verify(rule(), stricter, talks("p-8", talk("p-2", "2022-02-10")))
                .ruling("p-8")
                .verdict())
        .isInstanceOf(Verdict.Violated.class);
  }

  @Test
  void asksNothingOfWhoDoesNotServe() {
    verify(rule(), returned(violating(), "p-8", "2022-05-10"))
        .isNotApplicableTo("p-8", "not-serving");
    verify(rule(), returned(violating(), "p-8", "2022-05-11")).reports("p-8 long-ago");
  }
}
