package org.aidgov.rules.catalogue.discipline;

import static org.aidgov.rules.catalogue.discipline.Arrangements.opinion;
import static org.aidgov.testkit.RuleVerifier.verify;

import org.aidgov.core.discipline.DisciplineBody;
import org.aidgov.core.discipline.DisciplineBodyId;
import org.aidgov.core.discipline.DisciplineLedger;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.value.DayRange;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class GroupBeforeOpinionTest implements RuleExample {
  @Override
  public Rule rule() {
    return new GroupBeforeOpinion();
  }

  @Override
  public Scenario violating() {
    return groupFrom("2020-04-02");
  }

  private static Scenario groupFrom(String day) {
    return Scenario.compliant().body("dg-zj", b -> b.withDays(DayRange.parse(day + "/2024-01-01")));
  }

  @Test
  void theDayOfAdoptionIsEarlyEnoughForTheGroup() {
    verify(rule(), groupFrom("2020-04-01")).isSatisfiedBy("hq-zj");
    verify(rule(), violating())
        .reports("hq-zj group-later/o-clean-aid")
        .since("hq-zj", "2020-04-01");
  }

  @Test
  void theGroupOfAHeadquartersAboveCounts() {
    DisciplineLedger own =
        DisciplineLedger.builder()
            .headquarters(new HeadquartersId("hq-city"))
            .addOpinion(opinion("o-city", "2020-05-01", "2020-05-01/.."))
            .build();

    verify(rule(), Scenario.compliant().add(own)).isSatisfiedBy("hq-city");
    verify(rule(), groupFrom("2020-06-01").add(own))
        .reports("hq-zj group-later/o-clean-aid", "hq-city group-later/o-city");
  }

  @Test
  void anOpinionThatHasLapsedIsNotLookedAt() {
    Scenario renewed =
        violating()
            .cleanAid(
                "hq-zj",
                l ->
                    l.withOpinions(
                        opinion("o-clean-aid", "2020-04-01", "2020-04-01/2022-01-01"),
                        opinion("o-2", "2022-01-01", "2022-01-01/..")));

    verify(rule(), renewed).isSatisfiedBy("hq-zj");
    verify(rule(), renewed.on("2021-12-31")).reports("hq-zj group-later/o-clean-aid");
  }

  @Test
  void aGroupThatHadEndedByThenDoesNotCount() {
    Scenario later = groups("2020-03-20/2020-04-01", "2020-04-02/2024-01-01");
    verify(rule(), later).reports("hq-zj group-later/o-clean-aid");
    verify(rule(), groups("2020-03-20/2020-04-02", "2020-04-02/2024-01-01")).isSatisfiedBy("hq-zj");
    verify(
            rule(),
            Scenario.compliant()
                .body("dg-zj", b -> b.withDays(DayRange.parse("2020-03-20/2020-04-01"))))
        .isNotApplicableTo("hq-zj", "no-body");
  }

  private static Scenario groups(String first, String second) {
    Scenario scenario = Scenario.compliant();
    DisciplineBody group =
        scenario.content().disciplineBodies().stream()
            .filter(body -> body.id().value().equals("dg-zj"))
            .findFirst()
            .orElseThrow();
    return scenario
        .body("dg-zj", b -> b.withDays(DayRange.parse(second)))
        .add(group.withId(new DisciplineBodyId("dg-early")).withDays(DayRange.parse(first)));
  }

  @Test
  void aGroupThatIsOnlyPlannedHasNotBeenThere() {
    verify(rule(), groupFrom("2022-05-12")).isNotApplicableTo("hq-zj", "no-body");
  }

  @Test
  void withoutAnyGroupOrOpinionNothingIsAsked() {
    verify(
            rule(),
            Scenario.compliant()
                .body("dg-zj", b -> b.withKind(DisciplineBody.Kind.HEADQUARTERS_COMMITTEE)))
        .isNotApplicableTo("hq-zj", "no-body");
    verify(rule(), Scenario.compliant().cleanAid("hq-zj", l -> l.withOpinions()))
        .isNotApplicableTo("hq-zj", "no-opinion");
    verify(rule(), Scenario.compliant()).isNotApplicableTo("hq-city", "no-opinion");
  }
}
