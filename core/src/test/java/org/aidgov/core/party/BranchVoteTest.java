package org.aidgov.core.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class BranchVoteTest {
  @Property
  void noTwoOpposedResolutionsAreBothAdopted(@ForAll("votes") BranchVote vote) {
    BranchVote opposed =
        new BranchVote(
            vote.eligible(),
            vote.present(),
            vote.present() - vote.ayes(),
            vote.eligible() - vote.present() - vote.writtenAyes());

    assertThat(vote.isAdopted() && opposed.isAdopted()).isFalse();
  }

  @Property
  void oneMoreAyeNeverTurnsAnAdoptedResolutionDown(@ForAll("votes") BranchVote vote) {
    int ayes = Math.min(vote.ayes() + 1, vote.present());
    int written = Math.min(vote.writtenAyes() + 1, vote.eligible() - vote.present());

    if (vote.isAdopted()) {
      assertThat(with(vote, ayes, vote.writtenAyes()).isAdopted()).isTrue();
      assertThat(with(vote, vote.ayes(), written).isAdopted()).isTrue();
    } else {
      assertThat(with(vote, Math.max(vote.ayes() - 1, 0), vote.writtenAyes()).isAdopted())
          .isFalse();
    }
  }

  @Property
  void whatIsAdoptedHasMoreThanHalfOfTheEligibleInAValidMeeting(@ForAll("votes") BranchVote vote) {
    int ayes = vote.ayes() + vote.writtenAyes();

    assertThat(vote.isQuorate()).isEqualTo(vote.eligible() - vote.present() <= vote.present());
    assertThat(vote.isAdopted()).isEqualTo(vote.isQuorate() && ayes > vote.eligible() - ayes);
  }

  @Property
  void inAValidMeetingAllAyesAdoptUnlessExactlyHalfCame(@ForAll("votes") BranchVote vote) {
    BranchVote unanimous = new BranchVote(vote.eligible(), vote.present(), vote.present(), 0);

    assertThat(unanimous.isAdopted())
        .isEqualTo(vote.isQuorate() && 2 * vote.present() != vote.eligible());
  }

  @Example
  void halfPresentIsAValidMeetingThatAdoptsNothing() {
    BranchVote vote = new BranchVote(10, 5, 5, 0);

    assertThat(vote.isQuorate()).isTrue();
    assertThat(vote.isAdopted()).isFalse();
  }

  @Example
  void fewerThanHalfOfAnOddNumberAreNoValidMeeting() {
    assertThat(new BranchVote(5, 2, 2, 0).isQuorate()).isFalse();
    assertThat(new BranchVote(5, 3, 3, 0).isAdopted()).isTrue();
  }

  @Example
  void mostOfThePresentAreNotEnough() {
    assertThat(new BranchVote(10, 6, 5, 0).isAdopted()).isFalse();
    assertThat(new BranchVote(10, 6, 6, 0).isAdopted()).isTrue();
  }

  @Example
  void writtenAyesCountTowardsTheResolutionButNotTowardsTheMeeting() {
    assertThat(new BranchVote(10, 5, 5, 1).isAdopted()).isTrue();
    assertThat(new BranchVote(10, 4, 4, 6).isQuorate()).isFalse();
    assertThat(new BranchVote(10, 4, 4, 6).isAdopted()).isFalse();
  }

  @Example
  void oneMemberAloneCanAdopt() {
    assertThat(new BranchVote(1, 1, 1, 0).isAdopted()).isTrue();
    assertThat(new BranchVote(1, 0, 0, 1).isAdopted()).isFalse();
  }

  @Example
  void countsOf100000DoNotOverflow() {
    assertThat(new BranchVote(100_000, 100_000, 50_001, 0).isAdopted()).isTrue();
    assertThat(new BranchVote(100_000, 100_000, 50_000, 0).isAdopted()).isFalse();
  }

  @Example
  void refusesCountsThatCannotBeThoseOfOneVote() {
    refuses(0, 0, 0, 0, "eligible must be 1 to 100000, but was 0");
    refuses(100_001, 0, 0, 0, "eligible must be 1 to 100000, but was 100001");
    refuses(5, 6, 0, 0, "present must be 0 to 5, but was 6");
    refuses(5, -1, 0, 0, "present must be 0 to 5, but was -1");
    refuses(9, 5, 7, 0, "ayes must be 0 to 5, but was 7");
    refuses(9, 5, -1, 0, "ayes must be 0 to 5, but was -1");
    refuses(9, 5, 5, 5, "writtenAyes must be 0 to 4, but was 5");
    refuses(9, 9, 5, 1, "writtenAyes must be 0 to 0, but was 1");
  }

  private static void refuses(
      int eligible, int present, int ayes, int writtenAyes, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new BranchVote(eligible, present, ayes, writtenAyes))
        .withMessage(message);
  }

  private static BranchVote with(BranchVote vote, int ayes, int writtenAyes) {
    return new BranchVote(vote.eligible(), vote.present(), ayes, writtenAyes);
  }

  @Provide
  Arbitrary<BranchVote> votes() {
    return between(1, 12)
        .flatMap(
            eligible ->
                between(0, eligible)
                    .flatMap(
                        present ->
                            between(0, present)
                                .flatMap(
                                    ayes ->
                                        between(0, eligible - present)
                                            .map(
                                                written ->
                                                    new BranchVote(
                                                        eligible, present, ayes, written)))));
  }

  private static Arbitrary<Integer> between(int least, int most) {
    return Arbitraries.integers().between(least, most);
  }
}
