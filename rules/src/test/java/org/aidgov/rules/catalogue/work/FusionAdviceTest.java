package org.aidgov.rules.catalogue.work;

import static org.aidgov.rules.catalogue.work.WorkScenarios.april;
import static org.aidgov.rules.catalogue.work.WorkScenarios.declared;
import static org.aidgov.rules.catalogue.work.WorkScenarios.rejecting;
import static org.aidgov.rules.catalogue.work.WorkScenarios.share;
import static org.aidgov.rules.catalogue.work.WorkScenarios.week;
import static org.aidgov.rules.catalogue.work.WorkScenarios.weeks;
import static org.aidgov.testkit.RuleVerifier.verify;

import java.util.Optional;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.staff.Post;
import org.aidgov.core.staff.UnitId;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.work.TimeShare;
import org.aidgov.core.work.WorkMethod;
import org.aidgov.core.work.WorkTag;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class FusionAdviceTest implements RuleExample {
  @Override
  public Rule rule() {
    return new FusionAdvice();
  }

  @Override
  public Scenario violating() {
    return april(share(WorkTag.HOST_ONLY, 8), share(WorkTag.BOTH, 2));
  }

  @Test
  void advisesWhereNotMoreThanAFifthServesBothPosts() {
    verify(rule(), violating()).reports("p-6 little-joint").since("p-6", "2022-04-01");
    // H21: exactly the share is not more than it; one half-day more of forty is.
    Scenario more =
        declared(
            week("2022-04-04", split(3)),
            week("2022-04-11", split(2)),
            week("2022-04-18", split(2)),
            week("2022-04-25", split(2)));
    verify(rule(), more).isSatisfiedBy("p-6");
  }

  private static TimeShare[] split(int joint) {
    return new TimeShare[] {share(WorkTag.HOST_ONLY, 10 - joint), share(WorkTag.BOTH, joint)};
  }

  @Test
  void advisesWhereTheLocalPostGetsTooLittle() {
    verify(rule(), april(share(WorkTag.HQ_ONLY, 7), share(WorkTag.BOTH, 3)))
        .reports("p-6 post-underserved");
    verify(rule(), april(share(WorkTag.HQ_ONLY, 6), share(WorkTag.BOTH, 4))).isSatisfiedBy("p-6");
  }

  /** H18: a past month is judged by its own posts. */
  @Test
  void goesByThePostsOfTheMonth() {
    verify(rule(), post("2020-03-01/2022-05-01")).reports("p-6 little-joint");
    verify(rule(), post("2022-04-02/..")).isNotApplicableTo("p-6", "no-post");
    verify(rule(), post("2020-03-01/2022-04-30")).isNotApplicableTo("p-6", "no-post");
  }

  private Scenario post(String days) {
    return violating()
        .person(
            "p-6",
            p ->
                p.withPosts(
                    new Post(
                        new UnitId("u-hospital"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        DayRange.parse(days),
                        DayRange.ALWAYS)));
  }

  @Test
  void isSilentForWhoeverDoesNotWantIt() {
    Scenario rejected = rejecting(violating(), WorkMethod.FUSION, "2022-05-01/2022-05-12");
    verify(rule(), rejected).isNotApplicableTo("p-6", "advice-rejected");
    verify(rule(), rejected.on("2022-05-12")).reports("p-6 little-joint");
    verify(rule(), rejecting(violating(), WorkMethod.PIANO, "2022-05-01/.."))
        .reports("p-6 little-joint");
  }

  @Test
  void saysNothingFromTooLittle() {
    verify(rule(), Scenario.compliant()).isNotApplicableTo("p-6", "no-week");
    verify(rule(), weeks(3, share(WorkTag.HOST_ONLY, 10)))
        .isNotApplicableTo("p-6", "too-few-weeks");
    verify(rule(), april()).isNotApplicableTo("p-6", "too-few-weeks");
    Scenario noPost = violating().person("p-6", p -> p.withPosts());
    verify(rule(), noPost).isNotApplicableTo("p-6", "no-post");
    verify(rule(), violating().on("2020-02-29")).isNotApplicableTo("p-6", "not-serving");
  }
}
