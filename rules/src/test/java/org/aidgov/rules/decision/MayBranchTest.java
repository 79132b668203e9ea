package org.aidgov.rules.decision;

import static org.aidgov.rules.decision.Said.organisation;
import static org.aidgov.rules.decision.Said.view;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import org.aidgov.core.party.BranchAct;
import org.aidgov.core.value.DayRange;
import org.aidgov.rules.decision.MayBranch.Permission;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class MayBranchTest {
  @Test
  void aTemporaryBranchHasTheFourThingsAndTraining() {
    Map<BranchAct, Permission> expected = new EnumMap<>(BranchAct.class);
    expected.put(BranchAct.STUDY, Permission.PERMITTED);
    expected.put(BranchAct.EDUCATE, Permission.PERMITTED);
    expected.put(BranchAct.SUPERVISE, Permission.PERMITTED);
    expected.put(BranchAct.MANAGE, Permission.PERMITTED);
    expected.put(BranchAct.TRAIN_APPLICANTS, Permission.PERMITTED);
    expected.put(BranchAct.ADMIT_MEMBERS, Permission.AS_A_RULE_NOT);
    expected.put(BranchAct.DISPOSE_OF_MEMBERS, Permission.AS_A_RULE_NOT);
    expected.put(BranchAct.COLLECT_DUES, Permission.FORBIDDEN);
    expected.put(BranchAct.ELECT_DELEGATES, Permission.FORBIDDEN);
    expected.put(BranchAct.RE_ELECT, Permission.FORBIDDEN);

    for (BranchAct act : BranchAct.values()) {
      assertThat(permission(Scenario.compliant(), "t-office", act))
          .as(act.name())
          .isEqualTo(expected.get(act));
    }
  }

  @Test
  void aHostBranchMayDoAll() {
    for (BranchAct act : BranchAct.values()) {
      assertThat(permission(Scenario.compliant(), "h-place", act))
          .as(act.name())
          .isEqualTo(Permission.PERMITTED);
    }
  }

  @Test
  void aBranchThatDoesNotExistOnTheDayIsNone() {
    Scenario ended =
        Scenario.compliant()
            .branch("t-office", b -> b.withDays(DayRange.parse("2020-03-20/2022-05-11")));
    assertThat(permission(ended, "t-office", BranchAct.STUDY)).isEqualTo(Permission.NO_SUCH_BRANCH);
    assertThat(permission(ended.on("2022-05-10"), "t-office", BranchAct.STUDY))
        .isEqualTo(Permission.PERMITTED);
    assertThat(permission(ended, "pc-zj", BranchAct.STUDY)).isEqualTo(Permission.NO_SUCH_BRANCH);
  }

  private static Permission permission(Scenario scenario, String branch, BranchAct act) {
    Answer<Permission> answer = MayBranch.of(view(scenario), organisation(branch), act);
    assertThat(Said.reasons(answer)).hasSize(1);
    return answer.value();
  }
}
