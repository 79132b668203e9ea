package org.aidgov.rules.catalogue.institution;

import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.PROVINCIAL;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.abolished;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.plus;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.steps;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.text;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.version;
import static org.aidgov.testkit.RuleVerifier.verify;

import java.util.List;
import java.util.Set;
import org.aidgov.core.institution.Applicability;
import org.aidgov.core.institution.DutyId;
import org.aidgov.core.institution.Provision;
import org.aidgov.core.institution.RegulatedMatterId;
import org.aidgov.core.institution.VersionStep;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.staff.PersonKind;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class TextsDoNotConflictTest implements RuleExample {
  @Override
  public Rule rule() {
    return new TextsDoNotConflict();
  }

  private static final RegulatedMatterId MATTER = new RegulatedMatterId("leave");
  private static final DutyId OTHER_DUTY = new DutyId("d-other");

  /** Another text on leave that names the same duty. */
  @Override
  public Scenario compliant() {
    return Scenario.compliant()
        .add(Scenario.compliant().content().duties().get(0).withId(OTHER_DUTY))
        .add(
            text("i-second")
                .withVersions(
                    text("i-second")
                        .versions()
                        .get(0)
                        .withProvisions(new Provision(MATTER, new DutyId("d-leave")))));
  }

  @Override
  public Scenario violating() {
    return version(
        compliant(), "i-second", v -> v.withProvisions(new Provision(MATTER, OTHER_DUTY)));
  }

  @Test
  void reportsAPairOnceOfTheTextWithTheLaterIdIfBothCameOnOneDay() {
    verify(rule(), violating())
        .reports("i-second beside/1/i-leave/1/leave")
        .since("i-second", "2020-04-01")
        .isSatisfiedBy("i-leave");
  }

  @Test
  void reportsTheTextThatCameIntoForceLater() {
    Scenario later =
        version(
            violating(),
            "i-leave",
            v -> steps(v, VersionStep.Kind.ENTERED_INTO_FORCE, "2020-04-02"));
    verify(rule(), later)
        .reports("i-leave beside/1/i-second/1/leave")
        .since("i-leave", "2020-04-02");
  }

  @Test
  void reportsTheTextFromBelowEvenIfItIsTheEarlierOne() {
    Scenario above =
        version(
            violating().institution("i-second", one -> one.withHeadquarters(PROVINCIAL)),
            "i-second",
            v -> steps(v, VersionStep.Kind.ENTERED_INTO_FORCE, "2022-05-11"));
    verify(rule(), above)
        .reports("i-leave from-above/1/i-second/1/leave")
        .since("i-leave", "2022-05-11");
    verify(rule(), above.on("2022-05-10")).isSatisfiedBy("i-leave");
  }

  @Test
  void textsOfWhichOneIsNotInForceDoNotConflict() {
    verify(rule(), abolished(violating(), "i-second", "2022-05-11"))
        .isNotApplicableTo("i-second", "not-in-force")
        .isSatisfiedBy("i-leave");
    verify(rule(), abolished(violating(), "i-leave", "2022-05-11")).isSatisfiedBy("i-second");
    verify(rule(), violating().on("2020-03-31")).isNotApplicableTo("i-second", "not-in-force");
  }

  @Test
  void textsForDifferentPeopleDoNotConflict() {
    Scenario different =
        version(
            version(violating(), "i-second", v -> v.withAppliesTo(only(PersonKind.CADRE))),
            "i-leave",
            v -> v.withAppliesTo(only(PersonKind.PROFESSIONAL)));
    verify(rule(), different).reportsNothing();
    verify(rule(), version(violating(), "i-second", v -> v.withAppliesTo(only(PersonKind.CADRE))))
        .reports("i-second beside/1/i-leave/1/leave");
  }

  @Test
  void textsForDifferentHeadquartersDoNotConflict() {
    Scenario above =
        version(
            violating().institution("i-second", one -> one.withHeadquarters(PROVINCIAL)),
            "i-second",
            v -> v.withAppliesTo(new Applicability(List.of(PROVINCIAL), List.of(), Set.of())));
    verify(rule(), above).reportsNothing();
  }

  @Test
  void otherMattersDoNotConflict() {
    verify(
            rule(),
            version(
                compliant(),
                "i-second",
                v -> v.withProvisions(new Provision(new RegulatedMatterId("trips"), OTHER_DUTY))))
        .reportsNothing();
  }

  @Test
  void reportsEachMatter() {
    Provision trips = new Provision(new RegulatedMatterId("trips"), OTHER_DUTY);
    Scenario two =
        version(
            version(violating(), "i-second", v -> v.withProvisions(plus(v.provisions(), trips))),
            "i-leave",
            v ->
                v.withProvisions(
                    plus(
                        v.provisions(),
                        new Provision(new RegulatedMatterId("trips"), new DutyId("d-leave")))));
    verify(rule(), two)
        .reports("i-second beside/1/i-leave/1/leave", "i-second beside/1/i-leave/1/trips");
  }

  private static Applicability only(PersonKind kind) {
    return new Applicability(List.of(), List.of(), Set.of(kind));
  }
}
