package org.aidgov.rules.catalogue.meeting;

import static org.aidgov.rules.catalogue.staff.StaffScenarios.returned;
import static org.aidgov.testkit.RuleVerifier.verify;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.aidgov.core.meeting.Charter;
import org.aidgov.core.meeting.Review;
import org.aidgov.core.meeting.TaskForce;
import org.aidgov.core.meeting.TaskForceRole;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.value.DayRange;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class TaskForceCompleteTest implements RuleExample {
  private static final LocalDate BEGAN = LocalDate.of(2022, 3, 1);

  @Override
  public Rule rule() {
    return new TaskForceComplete();
  }

  @Override
  public Scenario violating() {
    return changed(force -> force.withCharters(charter("2022-03-01", true, false)));
  }

  @Test
  void reportsATaskForceThatNobodyLeadsFromTheFirstDayOn() {
    Scenario gap =
        changed(
            force ->
                force.withRoles(
                    role("p-2", TaskForceRole.Kind.MEMBER, "2022-03-01/.."),
                    role("p-4", TaskForceRole.Kind.MEMBER, "2022-03-01/.."),
                    role("p-3", TaskForceRole.Kind.LEAD, "2022-03-01/2022-05-11")));
    verify(rule(), gap).reports("tf-1 no-lead").since("tf-1", "2022-05-11");
    verify(rule(), gap.on("2022-05-10")).isSatisfiedBy("tf-1");
  }

  @Test
  void reportsSeveralLeadsFromTheFirstDayOfBoth() {
    Scenario two =
        changed(
            force ->
                force.withRoles(
                    role("p-4", TaskForceRole.Kind.LEAD, "2022-05-01/.."),
                    role("p-5", TaskForceRole.Kind.MEMBER, "2022-03-01/.."),
                    role("p-3", TaskForceRole.Kind.LEAD, "2022-03-01/..")));
    verify(rule(), two).reports("tf-1 several-leads").since("tf-1", "2022-05-01");
    verify(rule(), two.on("2022-04-30")).isSatisfiedBy("tf-1");
  }

  @Test
  void nobodyLeadsItBeforeItIsThere() {
    Scenario early =
        changed(
            force ->
                force.withRoles(
                    role("p-4", TaskForceRole.Kind.LEAD, "2022-02-01/.."),
                    role("p-5", TaskForceRole.Kind.MEMBER, "2022-03-01/.."),
                    role("p-3", TaskForceRole.Kind.LEAD, "2022-01-01/..")));
    verify(rule(), early).reports("tf-1 several-leads").since("tf-1", "2022-03-01");
  }

  @Test
  void aLeadRecordedTwiceIsOne() {
    Scenario twice =
        changed(
            force ->
                force.withRoles(
                    role("p-3", TaskForceRole.Kind.LEAD, "2022-03-01/.."),
                    role("p-3", TaskForceRole.Kind.LEAD, "2022-05-01/.."),
                    role("p-5", TaskForceRole.Kind.MEMBER, "2022-03-01/..")));
    verify(rule(), twice).isSatisfiedBy("tf-1");
  }

  @Test
  void whoeverHasLeftNeitherLeadsNorIsAMember() {
    Scenario force =
        changed(
            one ->
                one.withRoles(
                    role("p-3", TaskForceRole.Kind.LEAD, "2022-03-01/.."),
                    role("p-5", TaskForceRole.Kind.MEMBER, "2022-03-01/..")));
    verify(rule(), returned(force, "p-3", "2022-05-09"))
        .reports("tf-1 no-lead", "tf-1 too-few-groups")
        .since("tf-1", "2022-05-10");
    verify(rule(), returned(force, "p-5", "2022-05-09"))
        .reports("tf-1 no-members")
        .since("tf-1", "2022-05-10");
  }

  @Test
  void reportsWhatTheCharterLacks() {
    verify(rule(), changed(force -> force.withCharters())).reports("tf-1 no-charter");
    verify(rule(), changed(force -> force.withCharters(charter("2022-03-10", false, true))))
        .reports("tf-1 no-goal")
        .since("tf-1", "2022-03-10");
    verify(rule(), changed(force -> force.withCharters(charter("2022-02-20", true, false))))
        .reports("tf-1 no-end")
        .since("tf-1", "2022-03-01");
  }

  @Test
  void aReviewThatRenewsItGivesItAnEnd() {
    Scenario renewed =
        changed(
            force ->
                force
                    .withCharters(charter("2022-03-01", true, false))
                    .withReviews(
                        new Review(
                            LocalDate.of(2022, 5, 2),
                            Optional.of(LocalDate.of(2022, 8, 31)),
                            DayRange.ALWAYS)));
    verify(rule(), renewed).isSatisfiedBy("tf-1");
    verify(rule(), renewed.on("2022-05-01")).reports("tf-1 no-end");
  }

  @Test
  void reportsALeadAlone() {
    Scenario alone =
        changed(force -> force.withRoles(role("p-3", TaskForceRole.Kind.LEAD, "2022-03-01/..")));
    verify(rule(), alone).reports("tf-1 no-members").since("tf-1", "2022-03-01");
  }

  @Test
  void reportsPeopleOfOneGroupSinceTheOtherHasLeft() {
    Scenario one =
        changed(
            force ->
                force.withRoles(
                    role("p-3", TaskForceRole.Kind.LEAD, "2022-03-01/.."),
                    role("p-2", TaskForceRole.Kind.MEMBER, "2022-03-01/.."),
                    role("p-4", TaskForceRole.Kind.MEMBER, "2022-03-01/2022-05-11")));
    verify(rule(), one).reports("tf-1 too-few-groups").since("tf-1", "2022-05-11");
    verify(rule(), one.on("2022-05-10")).isSatisfiedBy("tf-1");
  }

  @Test
  void asksOnlyAboutTaskForcesThatAreThere() {
    verify(rule(), Scenario.compliant()).isNotApplicableTo("tf-0", "does-not-exist");
    verify(rule(), violating().on("2022-09-01")).isNotApplicableTo("tf-1", "does-not-exist");
  }

  private static Scenario changed(UnaryOperator<TaskForce> change) {
    return Scenario.compliant().taskForce("tf-1", change);
  }

  private static Charter charter(String on, boolean goal, boolean end) {
    return new Charter(
        LocalDate.parse(on),
        goal ? Optional.of("专项任务") : Optional.empty(),
        end ? Optional.of(BEGAN.plusMonths(5)) : Optional.empty(),
        DayRange.ALWAYS);
  }

  private static TaskForceRole role(String person, TaskForceRole.Kind kind, String days) {
    return new TaskForceRole(new PersonId(person), kind, DayRange.parse(days), DayRange.ALWAYS);
  }
}
