package org.aidgov.rules.catalogue.party;

import static org.aidgov.rules.catalogue.party.PartyFacts.admitted;
import static org.aidgov.rules.catalogue.party.PartyFacts.in;
import static org.aidgov.rules.catalogue.party.PartyFacts.memberships;
import static org.aidgov.rules.catalogue.party.PartyFacts.plus;
import static org.aidgov.rules.catalogue.party.PartyFacts.received;
import static org.aidgov.rules.catalogue.party.PartyFacts.sent;
import static org.aidgov.rules.catalogue.party.PartyFacts.transfer;
import static org.aidgov.rules.catalogue.party.PartyFacts.transferred;
import static org.aidgov.rules.catalogue.party.PartyFacts.transfers;
import static org.aidgov.rules.catalogue.party.PartyFacts.unknown;
import static org.aidgov.testkit.RuleVerifier.verify;

import org.aidgov.core.party.UnitCoverage;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.staff.Post;
import org.aidgov.core.staff.UnitId;
import org.aidgov.core.value.DayRange;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class OneHostBranchTest implements RuleExample {
  @Override
  public Rule rule() {
    return new OneHostBranch();
  }

  @Override
  public Scenario violating() {
    return memberships(
        "p-1",
        in("t-office", "2020-03-20/.."),
        in("h-place", "2020-03-12/.."),
        in("h-hospital", "2022-05-01/.."));
  }

  @Test
  void reportsTwoAtOnce() {
    verify(rule(), violating()).reports("p-1 several").since("p-1", "2022-05-01");
    verify(rule(), violating().on("2022-04-30")).isSatisfiedBy("p-1");
  }

  @Test
  void reportsAMemberInNoneFromTheReceipt() {
    verify(rule(), memberships("p-1", in("t-office", "2020-03-20/..")))
        .reports("p-1 none")
        .since("p-1", "2020-03-12");
    verify(rule(), memberships("p-1", in("h-place", "2020-03-12/2022-05-11")))
        .reports("p-1 none")
        .since("p-1", "2022-05-11");
  }

  @Test
  void aMembershipThatIsRenewedBeginsNothingAnew() {
    Scenario renewed =
        memberships(
            "p-1",
            in("h-place", "2020-03-12/.."),
            in("h-hospital", "2022-03-01/2022-05-01"),
            in("h-hospital", "2022-05-01/.."));
    verify(rule(), renewed).reports("p-1 several").since("p-1", "2022-03-01");
  }

  @Test
  void nobodyIsInNoBranchBeforeBeingAMember() {
    Scenario admitted = admitted(memberships("p-1"), "p-1", "2022-05-11");
    verify(rule(), admitted).reports("p-1 none").since("p-1", "2022-05-11");
  }

  /** H11: the branch of an act follows the relation, so life has to follow it, too. */
  @Test
  void reportsLifeInAnotherBranchThanTheOneThatHasTheRelation() {
    verify(rule(), memberships("p-1", in("h-hospital", "2021-01-01/..")))
        .reports("p-1 not-where-relation-is")
        .since("p-1", "2021-01-01");
    Scenario relationMoved = transferred("p-1", transfer("h-hospital", received("2022-05-01")));
    verify(rule(), relationMoved).reports("p-1 not-where-relation-is").since("p-1", "2022-05-01");
    verify(rule(), relationMoved.on("2022-04-30")).reportsNothing();
  }

  @Test
  void warnsOfABranchOfNoUnitWhereThePersonWorks() {
    Scenario elsewhere = movedTo("u-office");
    verify(rule(), elsewhere).reports("p-4 other-unit").since("p-4", "2022-05-01");
    verify(rule(), elsewhere.on("2022-04-30")).reportsNothing();
  }

  @Test
  void anotherChangeOfPostLeavesTheFindingTheSame() {
    Scenario twice =
        movedTo("u-office")
            .person(
                "p-4",
                p ->
                    p.withPosts(
                        p.posts().get(0),
                        post(p.posts().get(0), "u-office", "2022-05-01/2022-05-06"),
                        post(p.posts().get(0), "u-office", "2022-05-06/..")));
    verify(rule(), twice.on("2022-05-05")).reports("p-4 other-unit").since("p-4", "2022-05-01");
    verify(rule(), twice).reports("p-4 other-unit").since("p-4", "2022-05-01");
  }

  private static Scenario movedTo(String unit) {
    return Scenario.compliant()
        .person(
            "p-4",
            p -> {
              Post post = p.posts().get(0);
              return p.withPosts(
                  post(post, "u-hospital", "2020-03-01/2022-05-01"),
                  post(post, unit, "2022-05-01/.."));
            });
  }

  private static Post post(Post like, String unit, String days) {
    return new Post(
        new UnitId(unit),
        like.title(),
        like.portfolio(),
        like.accountability(),
        DayRange.parse(days),
        DayRange.ALWAYS);
  }

  /** H10: one of several posts is enough. */
  @Test
  void oneOfSeveralPostsAtTheUnitIsEnough() {
    Scenario two =
        Scenario.compliant()
            .person(
                "p-4",
                p ->
                    p.withPosts(
                        plus(p.posts(), post(p.posts().get(0), "u-office", "2021-01-01/.."))));
    verify(rule(), two).isSatisfiedBy("p-4");
  }

  @Test
  void cannotSayOfABranchWhoseUnitsNobodyKnows() {
    verify(rule(), Scenario.compliant().branch("h-hospital", b -> b.withUnits()))
        .isUndeterminedFor("p-4", "units-of-branch")
        .isSatisfiedBy("p-1");
    Scenario passedOn =
        Scenario.compliant()
            .branch(
                "h-hospital",
                b ->
                    b.withUnits(
                        new UnitCoverage(
                            new UnitId("u-hospital"),
                            DayRange.parse("2010-01-01/2022-01-01"),
                            DayRange.ALWAYS)));
    verify(rule(), passedOn)
        .reports("p-4 other-unit", "p-5 other-unit", "p-6 other-unit", "p-7 other-unit")
        .since("p-4", "2022-01-01");
  }

  @Test
  void asksNothingWhileTheRelationIsNotAtAHostBranch() {
    verify(rule(), transfers("p-1", transfer("h-place", sent("2020-03-05"))))
        .isNotApplicableTo("p-1", "relation-not-at-host");
    verify(rule(), transfers("p-1", transfer("t-office", received("2020-03-05"))))
        .isNotApplicableTo("p-1", "relation-not-at-host")
        .isNotApplicableTo("p-8", "not-a-member");
    verify(rule(), unknown(violating(), "p-1")).isUndeterminedFor("p-1", "party-status");
    verify(rule(), violating().on("2020-02-01")).isNotApplicableTo("p-1", "not-serving");
  }
}
