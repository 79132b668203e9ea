package org.aidgov.rules.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.aidgov.core.party.BranchVote;
import org.junit.jupiter.api.Test;

class VoteTest {
  /** H15: ten eligible, five present, five in favour. */
  @Test
  void halfIsAValidMeetingThatAdoptsNothing() {
    Answer<Vote.Outcome> answer = Vote.of(new BranchVote(10, 5, 5, 0));
    assertThat(answer.value()).isEqualTo(Vote.Outcome.NOT_ADOPTED);
    assertThat(answer.reasons()).hasSize(2);
  }

  @Test
  void oneMoreAdoptsAndOneLessIsNoMeeting() {
    assertThat(Vote.of(new BranchVote(10, 6, 6, 0)).value()).isEqualTo(Vote.Outcome.ADOPTED);
    assertThat(Vote.of(new BranchVote(10, 5, 5, 1)).value()).isEqualTo(Vote.Outcome.ADOPTED);
    assertThat(Vote.of(new BranchVote(10, 4, 4, 0)).value()).isEqualTo(Vote.Outcome.NOT_VALID);
  }
}
