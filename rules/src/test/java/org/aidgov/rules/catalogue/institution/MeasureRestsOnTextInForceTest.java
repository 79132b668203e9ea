package org.aidgov.rules.catalogue.institution;

import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.PROVINCIAL;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.abolished;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.backing;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.day;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.days;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.plus;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.step;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.version;
import static org.aidgov.testkit.RuleVerifier.verify;

import java.util.List;
import java.util.Set;
import org.aidgov.core.institution.Applicability;
import org.aidgov.core.institution.VersionStep;
import org.aidgov.core.rule.Rule;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class MeasureRestsOnTextInForceTest implements RuleExample {
  @Override
  public Rule rule() {
    return new MeasureRestsOnTextInForce();
  }

  @Override
  public Scenario violating() {
    return abolished(Scenario.compliant(), "i-leave", "2022-03-01");
  }

  @Test
  void reportsAMeasureThatRestsOnAnAbolishedText() {
    verify(rule(), violating()).reports("hq-city ended/m-leave").since("hq-city", "2022-03-01");
    verify(rule(), violating().on("2022-02-28")).reportsNothing();
  }

  @Test
  void reportsAMeasureThatRestsOnALapsedText() {
    Scenario lapsed = version(v -> v.withValidUntil(day("2022-05-10")));
    verify(rule(), lapsed.on("2022-05-10")).reportsNothing();
    verify(rule(), lapsed).reports("hq-city ended/m-leave").since("hq-city", "2022-05-11");
  }

  @Test
  void reportsAMeasureUsedBeforeItsTextIsInForce() {
    Scenario early =
        Scenario.compliant()
            .measure(
                "m-leave",
                m ->
                    m.withDays(days("2020-03-15/.."))
                        .withBackings(backing("i-leave", "2020-03-15/..")));
    verify(rule(), early.on("2020-03-31"))
        .reports("hq-city not-yet/m-leave")
        .since("hq-city", "2020-03-15");
    verify(rule(), early.on("2020-04-01")).reportsNothing();
  }

  @Test
  void reportsAMeasureWhoseTextIsForOthersOnly() {
    Scenario forOthers =
        version(
            Scenario.compliant()
                .measure("m-leave", m -> m.withBackings(backing("i-clean", "2020-04-01/.."))),
            "i-clean",
            v -> v.withAppliesTo(new Applicability(List.of(PROVINCIAL), List.of(), Set.of())));
    verify(rule(), forOthers).reports("hq-city not-for-it/m-leave").since("hq-city", "2020-04-01");
  }

  @Test
  void oneOfSeveralTextsIsEnoughAndOneFromAboveToo() {
    Scenario two =
        violating()
            .measure(
                "m-leave",
                m -> m.withBackings(plus(m.backings(), backing("i-grid", "2022-03-01/.."))));
    verify(rule(), two).isSatisfiedBy("hq-city");
  }

  @Test
  void countsATextOnlyOnTheDaysTheMeasureRestsOnIt() {
    Scenario late =
        violating()
            .measure(
                "m-leave",
                m -> m.withBackings(plus(m.backings(), backing("i-grid", "2022-05-11/.."))));
    verify(rule(), late.on("2022-05-10")).reports("hq-city ended/m-leave");
    verify(rule(), late).isSatisfiedBy("hq-city");
  }

  @Test
  void underReviewIsStillInForce() {
    verify(rule(), version(v -> plus(v, step(VersionStep.Kind.REVIEW_BEGUN, "2022-05-01"))))
        .isSatisfiedBy("hq-city");
  }

  @Test
  void asksNothingOfMeasuresThatRestOnNothing() {
    verify(rule(), Scenario.compliant().measure("m-leave", m -> m.withBackings()))
        .isNotApplicableTo("hq-city", "no-measure");
    verify(rule(), violating().on("2020-02-29")).isNotApplicableTo("hq-city", "does-not-exist");
    verify(rule(), violating().measure("m-leave", m -> m.withDays(days("2020-04-01/2022-04-01"))))
        .isNotApplicableTo("hq-city", "no-measure");
  }
}
