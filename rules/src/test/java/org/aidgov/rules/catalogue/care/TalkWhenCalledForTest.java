package org.aidgov.rules.catalogue.care;

import static org.aidgov.core.care.CareTrigger.Kind.GUIDANCE;
import static org.aidgov.core.care.CareTrigger.Kind.SUPPORT;
import static org.aidgov.rules.catalogue.care.CareFacts.talk;
import static org.aidgov.rules.catalogue.care.CareFacts.talks;
import static org.aidgov.testkit.RuleVerifier.verify;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.aidgov.core.care.CareTrigger;
import org.aidgov.core.care.Talk;
import org.aidgov.core.grid.CellAssignment;
import org.aidgov.core.grid.CellId;
import org.aidgov.core.party.Branch;
import org.aidgov.core.party.BranchMembership;
import org.aidgov.core.party.BranchRole;
import org.aidgov.core.party.PartyOrganisationId;
import org.aidgov.core.party.PartyStatus;
import org.aidgov.core.party.StatusPeriod;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.value.DayRange;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class TalkWhenCalledForTest implements RuleExample {
  @Override
  public Rule rule() {
    return new TalkWhenCalledFor();
  }

  @Override
  public Scenario violating() {
    return Scenario.compliant()
        .care("p-8", care -> care.withTriggers(trigger(SUPPORT, "2022-05-01")));
  }

  private static CareTrigger trigger(CareTrigger.Kind kind, String day) {
    return CareTrigger.of(kind, LocalDate.parse(day));
  }

  private static Scenario called(String person, Talk... talks) {
    return talks(person, talks)
        .care(person, care -> care.withTriggers(trigger(SUPPORT, "2022-05-01")));
  }

  @Test
  void aWeekIsInTimeADayMoreIsNot() {
    verify(rule(), violating().on("2022-05-08")).isSatisfiedBy("p-8");
    verify(rule(), violating().on("2022-05-09"))
        .reports("p-8 no-talk/SUPPORT:2022-05-01")
        .since("p-8", "2022-05-09");
  }

  @Test
  void aMemberIsTalkedWithByTheSecretary() {
    verify(rule(), called("p-5", talk("p-4", "2022-05-01"))).isSatisfiedBy("p-5");
    verify(rule(), called("p-5", talk("p-4", "2022-04-30")))
        .reports("p-5 no-talk/SUPPORT:2022-05-01");
    verify(rule(), called("p-5", talk("p-2", "2022-05-02")))
        .reports("p-5 no-talk/SUPPORT:2022-05-01");
  }

  @Test
  void aSecretaryIsTalkedWithByALeader() {
    // H30: the secretary's own trouble.
    verify(rule(), called("p-4", talk("p-4", "2022-05-02")))
        .reports("p-4 no-talk/SUPPORT:2022-05-01");
    verify(rule(), called("p-4", talk("p-2", "2022-05-02"))).isSatisfiedBy("p-4");
  }

  @Test
  void aNonMemberIsTalkedWithByALeaderOrTheHeadOfTheCell() {
    // H13
    verify(rule(), called("p-8", talk("p-2", "2022-05-02"))).isSatisfiedBy("p-8");
    verify(rule(), called("p-8", talk("p-5", "2022-05-02"))).isSatisfiedBy("p-8");
    verify(rule(), called("p-8", talk("p-6", "2022-05-02")))
        .reports("p-8 no-talk/SUPPORT:2022-05-01");
  }

  /** H18: by the branch, the cell and the status of the day of the talk. */
  @Test
  void aTalkOnceHeldStaysOneWhateverChangesLater() {
    Scenario member = called("p-5", talk("p-4", "2022-05-02"));
    verify(
            rule(),
            member.party(
                "p-5",
                f ->
                    f.withMemberships(
                        new BranchMembership(
                            new PartyOrganisationId("t-medical"),
                            DayRange.parse("2020-03-20/2022-05-05"),
                            DayRange.ALWAYS),
                        new BranchMembership(
                            new PartyOrganisationId("t-office"),
                            DayRange.parse("2022-05-05/.."),
                            DayRange.ALWAYS))))
        .isSatisfiedBy("p-5");
    Scenario other = called("p-8", talk("p-5", "2022-05-02"));
    verify(
            rule(),
            other.dossier(
                "p-8",
                d ->
                    d.withCells(
                        in("c-hospital", "2020-03-01/2022-05-05"), in("c-hq", "2022-05-05/.."))))
        .isSatisfiedBy("p-8");
    verify(
            rule(),
            other.dossier(
                "p-8",
                d ->
                    d.withCells(
                        in("c-hospital", "2020-03-01/2022-05-02"), in("c-hq", "2022-05-02/.."))))
        .reports("p-8 no-talk/SUPPORT:2022-05-01");
    verify(
            rule(),
            other.party(
                "p-8",
                f ->
                    f.withStatuses(
                        status(PartyStatus.NON_MEMBER, "2020-03-01/2022-05-05"),
                        status(PartyStatus.PROBATIONARY, "2022-05-05/.."))))
        .isSatisfiedBy("p-8");
  }

  private static CellAssignment in(String cell, String days) {
    return new CellAssignment(new CellId(cell), DayRange.parse(days), DayRange.ALWAYS);
  }

  private static StatusPeriod status(PartyStatus status, String days) {
    return new StatusPeriod(status, DayRange.parse(days), DayRange.ALWAYS);
  }

  @Test
  void aDeputySecretaryIsTalkedWithByTheSecretary() {
    UnaryOperator<Branch> deputy =
        branch ->
            branch.withRoles(
                branch.roles().get(0),
                new BranchRole(
                    new PersonId("p-5"),
                    BranchRole.Kind.DEPUTY_SECRETARY,
                    BranchRole.Basis.APPOINTED,
                    DayRange.parse("2020-03-20/.."),
                    DayRange.ALWAYS));
    verify(rule(), called("p-5", talk("p-4", "2022-05-02")).branch("t-medical", deputy))
        .isSatisfiedBy("p-5");
    verify(rule(), called("p-5", talk("p-2", "2022-05-02")).branch("t-medical", deputy))
        .reports("p-5 no-talk/SUPPORT:2022-05-01");
    verify(rule(), called("p-4", talk("p-5", "2022-05-02")).branch("t-medical", deputy))
        .reports("p-4 no-talk/SUPPORT:2022-05-01");
  }

  @Test
  void ofWhomNobodyKnowsWhatHeIsToThePartyATalkCountsIfItDoesEitherWay() {
    verify(rule(), unknown(talk("p-4", "2022-05-02"))).isSatisfiedBy("p-5");
    verify(rule(), unknown(talk("p-2", "2022-05-02"))).isUndeterminedFor("p-5", "party-status");
    verify(rule(), unknown(talk("p-2", "2022-05-02")).on("2022-05-08")).isSatisfiedBy("p-5");
    verify(rule(), unknown(talk("p-6", "2022-05-02"))).reports("p-5 no-talk/SUPPORT:2022-05-01");
  }

  private static Scenario unknown(Talk talk) {
    return called("p-5", talk).party("p-5", f -> f.withStatuses());
  }

  @Test
  void aLateTalkEndsTheFinding() {
    verify(rule(), called("p-8", talk("p-2", "2022-05-11"))).isSatisfiedBy("p-8");
    verify(rule(), called("p-8", talk("p-2", "2022-05-11")).on("2022-05-10"))
        .reports("p-8 no-talk/SUPPORT:2022-05-01");
  }

  @Test
  void eachTriggerIsOneOfItsOwn() {
    Scenario two =
        Scenario.compliant()
            .care(
                "p-8",
                care ->
                    care.withTriggers(
                        trigger(SUPPORT, "2022-05-01"), trigger(GUIDANCE, "2022-05-02")));

    verify(rule(), two)
        .reports("p-8 no-talk/SUPPORT:2022-05-01", "p-8 no-talk/GUIDANCE:2022-05-02");
  }

  @Test
  void whereNothingCallsForATalkNoneIsAskedFor() {
    verify(rule(), Scenario.compliant()).isNotApplicableTo("p-8", "no-trigger");
    verify(rule(), violating().on("2022-04-30")).isNotApplicableTo("p-8", "no-trigger");
  }
}
