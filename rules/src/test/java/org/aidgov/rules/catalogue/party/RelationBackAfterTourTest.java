package org.aidgov.rules.catalogue.party;

import static org.aidgov.rules.catalogue.party.PartyFacts.as;
import static org.aidgov.rules.catalogue.party.PartyFacts.in;
import static org.aidgov.rules.catalogue.party.PartyFacts.received;
import static org.aidgov.rules.catalogue.party.PartyFacts.sent;
import static org.aidgov.rules.catalogue.party.PartyFacts.serving;
import static org.aidgov.rules.catalogue.party.PartyFacts.transfer;
import static org.aidgov.rules.catalogue.party.PartyFacts.unknown;
import static org.aidgov.testkit.RuleVerifier.verify;

import org.aidgov.core.grid.CellAssignment;
import org.aidgov.core.grid.CellId;
import org.aidgov.core.register.Dossier;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.staff.GroupAssignment;
import org.aidgov.core.staff.OfficeGroupId;
import org.aidgov.core.value.DayRange;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class RelationBackAfterTourTest implements RuleExample {
  @Override
  public Rule rule() {
    return new RelationBackAfterTour();
  }

  @Override
  public Scenario compliant() {
    return returned("p-9", transfer("home-branch", received("2022-04-20")));
  }

  @Override
  public Scenario violating() {
    return returned("p-9");
  }

  /** Somebody like p-1 whose tour ended on 31 March, with these transfers after the first. */
  private static Scenario returned(String id, org.aidgov.core.party.RelationTransfer... back) {
    Dossier like = as(Scenario.compliant(), "p-1", id);
    DayRange tour = DayRange.parse("2020-03-01/2022-04-01");
    Dossier ended =
        like.withPerson(
                like.person()
                    .withGroups(
                        new GroupAssignment(new OfficeGroupId("g-office"), tour, DayRange.ALWAYS))
                    .withTasks(
                        like.person().tasks().stream()
                            .map(
                                task ->
                                    new org.aidgov.core.staff.HeadquartersTask(
                                        task.line(), task.title(), tour, DayRange.ALWAYS))
                            .toList()))
            .withCells(new CellAssignment(new CellId("c-hq"), tour, DayRange.ALWAYS))
            .withParty(
                like.party()
                    .orElseThrow()
                    .withMemberships(
                        in("t-office", "2020-03-20/2022-04-01"),
                        in("h-place", "2020-03-12/2022-04-01")));
    return serving(Scenario.compliant().add(ended), id, "2020-03-01", "2022-03-31")
        .party(
            id,
            f ->
                f.withTransfers(
                    com.google.common.collect.ImmutableList
                        .<org.aidgov.core.party.RelationTransfer>builder()
                        .addAll(f.transfers())
                        .add(back)
                        .build()));
  }

  @Test
  void reportsARelationStillAtTheHostAfterThirtyDays() {
    verify(rule(), violating()).reports("p-9 not-back").since("p-9", "2022-05-01");
    verify(rule(), violating().on("2022-04-30")).isSatisfiedBy("p-9");
    verify(rule(), violating().on("2022-05-01")).reports("p-9 not-back");
  }

  /** The day of return still serves. */
  @Test
  void asksNothingBeforeTheTourIsOver() {
    verify(rule(), violating().on("2022-03-31")).isNotApplicableTo("p-9", "tour-not-over");
    verify(rule(), violating().on("2022-04-01")).isSatisfiedBy("p-9");
    verify(rule(), violating()).isNotApplicableTo("p-1", "tour-not-over");
  }

  @Test
  void homeOrOnIsBackButInTransitIsNot() {
    verify(rule(), returned("p-9", transfer("home-branch", received("2022-04-20"))))
        .isSatisfiedBy("p-9");
    verify(rule(), returned("p-9", transfer("elsewhere", received("2022-04-20"))))
        .isSatisfiedBy("p-9");
    verify(rule(), returned("p-9", transfer("home-branch", sent("2022-04-20"))))
        .reports("p-9 not-back");
  }

  @Test
  void asksNothingOfANonMemberAndCannotSayOfUnknown() {
    verify(rule(), serving(Scenario.compliant(), "p-8", "2020-03-01", "2022-03-31"))
        .isNotApplicableTo("p-8", "not-a-member");
    verify(rule(), unknown(violating(), "p-9")).isUndeterminedFor("p-9", "party-status");
  }
}
