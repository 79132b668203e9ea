package org.aidgov.rules.catalogue.discipline;

import static org.aidgov.rules.catalogue.discipline.Arrangements.TOUR;
import static org.aidgov.rules.catalogue.discipline.Arrangements.arranged;
import static org.aidgov.rules.catalogue.discipline.Arrangements.byBody;
import static org.aidgov.rules.catalogue.discipline.Arrangements.hospital;
import static org.aidgov.rules.catalogue.discipline.Arrangements.leftToTheGroup;
import static org.aidgov.rules.catalogue.discipline.Arrangements.ofHospital;
import static org.aidgov.rules.catalogue.discipline.Arrangements.without;
import static org.aidgov.testkit.RuleVerifier.verify;

import java.util.Set;
import org.aidgov.core.discipline.Discipline;
import org.aidgov.core.discipline.SupervisionMode;
import org.aidgov.core.rule.Rule;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class EachModeCoveredTest implements RuleExample {
  @Override
  public Rule rule() {
    return new EachModeCovered();
  }

  @Override
  public Scenario compliant() {
    return hospital(without(ofHospital(), SupervisionMode.LONG_TERM));
  }

  @Override
  public Scenario violating() {
    return leftToTheGroup(compliant(), "p-8");
  }

  @Test
  void reportsTheModeThatIsMissing() {
    verify(rule(), violating()).reports("p-8 mode/LONG_TERM").since("p-8", "2020-03-01");
    verify(rule(), compliant()).reportsNothing();
  }

  @Test
  void differentSupervisorsMaySeeToTheModes() {
    Scenario shared =
        arranged(
            byBody("c-root", "dg-zj", TOUR).withModes(SupervisionMode.DAILY),
            byBody("c-city", "dg-zj", TOUR).withModes(SupervisionMode.LONG_TERM),
            byBody("c-hq", "dg-zj", TOUR).withModes(SupervisionMode.WHOLE_COURSE),
            ofHospital().withModes(SupervisionMode.WHOLE_COURSE));

    verify(rule(), shared).reportsNothing();
  }

  @Test
  void oneModeDoesNotStandInForAnother() {
    Scenario daily = arranged(byBody("c-root", "dg-zj", TOUR).withModes(SupervisionMode.DAILY));

    verify(rule(), daily)
        .reports(
            "p-1 mode/LONG_TERM",
            "p-1 mode/WHOLE_COURSE",
            "p-2 mode/LONG_TERM",
            "p-2 mode/WHOLE_COURSE",
            "p-4 mode/LONG_TERM",
            "p-4 mode/WHOLE_COURSE",
            "p-7 mode/LONG_TERM",
            "p-7 mode/WHOLE_COURSE",
            "p-8 mode/LONG_TERM",
            "p-8 mode/WHOLE_COURSE");
  }

  @Test
  void aModeMissingInOneDisciplineIsMissing() {
    // H23
    Scenario scenario =
        leftToTheGroup(
            hospital(without(ofHospital(), Discipline.MASS))
                .cleanAid(
                    "hq-zj",
                    l ->
                        l.withSupervision(
                            byBody("c-hq", "dg-zj", TOUR),
                            without(ofHospital(), Discipline.MASS),
                            byBody("c-hospital", "dg-zj", "2022-05-01/..")
                                .withDisciplines(Set.of(Discipline.MASS))
                                .withModes(SupervisionMode.DAILY, SupervisionMode.LONG_TERM))),
            "p-8");

    verify(rule(), scenario).reports("p-8 mode/WHOLE_COURSE").since("p-8", "2022-05-01");
    verify(rule(), scenario.on("2022-04-30")).reportsNothing();
  }

  @Test
  void whereNobodySupervisesThereIsNoModeToAskFor() {
    Scenario nobody = arranged(byBody("c-hq", "dg-zj", TOUR));

    verify(rule(), nobody).isNotApplicableTo("p-8", "not-supervised");
  }
}
