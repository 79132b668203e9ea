package org.aidgov.rules.decision;

import static org.aidgov.rules.catalogue.party.PartyFacts.another;
import static org.aidgov.rules.catalogue.party.PartyFacts.role;
import static org.aidgov.rules.catalogue.party.PartyFacts.roles;
import static org.aidgov.rules.decision.Said.organisation;
import static org.aidgov.rules.decision.Said.view;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.aidgov.core.party.BranchRole;
import org.aidgov.core.rule.Policy;
import org.aidgov.rules.catalogue.Catalogue;
import org.aidgov.rules.decision.CommitteeNeeded.Committee;
import org.aidgov.rules.decision.CommitteeNeeded.Defect;
import org.aidgov.rules.decision.CommitteeNeeded.Need;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class CommitteeNeededTest {
  private static final Policy POLICY = Catalogue.policy();

  @Test
  void aSmallBranchNeedsASecretaryOnly() {
    assertThat(of(Scenario.compliant(), "t-medical"))
        .isEqualTo(new Committee(Need.NOT_NEEDED, List.of(), List.of(), true));
  }

  /** H12: probationary members do not count, however many. */
  @Test
  void sevenFormalMembersMakeACommitteeGoodPracticeAndSixDoNot() {
    Scenario six = members(Scenario.compliant(), "p-5", 3);
    assertThat(of(members(six, "p-7", 5), "t-medical").need()).isEqualTo(Need.NOT_NEEDED);
    Committee seven = of(another(six, "p-5", "f-7"), "t-medical");
    assertThat(seven.need()).isEqualTo(Need.GOOD_PRACTICE);
    assertThat(seven.missing())
        .containsExactly(
            BranchRole.Kind.ORGANISATION,
            BranchRole.Kind.PUBLICITY,
            BranchRole.Kind.DISCIPLINE_INSPECTION);
    assertThat(seven.defects()).containsExactly(new Defect("PTY-023", "no-committee", ""));
  }

  @Test
  void aCompleteCommitteeLacksNothing() {
    Scenario complete =
        members(Scenario.compliant(), "p-5", 4)
            .branch(
                "t-medical",
                b ->
                    b.withRoles(
                        role("p-4", BranchRole.Kind.SECRETARY, "2020-03-20/.."),
                        role("p-5", BranchRole.Kind.ORGANISATION, "2020-03-20/.."),
                        role("p-6", BranchRole.Kind.PUBLICITY, "2020-03-20/.."),
                        role("f-0", BranchRole.Kind.DISCIPLINE_INSPECTION, "2020-03-20/..")));
    assertThat(of(complete, "t-medical"))
        .isEqualTo(new Committee(Need.GOOD_PRACTICE, List.of(), List.of(), true));
  }

  @Test
  void nobodyCanSayWhileItHangsOnSomebodyOfUnknownStatus() {
    Scenario six = members(Scenario.compliant(), "p-5", 3);
    Scenario unknown =
        another(six, "p-5", "f-7").party("f-7", file -> file.withStatuses(List.of()));
    Committee committee = of(unknown, "t-medical");
    assertThat(committee.need()).isEqualTo(Need.UNKNOWN);
    assertThat(committee.complete()).isFalse();
  }

  @Test
  void reportsWhatIsWrongWithTheRoles() {
    Scenario none = roles("t-medical");
    assertThat(of(none, "t-medical").missing()).containsExactly(BranchRole.Kind.SECRETARY);
    assertThat(of(none, "t-medical").defects()).extracting(Defect::rule).contains("PTY-021");
    Scenario elected =
        Scenario.compliant()
            .branch(
                "t-medical",
                b ->
                    b.withRoles(
                        new BranchRole(
                            b.roles().get(0).person(),
                            BranchRole.Kind.SECRETARY,
                            BranchRole.Basis.ELECTED,
                            b.roles().get(0).days(),
                            b.roles().get(0).known())));
    assertThat(of(elected, "t-medical").defects())
        .containsExactly(new Defect("PTY-020", "elected", "SECRETARY-p-4"));
  }

  @Test
  void takesTheNumbersOfThePolicy() {
    Policy stricter = POLICY.withParameter("PTY-023.from", LocalDate.of(2022, 5, 11), 3);
    assertThat(need(Scenario.compliant(), stricter)).isEqualTo(Need.GOOD_PRACTICE);
    assertThat(need(Scenario.compliant().on("2022-05-10"), stricter)).isEqualTo(Need.NOT_NEEDED);
  }

  @Test
  void doesNotSayOfAHostBranchWhatItCannotKnow() {
    assertThat(of(Scenario.compliant(), "h-hospital").need()).isEqualTo(Need.NOT_KNOWN_HERE);
    assertThat(of(Scenario.compliant(), "h-hospital").complete()).isFalse();
  }

  @Test
  void refusesABranchThatIsNotThere() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> of(Scenario.compliant().on("2020-03-19"), "t-medical"))
        .withMessage("the register has no branch 't-medical' on 2020-03-19");
  }

  private static Scenario members(Scenario scenario, String like, int count) {
    Scenario more = scenario;
    for (int i = 0; i < count; i++) {
      more = another(more, like, (like.equals("p-7") ? "q-" : "f-") + i);
    }
    return more;
  }

  private static Need need(Scenario scenario, Policy policy) {
    return CommitteeNeeded.of(view(scenario), organisation("t-medical"), policy).value().need();
  }

  private static Committee of(Scenario scenario, String branch) {
    Answer<Committee> answer = CommitteeNeeded.of(view(scenario), organisation(branch), POLICY);
    assertThat(Said.reasons(answer)).isNotEmpty();
    return answer.value();
  }
}
