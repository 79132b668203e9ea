package org.aidgov.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import org.aidgov.core.Samples;
import org.aidgov.core.grid.Cell;
import org.aidgov.core.grid.CellId;
import org.aidgov.core.party.PartyFile;
import org.aidgov.core.register.Change;
import org.aidgov.core.register.Dossier;
import org.aidgov.core.register.Register;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.rule.TestRules;
import org.aidgov.core.staff.Tour;
import org.aidgov.core.staff.TourStage;
import org.aidgov.core.staff.TourStep;
import org.junit.jupiter.api.Test;

class LiveEvaluationTest {
  private static final LocalDate DAY = LocalDate.of(2020, 5, 1);

  /** The earlier day makes all be judged anew. */
  @Test
  void staysAsItWasWhenARuleFails() {
    LocalDate bad = DAY.minusDays(1);
    Evaluator evaluator =
        Evaluator.of(Policy.of(List.of(TestRules.failing(bad::equals), TestRules.enoughPeople())));
    LiveEvaluation live = evaluator.follow(Register.of(Samples.content()), DAY);
    Evaluation before = live.evaluation();

    assertThatIllegalStateException().isThrownBy(() -> live.moveTo(bad));

    assertThat(live.asOf()).isEqualTo(DAY);
    assertThat(live.evaluation()).isEqualTo(before);
    Cell another = Samples.cell().withId(new CellId("cell-9")).withRoles();
    Difference difference = live.apply(List.of(new Change.PutCell(another)));
    assertThat(difference.unchanged()).isEqualTo(before.findings().size());
    assertThat(live.evaluation()).isEqualTo(evaluator.evaluate(live.register(), DAY));
  }

  @Test
  void showsTheRegisterWithWhatIsSaidOfIt() {
    Evaluator evaluator = Evaluator.of(Policy.of(List.of(TestRules.enoughPeople())));
    LiveEvaluation live = evaluator.follow(Register.of(Samples.content()), DAY);
    LiveEvaluation.Snapshot before = live.snapshot();

    live.apply(List.of(new Change.PutCell(Samples.cell().withId(new CellId("cell-9")))));

    LiveEvaluation.Snapshot after = live.snapshot();
    assertThat(before.register().cell(new CellId("cell-9"))).isEmpty();
    assertThat(after.register().cell(new CellId("cell-9"))).isPresent();
    assertThat(after.evaluation()).isEqualTo(evaluator.evaluate(after.register(), DAY));
    assertThat(before.evaluation()).isEqualTo(evaluator.evaluate(before.register(), DAY));
  }

  /**
   * While somebody does not serve, no rule needs to know whether that is a member; once the member
   * serves, it does, though the count is the same.
   */
  @Test
  void learnsWhatACountDependsOnBeforeItChanges() {
    Dossier dossier = Samples.dossier();
    PartyFile unknown = Samples.partyFile().withStatuses();
    Tour tour = dossier.person().tours().get(0);
    Dossier selected =
        dossier
            .withPerson(
                dossier
                    .person()
                    .withTours(
                        tour.withSteps(TourStep.of(TourStage.SELECTED, tour.steps().get(0).on()))))
            .withParty(unknown);
    Evaluator evaluator = Evaluator.of(Policy.of(List.of(TestRules.noMembers())));
    LiveEvaluation live =
        evaluator.follow(Register.of(Samples.content().withPeople(selected)), DAY);
    assertThat(live.evaluation().findings()).isEmpty();

    live.apply(List.of(new Change.PutPerson(dossier.withParty(unknown))));
    assertThat(live.evaluation().findings()).isEmpty();
    live.apply(List.of(new Change.PutPerson(dossier)));

    assertThat(live.evaluation()).isEqualTo(evaluator.evaluate(live.register(), DAY));
    assertThat(live.evaluation().findings()).hasSize(1);
  }
}
