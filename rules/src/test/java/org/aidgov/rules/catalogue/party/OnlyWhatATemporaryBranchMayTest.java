package org.aidgov.rules.catalogue.party;

import static org.aidgov.rules.catalogue.party.PartyFacts.plus;
import static org.aidgov.testkit.RuleVerifier.verify;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.party.BranchAct;
import org.aidgov.core.party.PartyOrganisationId;
import org.aidgov.core.party.RecordedAct;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict.Violated;
import org.aidgov.core.value.DayRange;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class OnlyWhatATemporaryBranchMayTest implements RuleExample {
  @Override
  public Rule rule() {
    return new OnlyWhatATemporaryBranchMay();
  }

  @Override
  public Scenario violating() {
    return done(BranchAct.COLLECT_DUES, "2022-05-01", "pc-zj");
  }

  private static Scenario done(BranchAct act, String day, String... approvedBy) {
    return Scenario.compliant()
        .branch("t-office", b -> b.withActs(plus(b.acts(), act(act, day, approvedBy))));
  }

  private static RecordedAct act(BranchAct act, String day, String... approvedBy) {
    return new RecordedAct(
        act,
        LocalDate.parse(day),
        List.of(approvedBy).stream().map(PartyOrganisationId::new).findFirst(),
        DayRange.ALWAYS);
  }

  /** H24: 不 can be approved by nobody. */
  @Test
  void reportsWhatIsForbiddenEvenWithAnApproval() {
    verify(rule(), violating())
        .reports("t-office forbidden/COLLECT_DUES-2022-05-01")
        .since("t-office", "2022-05-01");
    for (BranchAct never :
        List.of(BranchAct.COLLECT_DUES, BranchAct.ELECT_DELEGATES, BranchAct.RE_ELECT)) {
      verify(rule(), done(never, "2022-05-01"))
          .reports("t-office forbidden/" + never + "-2022-05-01");
    }
  }

  /** 一般不 is not 不. */
  @Test
  void whatIsAsARuleNotAllowedCanBeApproved() {
    for (BranchAct asARuleNot : List.of(BranchAct.ADMIT_MEMBERS, BranchAct.DISPOSE_OF_MEMBERS)) {
      Scenario unapproved = done(asARuleNot, "2022-05-01");
      verify(rule(), unapproved).reports("t-office unapproved/" + asARuleNot + "-2022-05-01");
      assertThat(severity(unapproved)).contains(Severity.WARNING);
      verify(rule(), done(asARuleNot, "2022-05-01", "pc-zj")).isSatisfiedBy("t-office");
      verify(rule(), done(asARuleNot, "2022-05-01", "t-office"))
          .reports("t-office unapproved/" + asARuleNot + "-2022-05-01");
    }
    assertThat(severity(violating())).isEmpty();
  }

  private Optional<Severity> severity(Scenario scenario) {
    Violated violated = (Violated) verify(rule(), scenario).ruling("t-office").verdict();
    return violated.violations().get(0).severity();
  }

  @Test
  void theFourThingsAndTrainingAreAllowed() {
    for (BranchAct allowed :
        List.of(
            BranchAct.STUDY,
            BranchAct.EDUCATE,
            BranchAct.SUPERVISE,
            BranchAct.MANAGE,
            BranchAct.TRAIN_APPLICANTS)) {
      verify(rule(), done(allowed, "2022-05-01")).isSatisfiedBy("t-office");
    }
  }

  @Test
  void reportsEachActFromItsDay() {
    Scenario three =
        done(BranchAct.COLLECT_DUES, "2022-05-11")
            .branch(
                "t-office",
                b ->
                    b.withActs(
                        plus(
                            plus(b.acts(), act(BranchAct.COLLECT_DUES, "2022-05-11")),
                            act(BranchAct.ADMIT_MEMBERS, "2022-05-12"))));
    verify(rule(), three.on("2022-05-10")).reportsNothing();
    verify(rule(), three).reports("t-office forbidden/COLLECT_DUES-2022-05-11");
    verify(rule(), three.on("2022-05-12"))
        .reports(
            "t-office forbidden/COLLECT_DUES-2022-05-11",
            "t-office unapproved/ADMIT_MEMBERS-2022-05-12");
  }

  @Test
  void asksNothingOfAHostBranch() {
    Scenario host =
        Scenario.compliant()
            .branch("h-place", b -> b.withActs(act(BranchAct.ADMIT_MEMBERS, "2022-05-01")));
    verify(rule(), host).isNotApplicableTo("h-place", "not-temporary").reportsNothing();
  }
}
