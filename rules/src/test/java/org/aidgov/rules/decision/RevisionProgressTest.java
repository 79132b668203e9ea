package org.aidgov.rules.decision;

import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.LEAVE;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.PROVINCIAL;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.day;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.text;
import static org.aidgov.rules.decision.Said.view;
import static org.aidgov.rules.decision.SaidReasons.assertSaid;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.aidgov.core.institution.InstitutionCategory;
import org.aidgov.core.institution.InstitutionId;
import org.aidgov.core.institution.RevisionAct;
import org.aidgov.core.institution.RevisionItem;
import org.aidgov.core.value.DayRange;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class RevisionProgressTest {
  @Test
  void tellsEachLotAndCategoryWithWhatIsOpen() {
    Scenario planned =
        Scenario.compliant()
            .add(text("i-a"))
            .add(text("i-b"))
            .revisionPlan(
                "plan-10",
                plan ->
                    plan.withItems(
                        item(LEAVE, RevisionAct.ESTABLISH, 1, "2020-04-30"),
                        item(new InstitutionId("i-b"), RevisionAct.ABOLISH, 2, "2022-05-11"),
                        item(new InstitutionId("i-a"), RevisionAct.AMEND, 2, "2022-05-10")));
    Answer<List<RevisionProgress.Lot>> answer = ask(planned);
    assertThat(answer.value().stream().map(RevisionProgress.Lot::isFinished))
        .containsExactly(true, false);
    RevisionProgress.Lot second = answer.value().get(1);
    assertThat(second.done()).isZero();
    assertThat(second.planned()).isEqualTo(2);
    assertThat(second.open())
        .containsExactly(
            new RevisionProgress.Open(
                new InstitutionId("i-a"), RevisionAct.AMEND, day("2022-05-10"), true),
            new RevisionProgress.Open(
                new InstitutionId("i-b"), RevisionAct.ABOLISH, day("2022-05-11"), false));
    assertSaid(answer, "revision-progress.finished", "revision-progress.late");
    assertSaid(
        ask(planned.on("2022-05-10")), "revision-progress.finished", "revision-progress.open");
  }

  @Test
  void keepsCategoriesApart() {
    Scenario planned =
        Scenario.compliant()
            .revisionPlan(
                "plan-10",
                plan ->
                    plan.withItems(
                        item(LEAVE, RevisionAct.ESTABLISH, 1, "2020-04-30"),
                        new RevisionItem(
                            LEAVE,
                            RevisionAct.AMEND,
                            InstitutionCategory.PARTY_BUILDING,
                            1,
                            day("2022-06-30"),
                            DayRange.ALWAYS)));
    assertThat(ask(planned).value().stream().map(RevisionProgress.Lot::category))
        .containsExactly(InstitutionCategory.PARTY_BUILDING, InstitutionCategory.STAFF_MANAGEMENT);
  }

  @Test
  void saysThatThereIsNoPlan() {
    assertSaid(
        RevisionProgress.of(view(Scenario.compliant()), PROVINCIAL::equals),
        "revision-progress.no-plan");
  }

  /** As INS-011: a headquarters that is no more has nothing to finish. */
  @Test
  void asksNothingOfAHeadquartersThatHasEnded() {
    assertSaid(
        ask(
            Scenario.compliant()
                .headquarters("hq-city", h -> h.withDays(DayRange.parse("2020-03-01/2022-05-01")))),
        "revision-progress.no-plan");
  }

  private static RevisionItem item(
      InstitutionId institution, RevisionAct act, int lot, String due) {
    return new RevisionItem(
        institution,
        act,
        InstitutionCategory.STAFF_MANAGEMENT,
        lot,
        LocalDate.parse(due),
        DayRange.ALWAYS);
  }

  private static Answer<List<RevisionProgress.Lot>> ask(Scenario scenario) {
    return RevisionProgress.of(view(scenario), any -> true);
  }
}
