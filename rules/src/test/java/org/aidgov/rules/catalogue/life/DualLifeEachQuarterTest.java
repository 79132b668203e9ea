package org.aidgov.rules.catalogue.life;

import static org.aidgov.testkit.RuleVerifier.verify;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aidgov.core.party.BranchMembership;
import org.aidgov.core.party.MeetingId;
import org.aidgov.core.party.PartyOrganisationId;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.value.DayRange;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class DualLifeEachQuarterTest implements RuleExample {
  @Override
  public Rule rule() {
    return new DualLifeEachQuarter();
  }

  @Override
  public Scenario violating() {
    return without("p-5", "h-hospital-2022-03-10");
  }

  @Test
  void reportsEachPlaceInWhichAMemberDidNotTakePart() {
    verify(rule(), violating()).reports("p-5 host").since("p-5", "2022-01-01");
    verify(rule(), without("p-5", "h-hospital-2022-03-10", "t-medical-2022-02-10"))
        .reports("p-5 host", "p-5 temporary");
  }

  /** H30: leaders are not outside their own rules. */
  @Test
  void judgesLeadersLikeAllOthers() {
    verify(rule(), without("p-1", "t-office-2022-02-10")).reports("p-1 temporary");
  }

  /** H12: a probationary member attends, H13: a non-member is not asked. */
  @Test
  void asksProbationaryMembersButNotNonMembers() {
    verify(rule(), without("p-7", "t-medical-2022-02-10"))
        .reports("p-7 temporary")
        .isNotApplicableTo("p-8", "not-a-member");
  }

  @Test
  void nobodyCanSayOfSomebodyWhoseStatusNobodyKnows() {
    Scenario unknown = Scenario.compliant().dossier("p-5", d -> d.withParty(Optional.empty()));
    verify(rule(), unknown).reportsNothing().isUndeterminedFor("p-5", "party-status");
  }

  /** H18: the quarter splits between the branches before and after a move. */
  @Test
  void countsMeetingsOfTheBranchOfTheDay() {
    Scenario moved = moved("2022-02-15");
    verify(rule(), moved).isSatisfiedBy("p-5");
    Scenario movedBefore = moved("2022-02-10");
    verify(rule(), movedBefore).reports("p-5 temporary");
  }

  @Test
  void asksAPlaceOnlyOfThoseWhoWereThereForMostOfTheQuarter() {
    verify(rule(), joined("2022-02-15")).reports("p-5 temporary");
    verify(rule(), joined("2022-02-16")).isSatisfiedBy("p-5");
  }

  private static Scenario joined(String day) {
    return without("p-5", "t-medical-2022-02-10")
        .party("p-5", f -> f.withMemberships(in("t-medical", day + "/.."), f.memberships().get(0)));
  }

  private static Scenario moved(String day) {
    return Scenario.compliant()
        .party(
            "p-5",
            f ->
                f.withMemberships(
                    in("t-medical", "2020-03-20/" + day),
                    in("t-office", day + "/.."),
                    in("h-hospital", "2020-03-12/..")));
  }

  private static BranchMembership in(String branch, String days) {
    return new BranchMembership(
        new PartyOrganisationId(branch), DayRange.parse(days), DayRange.ALWAYS);
  }

  private static Scenario without(String person, String... meetings) {
    List<MeetingId> missed = Stream.of(meetings).map(MeetingId::new).toList();
    return Scenario.compliant()
        .party(
            person,
            f -> f.withAttended(f.attended().stream().filter(m -> !missed.contains(m)).toList()));
  }
}
