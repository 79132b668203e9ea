package org.aidgov.rules.catalogue.meeting;

import static org.aidgov.rules.catalogue.meeting.MeetingScenarios.owner;
import static org.aidgov.rules.catalogue.meeting.MeetingScenarios.step;
import static org.aidgov.rules.catalogue.meeting.MeetingScenarios.withItem;
import static org.aidgov.rules.catalogue.staff.StaffScenarios.returned;
import static org.aidgov.testkit.RuleVerifier.verify;

import org.aidgov.core.meeting.ItemOwner;
import org.aidgov.core.meeting.ItemStep;
import org.aidgov.core.rule.Rule;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class ItemHasOwnerAndDeadlineTest implements RuleExample {
  @Override
  public Rule rule() {
    return new ItemHasOwnerAndDeadline();
  }

  @Override
  public Scenario violating() {
    return owned();
  }

  @Test
  void reportsAnItemThatNobodyOwns() {
    verify(rule(), violating()).reports("ai-2 no-owner").since("ai-2", "2022-04-12");
    Scenario ended = owned(owner("p-6", "2022-04-12/2022-05-11"));
    verify(rule(), ended).reports("ai-2 no-owner").since("ai-2", "2022-05-11");
    verify(rule(), ended.on("2022-05-10")).isSatisfiedBy("ai-2");
  }

  @Test
  void reportsAnItemThatSeveralOwnFromTheFirstDayOfBoth() {
    Scenario two = owned(owner("p-6", "2022-04-12/.."), owner("p-5", "2022-05-11/.."));
    verify(rule(), two).reports("ai-2 several-owners").since("ai-2", "2022-05-11");
    verify(rule(), two.on("2022-05-10")).isSatisfiedBy("ai-2");
  }

  @Test
  void nobodyOwnsItBeforeItWasAgreed() {
    Scenario two = owned(owner("p-6", "2022-04-01/.."), owner("p-5", "2022-04-05/.."));
    verify(rule(), two).reports("ai-2 several-owners").since("ai-2", "2022-04-12");
  }

  @Test
  void anOwnerRecordedTwiceIsOneAndWhoFollowsOnTheSameDayToo() {
    // H8: the first day after an owner's last is the next owner's first.
    verify(rule(), owned(owner("p-6", "2022-04-12/.."), owner("p-6", "2022-05-01/..")))
        .isSatisfiedBy("ai-2");
    Scenario followed = owned(owner("p-6", "2022-04-12/2022-05-11"), owner("p-5", "2022-05-11/.."));
    verify(rule(), followed.on("2022-05-10")).isSatisfiedBy("ai-2");
    verify(rule(), followed).isSatisfiedBy("ai-2");
  }

  @Test
  void whoeverHasLeftOwnsNothing() {
    Scenario left = returned(owned(owner("p-7", "2022-04-12/..")), "p-7", "2022-05-09");
    verify(rule(), left.on("2022-05-09")).isSatisfiedBy("ai-2");
    verify(rule(), left).reports("ai-2 no-owner").since("ai-2", "2022-05-10");
    Scenario other =
        returned(
            owned(owner("p-7", "2022-04-12/.."), owner("p-5", "2022-05-10/..")),
            "p-7",
            "2022-05-09");
    verify(rule(), other).isSatisfiedBy("ai-2");
  }

  @Test
  void leavesAWeekToSetADeadline() {
    Scenario none = withItem("2022-06-30").item("ai-2", i -> i.withDeadlines());
    verify(rule(), none.on("2022-04-19")).isSatisfiedBy("ai-2");
    verify(rule(), none.on("2022-04-20")).reports("ai-2 no-deadline").since("ai-2", "2022-04-20");
  }

  @Test
  void asksOnlyAboutWhatIsOpen() {
    verify(rule(), violating().on("2022-04-11")).isNotApplicableTo("ai-2", "not-held");
    Scenario closed =
        violating().item("ai-2", i -> i.withSteps(step(ItemStep.Kind.CLOSED, "2022-05-11")));
    verify(rule(), closed).isNotApplicableTo("ai-2", "item-not-open");
    verify(rule(), closed.on("2022-05-10")).reports("ai-2 no-owner");
  }

  private static Scenario owned(ItemOwner... owners) {
    return withItem("2022-06-30").item("ai-2", i -> i.withOwners(owners));
  }
}
