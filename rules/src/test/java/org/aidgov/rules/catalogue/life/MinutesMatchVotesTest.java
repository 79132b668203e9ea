package org.aidgov.rules.catalogue.life;

import static org.aidgov.testkit.RuleVerifier.verify;

import java.util.List;
import org.aidgov.core.party.BranchAct;
import org.aidgov.core.party.BranchVote;
import org.aidgov.core.party.Resolution;
import org.aidgov.core.rule.Rule;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class MinutesMatchVotesTest implements RuleExample {
  @Override
  public Rule rule() {
    return new MinutesMatchVotes();
  }

  @Override
  public Scenario violating() {
    return voted(BranchAct.STUDY, 10, 5, 5, true);
  }

  /** H15: half of the eligible make a valid meeting, and adopt nothing. */
  @Test
  void fiveOfTenAdoptNothing() {
    verify(rule(), violating())
        .reports("t-office-2022-02-10 not-adopted/1")
        .since("t-office-2022-02-10", "2022-02-10");
    verify(rule(), voted(BranchAct.STUDY, 10, 5, 5, false)).isSatisfiedBy("t-office-2022-02-10");
    verify(rule(), voted(BranchAct.STUDY, 10, 6, 6, true)).isSatisfiedBy("t-office-2022-02-10");
  }

  @Test
  void fourOfTenAreNoMeeting() {
    verify(rule(), voted(BranchAct.STUDY, 10, 4, 4, true))
        .reports("t-office-2022-02-10 inquorate/1");
  }

  @Test
  void reportsAResolutionThatWasAdoptedUnnoticed() {
    verify(rule(), voted(BranchAct.STUDY, 10, 6, 6, false))
        .reports("t-office-2022-02-10 lost-though-adopted/1");
  }

  @Test
  void asksNothingWhereNothingWasPutToTheVote() {
    verify(rule(), violating()).isNotApplicableTo("t-office-2022-04-15", "no-resolution");
    verify(rule(), violating().on("2022-02-09"))
        .isNotApplicableTo("t-office-2022-02-10", "no-resolution");
  }

  /** An election needs other numbers, so these say nothing of one. */
  @Test
  void electionsAreNotCountedByTheNumbersOfResolutions() {
    verify(rule(), voted(BranchAct.RE_ELECT, 10, 8, 5, true))
        .isNotApplicableTo("t-office-2022-02-10", "no-resolution");
    verify(rule(), voted(BranchAct.ELECT_DELEGATES, 10, 4, 4, true))
        .isNotApplicableTo("t-office-2022-02-10", "no-resolution");
    Resolution election = resolution(BranchAct.RE_ELECT, new BranchVote(10, 8, 5, 0), true);
    Resolution study = resolution(BranchAct.STUDY, new BranchVote(10, 5, 5, 0), true);
    verify(rule(), voted(election, study)).reports("t-office-2022-02-10 not-adopted/2");
  }

  @Test
  void ayesInWritingCountWhereMembersAreAdmittedAndOnlyThere() {
    BranchVote vote = new BranchVote(10, 6, 5, 1);
    verify(rule(), voted(resolution(BranchAct.ADMIT_MEMBERS, vote, true)))
        .isSatisfiedBy("t-office-2022-02-10");
    verify(rule(), voted(resolution(BranchAct.DISPOSE_OF_MEMBERS, vote, true)))
        .reports("t-office-2022-02-10 not-adopted/1");
    verify(rule(), voted(resolution(BranchAct.DISPOSE_OF_MEMBERS, vote, false)))
        .isSatisfiedBy("t-office-2022-02-10");
  }

  private static Scenario voted(
      BranchAct matter, int eligible, int present, int ayes, boolean adopted) {
    return voted(resolution(matter, new BranchVote(eligible, present, ayes, 0), adopted));
  }

  private static Scenario voted(Resolution... resolutions) {
    return Scenario.compliant()
        .meeting("t-office-2022-02-10", m -> m.withResolutions(List.of(resolutions)));
  }

  private static Resolution resolution(BranchAct matter, BranchVote vote, boolean adopted) {
    return new Resolution(matter, vote, adopted);
  }
}
