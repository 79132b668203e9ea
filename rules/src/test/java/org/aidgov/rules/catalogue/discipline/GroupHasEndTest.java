package org.aidgov.rules.catalogue.discipline;

import static org.aidgov.testkit.RuleVerifier.verify;

import org.aidgov.core.discipline.DisciplineBody;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.value.DayRange;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class GroupHasEndTest implements RuleExample {
  @Override
  public Rule rule() {
    return new GroupHasEnd();
  }

  @Override
  public Scenario violating() {
    return Scenario.compliant().body("dg-zj", b -> b.withDays(DayRange.parse("2020-03-01/..")));
  }

  @Test
  void reportsATemporaryGroupWithoutAnEnd() {
    verify(rule(), violating()).reports("hq-zj open-end/dg-zj").since("hq-zj", "2020-03-01");
    verify(rule(), Scenario.compliant()).isSatisfiedBy("hq-zj");
  }

  @Test
  void asksNothingOfAStandingCommittee() {
    verify(
            rule(),
            violating().body("dg-zj", b -> b.withKind(DisciplineBody.Kind.HEADQUARTERS_COMMITTEE)))
        .isNotApplicableTo("hq-zj", "no-body");
  }

  @Test
  void asksNothingOfAGroupThatIsStillToCome() {
    Scenario later =
        Scenario.compliant().body("dg-zj", b -> b.withDays(DayRange.parse("2022-05-12/..")));

    verify(rule(), later).isNotApplicableTo("hq-zj", "no-body");
    verify(rule(), later.on("2022-05-12")).reports("hq-zj open-end/dg-zj");
  }

  @Test
  void asksNothingOfAHeadquartersWithoutOne() {
    verify(rule(), Scenario.compliant()).isNotApplicableTo("hq-city", "no-body");
  }
}
