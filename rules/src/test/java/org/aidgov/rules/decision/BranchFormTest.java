package org.aidgov.rules.decision;

import static org.aidgov.rules.catalogue.party.PartyFacts.another;
import static org.aidgov.rules.decision.Said.view;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.aidgov.core.register.Dossier;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.staff.OfficeGroupId;
import org.aidgov.rules.catalogue.Catalogue;
import org.aidgov.rules.decision.BranchForm.Form;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BranchFormTest {
  private static final OfficeGroupId MEDICAL = new OfficeGroupId("g-medical");

  /** H12: three formal and two probationary members: three for forming, so a branch of its own. */
  @Test
  void threeFormalMembersHaveTheirOwn() {
    assertThat(form(members(3, 2))).isEqualTo(Form.OWN);
    assertThat(reasons(members(3, 2))).containsExactly("branch-form.own");
  }

  /** H12: two formal and five probationary members: a joint branch. */
  @Test
  void probationaryMembersMakeNoBranchOfTheirOwn() {
    assertThat(form(members(2, 5))).isEqualTo(Form.JOINT);
    assertThat(form(members(0, 1))).isEqualTo(Form.JOINT);
    assertThat(reasons(members(2, 5))).containsExactly("branch-form.joint", "branch-form.groups");
  }

  @Test
  void fiftyMembersAreOneBranchAndFiftyOneAreSplit() {
    assertThat(form(members(49, 1))).isEqualTo(Form.OWN);
    assertThat(form(members(49, 2))).isEqualTo(Form.SPLIT);
    assertThat(reasons(members(49, 2))).containsExactly("branch-form.split");
  }

  @Test
  void aGroupOfNonMembersHasNone() {
    assertThat(form(members(0, 0))).isEqualTo(Form.NONE);
    assertThat(reasons(members(0, 0))).containsExactly("branch-form.none");
  }

  /** Unknown is not no: one who may be a member may make a branch, or the third that it needs. */
  @ParameterizedTest
  @CsvSource({
    "0, 0, 1, UNKNOWN",
    "2, 0, 1, UNKNOWN",
    "49, 1, 1, UNKNOWN",
    "1, 0, 1, JOINT",
    "3, 0, 1, OWN",
    "49, 2, 1, SPLIT"
  })
  void whereItDependsOnPeopleOfWhomNobodyKnowsNobodyCanSay(
      int formal, int probationary, int unknown, Form expected) {
    Scenario scenario = members(formal, probationary);
    for (int i = 0; i < unknown; i++) {
      scenario = another(scenario, "p-8", "u-" + i).party("u-" + i, f -> f.withStatuses());
    }
    assertThat(form(scenario)).isEqualTo(expected);
    if (expected == Form.UNKNOWN) {
      assertThat(reasons(scenario)).containsExactly("branch-form.unknown");
    }
  }

  @Test
  void takesTheNumbersOfThePolicyOnTheDay() {
    Policy stricter =
        Catalogue.policy().withParameter("PTY-008.least", LocalDate.of(2022, 5, 11), 4);
    assertThat(BranchForm.of(view(members(3, 0)), MEDICAL, stricter).value()).isEqualTo(Form.JOINT);
    assertThat(BranchForm.of(view(members(3, 0).on("2022-05-10")), MEDICAL, stricter).value())
        .isEqualTo(Form.OWN);
  }

  @Test
  void refusesAGroupOrANumberThatIsNotThere() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> BranchForm.of(view(members(3, 0)), new OfficeGroupId("g-9"), Catalogue.policy()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BranchForm.of(view(members(3, 0)), MEDICAL, Policy.of(List.of())))
        .withMessage("the policy has no parameter 'PTY-008.least'");
  }

  /** The medical group with so many members, and the non-member. */
  private static Scenario members(int formal, int probationary) {
    Scenario all = Scenario.compliant();
    for (int i = 0; i < formal; i++) {
      all = another(all, "p-5", "f-" + i);
    }
    for (int i = 0; i < probationary; i++) {
      all = another(all, "p-7", "q-" + i);
    }
    return all.change(
        content ->
            content.withPeople(content.people().stream().filter(d -> !isUsualMember(d)).toList()));
  }

  private static boolean isUsualMember(Dossier dossier) {
    String id = dossier.person().id().value();
    return id.startsWith("p-") && !id.equals("p-8");
  }

  private static Form form(Scenario scenario) {
    return BranchForm.of(view(scenario), MEDICAL, Catalogue.policy()).value();
  }

  private static List<String> reasons(Scenario scenario) {
    return Said.reasons(BranchForm.of(view(scenario), MEDICAL, Catalogue.policy()));
  }
}
