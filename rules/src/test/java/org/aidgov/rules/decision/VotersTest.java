package org.aidgov.rules.decision;

import static org.aidgov.rules.catalogue.party.PartyFacts.another;
import static org.aidgov.rules.catalogue.party.PartyFacts.in;
import static org.aidgov.rules.catalogue.party.PartyFacts.memberships;
import static org.aidgov.rules.catalogue.party.PartyFacts.received;
import static org.aidgov.rules.catalogue.party.PartyFacts.sent;
import static org.aidgov.rules.catalogue.party.PartyFacts.serving;
import static org.aidgov.rules.catalogue.party.PartyFacts.status;
import static org.aidgov.rules.catalogue.party.PartyFacts.statuses;
import static org.aidgov.rules.catalogue.party.PartyFacts.transfer;
import static org.aidgov.rules.catalogue.party.PartyFacts.transfers;
import static org.aidgov.rules.decision.Said.organisation;
import static org.aidgov.rules.decision.Said.person;
import static org.aidgov.rules.decision.Said.view;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.aidgov.core.party.PartyStatus;
import org.aidgov.core.party.VoteSuspension;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.value.DayRange;
import org.aidgov.rules.decision.Voters.Eligible;
import org.aidgov.rules.decision.Voters.NoVote;
import org.aidgov.rules.decision.Voters.Why;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class VotersTest {
  /** H12: three formal and two probationary members: five attend, three vote. */
  @Test
  void probationaryMembersAttendWithoutAVote() {
    Eligible eligible = eligible(another(Scenario.compliant(), "p-7", "q-1"), "t-medical");
    assertThat(eligible.voters()).isEqualTo(people("p-4", "p-5", "p-6"));
    assertThat(eligible.others())
        .containsExactly(none("p-7", Why.PROBATIONARY), none("q-1", Why.PROBATIONARY));
    assertThat(eligible.complete()).isTrue();
  }

  @Test
  void ofAHostBranchOnlyTheSecondedMembersAreKnown() {
    Eligible eligible = eligible(Scenario.compliant(), "h-hospital");
    assertThat(eligible.voters()).isEqualTo(people("p-4", "p-5", "p-6"));
    assertThat(eligible.complete()).isFalse();
    assertThat(Said.reasons(Voters.of(view(Scenario.compliant()), organisation("h-hospital"))))
        .containsExactly("voters.host", "voters.probationary");
  }

  @Test
  void aSuspensionTakesTheVoteOnItsDaysOnly() {
    Scenario suspended =
        Scenario.compliant()
            .party(
                "p-5",
                f ->
                    f.withVoteSuspensions(
                        new VoteSuspension(
                            DayRange.parse("2022-05-11/2022-05-12"), DayRange.ALWAYS)));
    assertThat(eligible(suspended.on("2022-05-10"), "t-medical").voters()).contains(person("p-5"));
    assertThat(eligible(suspended, "t-medical").others()).contains(none("p-5", Why.SUSPENDED));
    assertThat(eligible(suspended.on("2022-05-12"), "t-medical").voters()).contains(person("p-5"));
  }

  /** C-1: the vote in the host branch comes with the relation, on the day of its receipt. */
  @Test
  void inTransitThereIsNoVoteAtTheHostYet() {
    Scenario inTransit =
        transfers("p-5", transfer("h-hospital", sent("2022-05-01"), received("2022-05-11")));
    assertThat(eligible(inTransit.on("2022-05-10"), "h-hospital").others())
        .contains(none("p-5", Why.RELATION_ELSEWHERE));
    assertThat(eligible(inTransit.on("2022-05-10"), "t-medical").voters()).contains(person("p-5"));
    assertThat(eligible(inTransit, "h-hospital").voters()).contains(person("p-5"));
  }

  @Test
  void afterTheReturnTheVoteStaysWhereTheRelationIs() {
    Scenario returned = serving(Scenario.compliant(), "p-5", "2020-03-01", "2022-05-11");
    assertThat(eligible(returned, "t-medical").voters()).contains(person("p-5"));
    assertThat(eligible(returned.on("2022-05-12"), "t-medical").others())
        .contains(none("p-5", Why.NOT_SERVING));
    assertThat(eligible(returned.on("2022-05-12"), "h-hospital").voters()).contains(person("p-5"));
  }

  @Test
  void whoHasTheRelationVotesThoughNotListedAsTakingPart() {
    Scenario unlisted = memberships("p-5", in("t-medical", "2020-03-20/.."));
    assertThat(eligible(unlisted, "h-hospital").voters()).contains(person("p-5"));
  }

  /** H13: nobody is counted who is no member, or of whom nobody knows. */
  @Test
  void neitherNonMembersNorTheUnknownAreCounted() {
    Scenario nonMember = statuses("p-5", status(PartyStatus.ACTIVIST, "2020-01-01/.."));
    assertThat(eligible(nonMember, "t-medical").others()).contains(none("p-5", Why.NOT_A_MEMBER));
    assertThat(eligible(statuses("p-5"), "t-medical").others())
        .contains(none("p-5", Why.STATUS_UNKNOWN));
    assertThat(eligible(statuses("p-5"), "t-medical").complete()).isFalse();
    assertThat(eligible(statuses("p-5"), "h-hospital").voters()).doesNotContain(person("p-5"));
  }

  @Test
  void nobodyVotesInABranchThatIsNotThere() {
    Scenario before = Scenario.compliant().on("2020-03-19");
    assertThat(eligible(before, "t-medical").voters()).isEmpty();
    assertThat(Said.reasons(Voters.of(view(before), organisation("t-medical"))))
        .containsExactly("voters.no-such-branch");
    assertThat(eligible(Scenario.compliant(), "elsewhere").voters()).isEmpty();
  }

  private static Eligible eligible(Scenario scenario, String branch) {
    Answer<Eligible> answer = Voters.of(view(scenario), organisation(branch));
    assertThat(Said.reasons(answer)).isNotEmpty();
    return answer.value();
  }

  private static NoVote none(String id, Why why) {
    return new NoVote(person(id), why);
  }

  private static List<PersonId> people(String... ids) {
    return Stream.of(ids).map(PersonId::new).toList();
  }
}
