package org.aidgov.rules.decision;

import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.CITY;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.LEAVE;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.abolished;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.day;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.steps;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.version;
import static org.aidgov.rules.decision.Said.view;
import static org.aidgov.rules.decision.SaidReasons.assertSaid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.aidgov.core.institution.VersionStep;
import org.aidgov.core.rule.Policy;
import org.aidgov.rules.catalogue.Catalogue;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class DueRevisionsTest {
  @Test
  void nothingIsDueSoonInTheSmallHeadquarters() {
    assertSaid(ask(Scenario.compliant(), 365), "due-revision.none");
    assertThat(ask(Scenario.compliant(), 386).value()).hasSize(6);
  }

  @Test
  void aReviewIsDueWithinTheDaysAskedAndLateAfterItsDay() {
    Scenario soon = version(v -> steps(v, VersionStep.Kind.CONTINUED, "2020-05-21"));
    assertThat(ask(soon, 9).value()).isEmpty();
    assertThat(ask(soon, 10).value())
        .containsExactly(due(DueRevisions.What.REVIEW, "2022-05-21", false));
    assertSaid(ask(soon, 10), "due-revision.review");
    assertThat(ask(soon.on("2022-05-21"), 0).value())
        .containsExactly(due(DueRevisions.What.REVIEW, "2022-05-21", false));
    Answer<List<DueRevisions.Due>> late = ask(soon.on("2022-05-22"), 0);
    assertThat(late.value()).containsExactly(due(DueRevisions.What.REVIEW, "2022-05-21", true));
    assertSaid(late, "due-revision.review-late");
  }

  @Test
  void aTextThatLapsesIsDueUntilSomethingFollows() {
    Scenario lapsing = version(v -> v.withValidUntil(day("2022-05-20")));
    assertThat(ask(lapsing, 9).value())
        .containsExactly(due(DueRevisions.What.RENEWAL, "2022-05-20", false));
    Answer<List<DueRevisions.Due>> late = ask(lapsing.on("2022-05-21"), 0);
    assertThat(late.value()).containsExactly(due(DueRevisions.What.RENEWAL, "2022-05-20", true));
    assertSaid(late, "due-revision.renewal-late");
    assertThat(ask(abolished(lapsing, "i-leave", "2022-05-21").on("2022-05-21"), 0).value())
        .isEmpty();
  }

  @Test
  void takesTheNumberOfThePolicy() {
    Policy yearly = Catalogue.policy().withParameter("INS-007.months", day("2022-01-01"), 12);
    assertThat(DueRevisions.within(21, view(Scenario.compliant()), yearly, CITY::equals).value())
        .containsExactly(due(DueRevisions.What.REVIEW, "2022-06-01", false));
  }

  @Test
  void refusesNegativeDays() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ask(Scenario.compliant(), -1))
        .withMessage("days must be 0 or more, but was -1");
  }

  private static Answer<List<DueRevisions.Due>> ask(Scenario scenario, int days) {
    return DueRevisions.within(days, view(scenario), Catalogue.policy(), any -> true);
  }

  private static DueRevisions.Due due(DueRevisions.What what, String by, boolean late) {
    return new DueRevisions.Due(LEAVE, 1, what, LocalDate.parse(by), late);
  }
}
