package org.aidgov.rules.catalogue.meeting;

import static org.aidgov.testkit.RuleVerifier.verify;

import java.time.LocalDate;
import java.util.Optional;
import org.aidgov.core.meeting.Charter;
import org.aidgov.core.meeting.Review;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.value.DayRange;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class TaskForceInTermTest implements RuleExample {
  @Override
  public Rule rule() {
    return new TaskForceInTerm();
  }

  @Override
  public Scenario violating() {
    return endingOn("2022-05-10");
  }

  @Test
  void reportsATaskForceThatRunsOnFromTheDayAfterItsLastPlannedOne() {
    verify(rule(), violating()).reports("tf-1 lapsed").since("tf-1", "2022-05-11");
    verify(rule(), endingOn("2022-05-11")).isSatisfiedBy("tf-1");
  }

  @Test
  void aReviewMayRenewItAndADissolvedOneIsOver() {
    Scenario renewed = violating().taskForce("tf-1", f -> f.withReviews(renewed("2022-05-05")));
    verify(rule(), renewed).isSatisfiedBy("tf-1");
    Scenario dissolved =
        violating().taskForce("tf-1", f -> f.withDays(DayRange.parse("2022-03-01/2022-05-11")));
    verify(rule(), dissolved).isNotApplicableTo("tf-1", "does-not-exist");
  }

  @Test
  void asksForAReviewEveryThreeMonths() {
    Scenario none = Scenario.compliant().taskForce("tf-1", f -> f.withReviews());
    verify(rule(), none.on("2022-06-01")).isSatisfiedBy("tf-1");
    verify(rule(), none.on("2022-06-02")).reports("tf-1 unreviewed").since("tf-1", "2022-06-02");
    Scenario one = none.taskForce("tf-1", f -> f.withReviews(renewed("2022-05-05")));
    verify(rule(), one.on("2022-08-05")).isSatisfiedBy("tf-1");
    verify(rule(), one.on("2022-08-06")).reports("tf-1 unreviewed");
  }

  @Test
  void asksOneThatHasLapsedForNoReviewBeside() {
    Scenario both = violating().taskForce("tf-1", f -> f.withReviews());
    verify(rule(), both.on("2022-07-01")).reports("tf-1 lapsed");
  }

  private static Scenario endingOn(String day) {
    Charter charter =
        new Charter(
            LocalDate.of(2022, 3, 1),
            Optional.of("专项任务"),
            Optional.of(LocalDate.parse(day)),
            DayRange.ALWAYS);
    return Scenario.compliant().taskForce("tf-1", f -> f.withCharters(charter));
  }

  private static Review renewed(String day) {
    return new Review(
        LocalDate.parse(day), Optional.of(LocalDate.of(2022, 8, 31)), DayRange.ALWAYS);
  }
}
