package org.aidgov.rules.catalogue.institution;

import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.PROVINCIAL;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.abolished;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.backing;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.days;
import static org.aidgov.testkit.RuleVerifier.verify;

import org.aidgov.core.rule.Rule;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class MeasureHasInstitutionTest implements RuleExample {
  @Override
  public Rule rule() {
    return new MeasureHasInstitution();
  }

  @Override
  public Scenario violating() {
    return Scenario.compliant().measure("m-leave", m -> m.withBackings());
  }

  @Test
  void reportsAMeasureThatNeverHadAnInstitutionSinceItIsInUse() {
    verify(rule(), violating()).reports("hq-city none/m-leave").since("hq-city", "2020-04-01");
  }

  @Test
  void reportsAMeasureFromTheDayOnWhichItLostItsInstitution() {
    Scenario until =
        Scenario.compliant()
            .measure("m-leave", m -> m.withBackings(backing("i-leave", "2020-04-01/2022-05-11")));
    verify(rule(), until.on("2022-05-10")).reportsNothing();
    verify(rule(), until).reports("hq-city none/m-leave").since("hq-city", "2022-05-11");
  }

  @Test
  void asksOnlyAboutMeasuresInUse() {
    Scenario over =
        Scenario.compliant()
            .measure("m-leave", m -> m.withDays(days("2020-04-01/2022-05-11")).withBackings());
    verify(rule(), over.on("2022-05-10")).reports("hq-city none/m-leave");
    verify(rule(), over).isNotApplicableTo("hq-city", "no-measure");
    verify(rule(), over.on("2020-03-31")).isNotApplicableTo("hq-city", "no-measure");
  }

  @Test
  void asksEachHeadquartersAboutItsOwnMeasures() {
    verify(rule(), violating()).isNotApplicableTo("hq-zj", "no-measure");
    verify(rule(), violating().on("2020-02-29")).isNotApplicableTo("hq-city", "does-not-exist");
    verify(rule(), violating().measure("m-leave", m -> m.withHeadquarters(PROVINCIAL)))
        .reports("hq-zj none/m-leave");
  }

  @Test
  void doesNotAskWhetherTheInstitutionIsInForce() {
    verify(rule(), abolished(Scenario.compliant(), "i-leave", "2022-03-01"))
        .isSatisfiedBy("hq-city");
  }
}
