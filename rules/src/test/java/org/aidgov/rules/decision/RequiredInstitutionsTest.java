package org.aidgov.rules.decision;

import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.CITY;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.PROVINCIAL;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.abolished;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.day;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.days;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.plus;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.version;
import static org.aidgov.rules.decision.Said.view;
import static org.aidgov.rules.decision.SaidReasons.assertSaid;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.institution.InstitutionKind;
import org.aidgov.core.institution.VersionStep;
import org.aidgov.core.register.Register;
import org.aidgov.rules.catalogue.Catalogue;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class RequiredInstitutionsTest {
  @Test
  void nothingIsMissingInTheSmallHeadquarters() {
    Answer<List<RequiredInstitutions.Missing>> answer = ask(Scenario.compliant());
    assertThat(answer.value()).isEmpty();
    assertSaid(answer, "required-institution.none");
  }

  @Test
  void saysWhichKindIsMissingWhereAndSinceWhen() {
    Scenario two =
        abolished(
            abolished(Scenario.compliant(), "i-task-forces", "2022-04-01"),
            "i-clean",
            "2022-03-01");
    Answer<List<RequiredInstitutions.Missing>> answer = ask(two);
    assertThat(answer.value())
        .containsExactly(
            missing(InstitutionKind.CLEAN_AID, "2022-03-01"),
            missing(InstitutionKind.TASK_FORCES, "2022-04-01"));
    assertSaid(answer, "required-institution.missing", "required-institution.missing");
  }

  @Test
  void asksOnlyAboutWhoIsAskedAbout() {
    Scenario missing = abolished(Scenario.compliant(), "i-clean", "2022-03-01");
    assertThat(RequiredInstitutions.of(view(missing), Catalogue.policy(), CITY::equals).value())
        .isEmpty();
  }

  /** H2: what we would have answered before the abolition was in the books. */
  @Test
  void answersByWhatWasInTheBooks() {
    VersionStep recordedLate =
        new VersionStep(
            VersionStep.Kind.ABOLISHED, day("2022-03-01"), Optional.empty(), days("2022-04-10/.."));
    Scenario late = version(Scenario.compliant(), "i-clean", v -> plus(v, recordedLate));
    Register register = late.register();
    assertThat(ask(register.knownOn(day("2022-04-09"))).value()).isEmpty();
    assertThat(ask(register.knownOn(day("2022-04-10"))).value())
        .containsExactly(missing(InstitutionKind.CLEAN_AID, "2022-03-01"));
  }

  private static Answer<List<RequiredInstitutions.Missing>> ask(Register register) {
    return RequiredInstitutions.of(register.asOf(Scenario.TODAY), Catalogue.policy(), any -> true);
  }

  private static Answer<List<RequiredInstitutions.Missing>> ask(Scenario scenario) {
    return RequiredInstitutions.of(view(scenario), Catalogue.policy(), any -> true);
  }

  private static RequiredInstitutions.Missing missing(InstitutionKind kind, String since) {
    return new RequiredInstitutions.Missing(PROVINCIAL, kind, LocalDate.parse(since));
  }
}
