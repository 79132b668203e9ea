package org.aidgov.rules.decision;

import static org.aidgov.rules.catalogue.party.PartyFacts.in;
import static org.aidgov.rules.catalogue.party.PartyFacts.memberships;
import static org.aidgov.rules.catalogue.party.PartyFacts.received;
import static org.aidgov.rules.catalogue.party.PartyFacts.sent;
import static org.aidgov.rules.catalogue.party.PartyFacts.transfer;
import static org.aidgov.rules.catalogue.party.PartyFacts.transfers;
import static org.aidgov.rules.catalogue.party.PartyFacts.unknown;
import static org.aidgov.rules.decision.Said.organisation;
import static org.aidgov.rules.decision.Said.person;
import static org.aidgov.rules.decision.Said.view;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aidgov.core.party.BranchAct;
import org.aidgov.core.value.DayRange;
import org.aidgov.rules.decision.CompetentBranch.Both;
import org.aidgov.rules.decision.CompetentBranch.Competence;
import org.aidgov.rules.decision.CompetentBranch.None;
import org.aidgov.rules.decision.CompetentBranch.One;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class CompetentBranchTest {
  private static final List<BranchAct> OF_BOTH =
      List.of(BranchAct.STUDY, BranchAct.EDUCATE, BranchAct.SUPERVISE, BranchAct.MANAGE);
  private static final List<BranchAct> FORMAL =
      List.of(
          BranchAct.ADMIT_MEMBERS,
          BranchAct.DISPOSE_OF_MEMBERS,
          BranchAct.COLLECT_DUES,
          BranchAct.ELECT_DELEGATES,
          BranchAct.RE_ELECT);

  /** H11, C-1: admission is for the host branch, never for the temporary one. */
  @Test
  void formalPowersGoWithTheRelation() {
    for (BranchAct act : FORMAL) {
      assertThat(competence(Scenario.compliant(), "p-1", act)).isEqualTo(one("h-place"));
      assertThat(competence(Scenario.compliant(), "p-7", act)).isEqualTo(one("h-hospital"));
    }
  }

  /** H11: study is for both. */
  @Test
  void bothDoTheFourThings() {
    for (BranchAct act : OF_BOTH) {
      assertThat(competence(Scenario.compliant(), "p-1", act))
          .isEqualTo(new Both(organisation("h-place"), organisation("t-office")));
    }
  }

  /** H9: until the receipt the sender has the formal powers, not the host. */
  @Test
  void inTransitTheSenderIsCompetent() {
    Scenario inTransit =
        transfers("p-1", transfer("h-place", sent("2022-05-01"), received("2022-05-11")));
    assertThat(competence(inTransit.on("2022-05-10"), "p-1", BranchAct.ADMIT_MEMBERS))
        .isEqualTo(one("home-branch"));
    assertThat(competence(inTransit.on("2022-05-10"), "p-1", BranchAct.STUDY))
        .isEqualTo(new Both(organisation("home-branch"), organisation("t-office")));
    assertThat(competence(inTransit, "p-1", BranchAct.ADMIT_MEMBERS)).isEqualTo(one("h-place"));
  }

  @Test
  void aRelationAtATemporaryBranchGivesItNoFormalPower() {
    Scenario wrong = transfers("p-1", transfer("t-office", received("2020-03-12")));
    assertThat(competence(wrong, "p-1", BranchAct.ADMIT_MEMBERS)).isEqualTo(None.NONE);
    assertThat(reasons(wrong, BranchAct.ADMIT_MEMBERS)).contains("competent.relation-at-temporary");
    assertThat(competence(wrong, "p-1", BranchAct.STUDY)).isEqualTo(one("t-office"));
  }

  @Test
  void aCommitteeOrAnEndedBranchIsNotCompetent() {
    Scenario committee = transfers("p-1", transfer("pc-zj", received("2020-03-12")));
    assertThat(competence(committee, "p-1", BranchAct.COLLECT_DUES)).isEqualTo(None.NONE);
    assertThat(reasons(committee, BranchAct.COLLECT_DUES))
        .contains("competent.relation-at-committee");
    Scenario ended =
        Scenario.compliant()
            .branch("h-place", b -> b.withDays(DayRange.parse("2010-01-01/2022-05-11")));
    assertThat(competence(ended, "p-1", BranchAct.COLLECT_DUES)).isEqualTo(None.NONE);
    assertThat(reasons(ended, BranchAct.COLLECT_DUES)).contains("competent.branch-ended");
    assertThat(competence(ended.on("2022-05-10"), "p-1", BranchAct.COLLECT_DUES))
        .isEqualTo(one("h-place"));
  }

  @Test
  void saysWhatIsMissingWhereThereIsNotOneTemporaryBranch() {
    Scenario none = memberships("p-1", in("h-place", "2020-03-12/.."));
    assertThat(competence(none, "p-1", BranchAct.STUDY)).isEqualTo(one("h-place"));
    assertThat(reasons(none, BranchAct.STUDY)).contains("competent.no-temporary");
    Scenario two =
        memberships("p-1", in("t-office", "2020-03-20/.."), in("t-medical", "2020-03-20/.."));
    assertThat(competence(two, "p-1", BranchAct.STUDY)).isEqualTo(one("h-place"));
    assertThat(reasons(two, BranchAct.STUDY)).contains("competent.several-temporary");
    assertThat(competence(two, "p-1", BranchAct.ADMIT_MEMBERS)).isEqualTo(one("h-place"));
  }

  @Test
  void noBranchForWhoIsNoMemberUnknownOrNoApplicant() {
    assertThat(competence(Scenario.compliant(), "p-8", BranchAct.STUDY)).isEqualTo(None.NONE);
    assertThat(competence(unknown(Scenario.compliant(), "p-1"), "p-1", BranchAct.STUDY))
        .isEqualTo(None.NONE);
    assertThat(competence(Scenario.compliant(), "p-1", BranchAct.TRAIN_APPLICANTS))
        .isEqualTo(None.NONE);
  }

  private static One one(String branch) {
    return new One(organisation(branch));
  }

  private static Competence competence(Scenario scenario, String person, BranchAct act) {
    Answer<Competence> answer = CompetentBranch.of(view(scenario), person(person), act);
    assertThat(Said.reasons(answer)).isNotEmpty();
    return answer.value();
  }

  private static List<String> reasons(Scenario scenario, BranchAct act) {
    return Said.reasons(CompetentBranch.of(view(scenario), person("p-1"), act));
  }
}
