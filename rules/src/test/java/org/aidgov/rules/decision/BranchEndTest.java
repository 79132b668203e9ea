package org.aidgov.rules.decision;

import static org.aidgov.rules.catalogue.party.PartyFacts.coverage;
import static org.aidgov.rules.catalogue.party.PartyFacts.in;
import static org.aidgov.rules.catalogue.party.PartyFacts.plus;
import static org.aidgov.rules.catalogue.party.PartyFacts.received;
import static org.aidgov.rules.catalogue.party.PartyFacts.transfer;
import static org.aidgov.rules.decision.Said.organisation;
import static org.aidgov.rules.decision.Said.person;
import static org.aidgov.rules.decision.Said.view;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.aidgov.core.value.DayRange;
import org.aidgov.rules.decision.BranchEnd.End;
import org.aidgov.rules.decision.BranchEnd.Step;
import org.aidgov.rules.decision.BranchEnd.Todo;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class BranchEndTest {
  /** H20: dissolution names all that hangs from the branch. */
  @Test
  void endsWithItsBodyAndNamesWhatHangsFromIt() {
    End end = end(dissolved(), "t-office");

    assertThat(end.on()).contains(LocalDate.of(2022, 6, 1));
    assertThat(end.todo())
        .containsExactly(
            new Todo(Step.RECORD_END, Optional.empty()),
            new Todo(Step.END_ROLE, Optional.of(person("p-3"))),
            new Todo(Step.MOVE_MEMBER, Optional.of(person("p-1"))),
            new Todo(Step.MOVE_MEMBER, Optional.of(person("p-2"))),
            new Todo(Step.MOVE_MEMBER, Optional.of(person("p-3"))));
  }

  private static Scenario dissolved() {
    return Scenario.compliant()
        .group("g-office", g -> g.withDays(DayRange.parse("2020-03-01/2022-06-01")));
  }

  @Test
  void whatEndsWithTheBranchIsDone() {
    Scenario prepared =
        dissolved()
            .branch(
                "t-office", b -> b.withDays(DayRange.parse("2020-03-20/2022-06-01")).withRoles())
            .party("p-1", f -> f.withMemberships(in("t-office", "2020-03-20/2022-06-01")));
    assertThat(end(prepared, "t-office").todo())
        .containsExactly(
            new Todo(Step.MOVE_MEMBER, Optional.of(person("p-2"))),
            new Todo(Step.MOVE_MEMBER, Optional.of(person("p-3"))));
    assertThat(Said.reasons(BranchEnd.of(view(prepared), organisation("t-office"))))
        .containsExactly("branch-end.body", "branch-end.recorded");
  }

  @Test
  void aJointBranchEndsWithTheLastOfItsGroups() {
    Scenario joint =
        dissolved()
            .branch(
                "t-office",
                b ->
                    b.withGroups(plus(b.groups(), coverage("g-medical", "2021-01-01/2022-08-01"))));
    assertThat(end(joint, "t-office").on()).contains(LocalDate.of(2022, 8, 1));
  }

  @Test
  void hasNoEndWhileItsBodyHasNone() {
    assertThat(end(Scenario.compliant(), "t-office").on()).isEmpty();
    assertThat(Said.reasons(BranchEnd.of(view(Scenario.compliant()), organisation("t-office"))))
        .containsExactly("branch-end.open");
    assertThat(end(Scenario.compliant(), "h-place").on()).isEmpty();
  }

  @Test
  void namesARelationThatIsThereThoughItShouldNotBe() {
    Scenario wrong =
        dissolved()
            .party("p-4", f -> f.withTransfers(transfer("t-office", received("2020-03-12"))));
    assertThat(end(wrong, "t-office").todo())
        .contains(new Todo(Step.MOVE_RELATION, Optional.of(person("p-4"))));
  }

  @Test
  void refusesABranchThatIsNotThere() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> end(Scenario.compliant(), "t-99"))
        .withMessage("the register has no branch 't-99'");
  }

  private static End end(Scenario scenario, String branch) {
    return BranchEnd.of(view(scenario), organisation(branch)).value();
  }
}
