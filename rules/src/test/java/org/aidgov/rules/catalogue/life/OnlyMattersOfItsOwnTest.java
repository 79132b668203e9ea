package org.aidgov.rules.catalogue.life;

import static org.aidgov.testkit.RuleVerifier.verify;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.evaluation.Evaluation;
import org.aidgov.core.evaluation.Evaluator;
import org.aidgov.core.party.BranchAct;
import org.aidgov.core.party.BranchVote;
import org.aidgov.core.party.PartyOrganisationId;
import org.aidgov.core.party.RecordedAct;
import org.aidgov.core.party.Resolution;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.value.DayRange;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class OnlyMattersOfItsOwnTest implements RuleExample {
  @Override
  public Rule rule() {
    return new OnlyMattersOfItsOwn();
  }

  @Override
  public Scenario violating() {
    return voted(BranchAct.ADMIT_MEMBERS, 3, 3, 3, true);
  }

  /** H11: admission belongs to the branch that has the relation. */
  @Test
  void reportsATemporaryBranchThatVotesOnAnAdmission() {
    verify(rule(), violating())
        .reports("t-office-2022-02-10 not-competent/1")
        .since("t-office-2022-02-10", "2022-02-10");
    verify(rule(), voted(BranchAct.STUDY, 3, 3, 3, true)).isSatisfiedBy("t-office-2022-02-10");
  }

  @Test
  void asARuleNotIsAWarningAndNotIsAnError() {
    assertThat(severity(voted(BranchAct.DISPOSE_OF_MEMBERS, 3, 3, 3, true)))
        .isEqualTo(Severity.WARNING);
    assertThat(severity(voted(BranchAct.COLLECT_DUES, 3, 3, 3, true))).isEqualTo(Severity.ERROR);
  }

  @Test
  void whatWasApprovedFromAboveIsInOrderUnlessItIsForbidden() {
    verify(rule(), recorded(BranchAct.ADMIT_MEMBERS, "2022-02-10", "pc-zj"))
        .isSatisfiedBy("t-office-2022-02-10");
    verify(rule(), recorded(BranchAct.ADMIT_MEMBERS, "2022-02-11", "pc-zj"))
        .reports("t-office-2022-02-10 not-competent/1");
    verify(rule(), recorded(BranchAct.ADMIT_MEMBERS, "2022-02-10", "t-office"))
        .reports("t-office-2022-02-10 not-competent/1");
    verify(rule(), recorded(BranchAct.COLLECT_DUES, "2022-02-10", "pc-zj"))
        .reports("t-office-2022-02-10 not-competent/1");
  }

  @Test
  void leavesHostBranchesAlone() {
    Scenario host =
        Scenario.compliant()
            .meeting(
                "h-place-2022-03-10",
                m ->
                    m.withResolutions(
                        List.of(
                            new Resolution(
                                BranchAct.ADMIT_MEMBERS, new BranchVote(3, 3, 3, 0), true))));
    verify(rule(), host).isNotApplicableTo("h-place-2022-03-10", "not-temporary");
  }

  /** The vote is on record as an act, too, with who approved it. */
  private static Scenario recorded(BranchAct act, String on, String by) {
    RecordedAct recorded =
        new RecordedAct(
            act, LocalDate.parse(on), Optional.of(new PartyOrganisationId(by)), DayRange.ALWAYS);
    return voted(act, 3, 3, 3, true).branch("t-office", b -> b.withActs(recorded));
  }

  private Severity severity(Scenario scenario) {
    Evaluation evaluation =
        Evaluator.of(Policy.of(List.of(rule()))).evaluate(scenario.register(), scenario.asOf());
    return evaluation.findings().get(0).severity();
  }

  private static Scenario voted(
      BranchAct matter, int eligible, int present, int ayes, boolean adopted) {
    return Scenario.compliant()
        .meeting(
            "t-office-2022-02-10",
            m ->
                m.withResolutions(
                    List.of(
                        new Resolution(
                            matter, new BranchVote(eligible, present, ayes, 0), adopted))));
  }
}
