package org.aidgov.rules.catalogue.work;

import static org.aidgov.testkit.RuleVerifier.verify;

import java.time.LocalDate;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.staff.WorkLine;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.work.AdviceRejection;
import org.aidgov.core.work.Growth;
import org.aidgov.core.work.ResultId;
import org.aidgov.core.work.ResultStage;
import org.aidgov.core.work.StageStep;
import org.aidgov.core.work.WorkMethod;
import org.aidgov.core.work.WorkResult;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class SnowballAdviceTest implements RuleExample {
  @Override
  public Rule rule() {
    return new SnowballAdvice();
  }

  @Override
  public Scenario violating() {
    return pilot("2021-11-10");
  }

  @Test
  void advisesOnAPilotWithoutAFollowUpAfterSixMonths() {
    verify(rule(), violating()).reports("hq-city stalled/r-1").since("hq-city", "2022-05-11");
    verify(rule(), pilot("2021-11-11")).isSatisfiedBy("hq-city");
  }

  @Test
  void aFollowUpAnywhereCountsOnceItHasBegun() {
    verify(rule(), grown(violating(), "r-2", "hq-zj", "2022-05-11")).isSatisfiedBy("hq-city");
    verify(rule(), grown(violating(), "r-2", "hq-zj", "2022-05-12")).reports("hq-city stalled/r-1");
  }

  @Test
  void advisesToPlanTheNextStageOnceTwoHaveGrown() {
    Scenario two =
        grown(
            grown(pilot("2022-02-01"), "r-2", "hq-zj", "2022-03-01"),
            "r-3",
            "hq-city",
            "2022-04-01");
    verify(rule(), two).reports("hq-city ready/r-1").since("hq-city", "2022-04-01");
    verify(rule(), two.on("2022-03-31")).isSatisfiedBy("hq-city");
    Scenario spread =
        two.result(
            "r-1",
            r ->
                r.withStages(
                    step(ResultStage.PILOT, "2022-02-01"),
                    step(ResultStage.REPLICATE, "2022-05-01")));
    verify(rule(), spread).isNotApplicableTo("hq-city", "no-result");
  }

  @Test
  void isSilentWhereTheHeadquartersDoesNotWantIt() {
    Scenario rejected =
        violating()
            .result(
                "r-1",
                r ->
                    r.withRejections(
                        new AdviceRejection(
                            WorkMethod.SNOWBALL,
                            DayRange.parse("2022-05-01/2022-06-01"),
                            DayRange.ALWAYS)));
    verify(rule(), rejected).isNotApplicableTo("hq-city", "no-result");
    verify(rule(), rejected.on("2022-06-01")).reports("hq-city stalled/r-1");
  }

  @Test
  void saysNothingOfResultsOnWhichThereIsNoWorkAnyMore() {
    Scenario over =
        violating().result("r-1", r -> r.withDays(DayRange.parse("2021-11-10/2022-05-11")));
    verify(rule(), over).isNotApplicableTo("hq-city", "no-result");
    verify(rule(), Scenario.compliant()).isNotApplicableTo("hq-city", "no-result");
    verify(rule(), violating().on("2020-02-29")).isNotApplicableTo("hq-city", "does-not-exist");
  }

  private static Scenario pilot(String since) {
    return Scenario.compliant()
        .add(result("r-1", "hq-city").withStages(step(ResultStage.PILOT, since)));
  }

  private static Scenario grown(Scenario scenario, String id, String headquarters, String on) {
    return scenario.add(
        result(id, headquarters)
            .withGrewFrom(new Growth(new ResultId("r-1"), LocalDate.parse(on), DayRange.ALWAYS)));
  }

  private static WorkResult result(String id, String headquarters) {
    return WorkResult.builder()
        .id(new ResultId(id))
        .name("一项成果")
        .headquarters(new HeadquartersId(headquarters))
        .line(WorkLine.SMART_TOURISM)
        .days(DayRange.parse("2021-01-01/.."))
        .build();
  }

  private static StageStep step(ResultStage stage, String on) {
    return new StageStep(stage, LocalDate.parse(on), DayRange.ALWAYS);
  }
}
