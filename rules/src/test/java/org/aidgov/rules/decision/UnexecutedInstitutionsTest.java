package org.aidgov.rules.decision;

import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.LEAVE;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.day;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.plus;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.step;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.version;
import static org.aidgov.rules.decision.Said.view;
import static org.aidgov.rules.decision.SaidReasons.assertSaid;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aidgov.core.institution.VersionStep;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class UnexecutedInstitutionsTest {
  @Test
  void everythingInTheSmallHeadquartersIsCarriedOut() {
    assertSaid(ask(Scenario.compliant()), "unexecuted-institution.all-executed");
  }

  @Test
  void saysWhatLeftNoTraceSinceItsLastReviewWhetherThereWasTimeOrNot() {
    Scenario none =
        version(
            Scenario.compliant(),
            "i-leave",
            v -> plus(v, step(VersionStep.Kind.CONTINUED, "2022-05-11")));
    Answer<List<UnexecutedInstitutions.Unexecuted>> answer = ask(none);
    assertThat(answer.value())
        .containsExactly(new UnexecutedInstitutions.Unexecuted(LEAVE, 1, day("2022-05-11")));
    assertSaid(answer, "unexecuted-institution.none-since");
    assertThat(ask(none.on("2022-05-10")).value()).isEmpty();
  }

  private static Answer<List<UnexecutedInstitutions.Unexecuted>> ask(Scenario scenario) {
    return UnexecutedInstitutions.of(view(scenario), any -> true);
  }
}
