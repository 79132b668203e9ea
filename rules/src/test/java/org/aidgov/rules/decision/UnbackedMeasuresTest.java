package org.aidgov.rules.decision;

import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.CITY;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.PROVINCIAL;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.abolished;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.backing;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.next;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.text;
import static org.aidgov.rules.decision.Said.view;
import static org.aidgov.rules.decision.SaidReasons.assertSaid;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.aidgov.core.institution.Applicability;
import org.aidgov.core.institution.Measure;
import org.aidgov.core.institution.MeasureId;
import org.aidgov.rules.catalogue.Catalogue;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class UnbackedMeasuresTest {
  @Test
  void everyMeasureOfTheSmallHeadquartersIsBacked() {
    assertSaid(ask(Scenario.compliant()), "unbacked-measure.backed");
  }

  @Test
  void saysWhatIsMissingBehindEach() {
    Measure leave = Scenario.compliant().content().measures().get(0);
    Scenario several =
        abolished(Scenario.compliant(), "i-leave", "2022-03-01")
            .add(leave.withId(new MeasureId("m-a")).withBackings())
            .add(
                leave
                    .withId(new MeasureId("m-draft"))
                    .withBackings(backing("i-draft", "2022-01-01/..")))
            .add(text("i-draft").withVersions())
            .add(
                leave
                    .withId(new MeasureId("m-others"))
                    .withBackings(backing("i-others", "2022-01-01/..")))
            .add(
                text("i-others")
                    .withVersions(
                        next(1, "2020-06-01")
                            .withAppliesTo(
                                new Applicability(List.of(PROVINCIAL), List.of(), Set.of())))
                    .withHeadquarters(PROVINCIAL));
    Answer<List<UnbackedMeasures.Unbacked>> answer = ask(several);
    assertThat(answer.value())
        .containsExactly(
            unbacked("m-a", UnbackedMeasures.Lack.NO_INSTITUTION, "2020-04-01"),
            unbacked("m-draft", UnbackedMeasures.Lack.NOT_YET_IN_FORCE, "2022-01-01"),
            unbacked("m-leave", UnbackedMeasures.Lack.NO_LONGER_IN_FORCE, "2022-03-01"),
            unbacked("m-others", UnbackedMeasures.Lack.FOR_OTHERS, "2022-01-01"));
    assertSaid(
        answer,
        "unbacked-measure.none",
        "unbacked-measure.not-yet",
        "unbacked-measure.ended",
        "unbacked-measure.not-for-it");
  }

  @Test
  void answersByTheRulesOfThePolicy() {
    Scenario none = Scenario.compliant().measure("m-leave", m -> m.withBackings());
    assertThat(
            UnbackedMeasures.of(
                    view(none), Catalogue.policy().without(List.of("INS-002")), any -> true)
                .value())
        .isEmpty();
  }

  private static Answer<List<UnbackedMeasures.Unbacked>> ask(Scenario scenario) {
    return UnbackedMeasures.of(view(scenario), Catalogue.policy(), any -> true);
  }

  private static UnbackedMeasures.Unbacked unbacked(
      String measure, UnbackedMeasures.Lack lack, String since) {
    return new UnbackedMeasures.Unbacked(
        CITY, new MeasureId(measure), lack, LocalDate.parse(since));
  }
}
