package org.aidgov.rules.catalogue.work;

import static org.aidgov.rules.catalogue.work.WorkScenarios.april;
import static org.aidgov.rules.catalogue.work.WorkScenarios.rejecting;
import static org.aidgov.rules.catalogue.work.WorkScenarios.share;
import static org.aidgov.rules.catalogue.work.WorkScenarios.weeks;
import static org.aidgov.testkit.RuleVerifier.verify;

import java.util.stream.Stream;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.staff.HeadquartersTask;
import org.aidgov.core.staff.WorkLine;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.work.WorkMethod;
import org.aidgov.core.work.WorkTag;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class PianoAdviceTest implements RuleExample {
  @Override
  public Rule rule() {
    return new PianoAdvice();
  }

  @Override
  public Scenario violating() {
    return split(7, 2, 1);
  }

  @Test
  void advisesWhereTheOtherLinesAreNeglected() {
    verify(rule(), violating()).reports("p-6 others-neglected").since("p-6", "2022-04-01");
    verify(rule(), split(6, 3, 1)).isSatisfiedBy("p-6");
  }

  @Test
  void advisesWhereNoLineStandsOut() {
    Scenario none =
        april(
            share(WorkLine.MENTORING, 3),
            share(WorkLine.DISCIPLINE_BUILDING, 3),
            share(WorkLine.SMART_TOURISM, 2),
            share(WorkLine.GENERAL_AFFAIRS, 2));
    verify(rule(), none).reports("p-6 no-centre");
  }

  @Test
  void advisesWhereALineOfOnesOwnIsUntouched() {
    // p-6 has a task in mentoring.
    Scenario untouched =
        april(
            share(WorkLine.SMART_TOURISM, 4),
            share(WorkLine.DISCIPLINE_BUILDING, 3),
            share(WorkLine.GENERAL_AFFAIRS, 3));
    verify(rule(), untouched).reports("p-6 untouched/MENTORING").since("p-6", "2022-04-01");
  }

  /** H18: a past month is judged by its own tasks. */
  @Test
  void goesByTheTasksOfTheMonth() {
    verify(rule(), tasks("2020-03-01/2022-04-10", "2022-04-10/2022-05-01"))
        .reports("p-6 untouched/MENTORING");
    verify(rule(), tasks("2022-04-02/..")).isSatisfiedBy("p-6");
  }

  private static Scenario tasks(String... days) {
    return april(
            share(WorkLine.SMART_TOURISM, 4),
            share(WorkLine.DISCIPLINE_BUILDING, 3),
            share(WorkLine.GENERAL_AFFAIRS, 3))
        .person(
            "p-6",
            p ->
                p.withTasks(
                    Stream.of(days)
                        .map(
                            one ->
                                new HeadquartersTask(
                                    WorkLine.MENTORING,
                                    "师徒结对",
                                    DayRange.parse(one),
                                    DayRange.ALWAYS))
                        .toList()));
  }

  @Test
  void isSilentForWhoeverDoesNotWantIt() {
    Scenario rejected = rejecting(violating(), WorkMethod.PIANO, "2022-05-01/2022-05-12");
    verify(rule(), rejected).isNotApplicableTo("p-6", "advice-rejected");
    verify(rule(), rejected.on("2022-05-12")).reports("p-6 others-neglected");
  }

  @Test
  void saysNothingFromTooLittle() {
    verify(rule(), Scenario.compliant()).isNotApplicableTo("p-6", "no-week");
    verify(rule(), weeks(3, share(WorkLine.MENTORING, 10)))
        .isNotApplicableTo("p-6", "too-few-weeks");
    verify(rule(), april(share(WorkTag.BOTH, 10))).isNotApplicableTo("p-6", "too-few-weeks");
    verify(rule(), april(share(WorkLine.MENTORING, 8), share(WorkLine.SMART_TOURISM, 2)))
        .isNotApplicableTo("p-6", "too-few-lines");
    verify(rule(), violating().on("2020-02-29")).isNotApplicableTo("p-6", "not-serving");
  }

  private static Scenario split(int mentoring, int building, int tourism) {
    return april(
        share(WorkLine.MENTORING, mentoring),
        share(WorkLine.DISCIPLINE_BUILDING, building),
        share(WorkLine.SMART_TOURISM, tourism));
  }
}
