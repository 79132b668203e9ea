package org.aidgov.rules.decision;

import static org.aidgov.rules.catalogue.party.PartyFacts.in;
import static org.aidgov.rules.catalogue.party.PartyFacts.memberships;
import static org.aidgov.rules.catalogue.party.PartyFacts.serving;
import static org.aidgov.rules.catalogue.party.PartyFacts.unknown;
import static org.aidgov.rules.decision.Said.organisation;
import static org.aidgov.rules.decision.Said.person;
import static org.aidgov.rules.decision.Said.view;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.aidgov.core.staff.Leader;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.value.DayRange;
import org.aidgov.rules.decision.Venues.Asked;
import org.aidgov.rules.decision.Venues.Basis;
import org.aidgov.rules.decision.Venues.Duty;
import org.aidgov.rules.decision.Venues.Venue;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class VenuesTest {
  /** C-2, H30: a leader has three venues; the host branch is one of them on both meanings. */
  @Test
  void aLeaderHasThreeAndTheTwoMeaningsStayApart() {
    Duty duty = duty(Scenario.compliant(), "p-1");
    assertThat(duty.venues())
        .containsExactly(
            venue("h-place", Basis.DUAL_PLACE),
            venue("t-office", Basis.DUAL_PLACE),
            venue("pc-zj", Basis.LEADER_DUAL),
            venue("h-place", Basis.LEADER_DUAL));
    assertThat(duty.organisations())
        .containsExactly(organisation("h-place"), organisation("t-office"), organisation("pc-zj"));
  }

  @Test
  void aMemberHasTwoAndSoHasALeaderWithoutACommittee() {
    assertThat(duty(Scenario.compliant(), "p-3").organisations()).hasSize(2);
    assertThat(duty(Scenario.compliant(), "p-2").organisations()).hasSize(2);
    assertThat(reasons(Scenario.compliant(), "p-2")).contains("venues.no-committee");
    assertThat(duty(Scenario.compliant(), "p-2").venues())
        .noneMatch(venue -> venue.basis() == Basis.LEADER_DUAL);
  }

  /** H12: a probationary member attends. */
  @Test
  void aProbationaryMemberHasTwo() {
    assertThat(duty(Scenario.compliant(), "p-7").organisations())
        .containsExactly(organisation("h-hospital"), organisation("t-medical"));
  }

  @Test
  void leadershipCountsOnItsDaysOnly() {
    Scenario until =
        Scenario.compliant()
            .headquarters(
                "hq-zj",
                h ->
                    h.withLeaders(
                        new Leader(
                            new PersonId("p-1"),
                            Leader.Role.DEPUTY_COMMANDER,
                            DayRange.parse("2020-03-01/2022-05-12"),
                            DayRange.ALWAYS)));
    assertThat(duty(until, "p-1").organisations()).hasSize(3);
    assertThat(duty(until.on("2022-05-12"), "p-1").organisations()).hasSize(2);
  }

  @Test
  void saysWhichPlaceIsMissing() {
    Scenario noHost = memberships("p-3", in("t-office", "2020-03-20/.."));
    assertThat(duty(noHost, "p-3").organisations()).containsExactly(organisation("t-office"));
    assertThat(reasons(noHost, "p-3")).containsExactly("venues.temporary", "venues.no-host");
    Scenario noTemporary = memberships("p-3", in("h-place", "2020-03-12/.."));
    assertThat(reasons(noTemporary, "p-3")).containsExactly("venues.host", "venues.no-temporary");
    Scenario ended =
        Scenario.compliant()
            .branch("t-office", b -> b.withDays(DayRange.parse("2020-03-20/2022-05-11")));
    assertThat(reasons(ended, "p-3")).contains("venues.no-temporary");
  }

  /** H13: nothing is asked of a non-member, and of the unknown nobody can say. */
  @Test
  void asksNothingOfWhoIsNoMemberUnknownOrDoesNotServe() {
    assertThat(duty(Scenario.compliant(), "p-8")).isEqualTo(nothing(Asked.NOT_A_MEMBER));
    assertThat(duty(unknown(Scenario.compliant(), "p-1"), "p-1")).isEqualTo(nothing(Asked.UNKNOWN));
    Scenario returned = serving(Scenario.compliant(), "p-3", "2020-03-01", "2022-05-11");
    assertThat(duty(returned, "p-3").asked()).isEqualTo(Asked.ASKED);
    assertThat(duty(returned.on("2022-05-12"), "p-3")).isEqualTo(nothing(Asked.NOT_SERVING));
  }

  @Test
  void refusesSomebodyWhoIsNotThere() {
    assertThatIllegalArgumentException().isThrownBy(() -> duty(Scenario.compliant(), "p-99"));
  }

  private static Duty nothing(Asked asked) {
    return new Duty(asked, List.of());
  }

  private static Venue venue(String organisation, Basis basis) {
    return new Venue(organisation(organisation), basis);
  }

  private static Duty duty(Scenario scenario, String person) {
    Answer<Duty> answer = Venues.of(view(scenario), person(person));
    assertThat(Said.reasons(answer)).isNotEmpty();
    return answer.value();
  }

  private static List<String> reasons(Scenario scenario, String person) {
    return Said.reasons(Venues.of(view(scenario), person(person)));
  }
}
