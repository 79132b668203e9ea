package org.aidgov.rules.decision;

import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.CITY;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.LEAVE;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.PROVINCIAL;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.next;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.plus;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.step;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.steps;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.version;
import static org.aidgov.rules.decision.Said.person;
import static org.aidgov.rules.decision.Said.view;
import static org.aidgov.rules.decision.SaidReasons.assertSaid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import org.aidgov.core.institution.Applicability;
import org.aidgov.core.institution.InstitutionId;
import org.aidgov.core.institution.VersionStep;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.staff.OfficeGroupId;
import org.aidgov.core.staff.PersonKind;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class ApplicableVersionTest {
  @Test
  void oneVersionAppliesAndItIsSaidWhyNotTheOthers() {
    Scenario three =
        version(v -> plus(v, step(VersionStep.Kind.REVISED, "2022-01-01")))
            .institution(
                "i-leave",
                one ->
                    one.withVersions(
                        one.versions().get(0), next(2, "2022-01-01"), next(3, "2022-05-12")));
    Answer<ApplicableVersion> answer = ask(three);
    assertThat(answer.value().version()).contains(2);
    assertThat(fits(answer))
        .containsExactly(
            ApplicableVersion.Fit.NO_LONGER_IN_FORCE,
            ApplicableVersion.Fit.APPLIES,
            ApplicableVersion.Fit.NOT_YET_IN_FORCE);
    assertSaid(
        answer,
        "applicable-version.ended",
        "applicable-version.applies",
        "applicable-version.not-yet");
  }

  /** H8, H18: on the day of the change the next version applies, on the day before the last. */
  @Test
  void theDayOfTheChangeBelongsToTheNextVersion() {
    Scenario revised =
        version(v -> plus(v, step(VersionStep.Kind.REVISED, "2022-05-11")))
            .institution(
                "i-leave", one -> one.withVersions(plus(one.versions(), next(2, "2022-05-11"))));
    assertThat(ask(revised.on("2022-05-10")).value().version()).contains(1);
    assertThat(ask(revised).value().version()).contains(2);
  }

  /** H25: never the first of several. */
  @Test
  void severalThatApplyAreUndecided() {
    Scenario two =
        Scenario.compliant()
            .institution(
                "i-leave", one -> one.withVersions(plus(one.versions(), next(2, "2022-05-11"))));
    Answer<ApplicableVersion> answer = ask(two);
    assertThat(answer.value().version()).isEmpty();
    assertThat(answer.value().isUndecided()).isTrue();
    assertSaid(
        answer,
        "applicable-version.applies",
        "applicable-version.applies",
        "applicable-version.undecided");
  }

  @Test
  void aVersionForOthersDoesNotApply() {
    assertThat(fits(ask(appliesTo(List.of(PROVINCIAL), List.of(), Set.of()))))
        .containsExactly(ApplicableVersion.Fit.OTHER_HEADQUARTERS);
    assertThat(fits(ask(appliesTo(List.of(), List.of(new OfficeGroupId("g-office")), Set.of()))))
        .containsExactly(ApplicableVersion.Fit.OTHER_GROUP);
    assertThat(fits(ask(appliesTo(List.of(), List.of(), Set.of(PersonKind.CADRE)))))
        .containsExactly(ApplicableVersion.Fit.OTHER_KIND);
    assertThat(
            fits(
                ask(
                    appliesTo(
                        List.of(CITY),
                        List.of(new OfficeGroupId("g-medical")),
                        Set.of(PersonKind.PROFESSIONAL)))))
        .containsExactly(ApplicableVersion.Fit.APPLIES);
    assertSaid(
        ask(appliesTo(List.of(), List.of(), Set.of(PersonKind.CADRE))),
        "applicable-version.other-kind");
    assertSaid(
        ask(appliesTo(List.of(), List.of(new OfficeGroupId("g-office")), Set.of())),
        "applicable-version.other-group");
  }

  @Test
  void nothingAppliesToSomebodyWhoDoesNotServe() {
    Scenario before = version(v -> steps(v, VersionStep.Kind.ENTERED_INTO_FORCE, "2020-02-01"));
    assertThat(fits(ask(before.on("2020-02-29"))))
        .containsExactly(ApplicableVersion.Fit.OTHER_HEADQUARTERS);
    assertSaid(ask(before.on("2020-02-29")), "applicable-version.other-headquarters");
  }

  @Test
  void aTextFromAboveAppliesBelow() {
    assertThat(
            ApplicableVersion.of(
                    view(Scenario.compliant()), person("p-4"), new InstitutionId("i-clean"))
                .value()
                .version())
        .contains(1);
  }

  @Test
  void saysThatThereIsNoVersion() {
    assertSaid(
        ask(Scenario.compliant().institution("i-leave", one -> one.withVersions())),
        "applicable-version.no-version");
  }

  @Test
  void refusesWhoAndWhatIsNotThere() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                ApplicableVersion.of(
                    view(Scenario.compliant()), person("p-4"), new InstitutionId("i-99")))
        .withMessageContaining("i-99");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ApplicableVersion.of(view(Scenario.compliant()), person("p-99"), LEAVE))
        .withMessageContaining("p-99");
  }

  private static Scenario appliesTo(
      List<HeadquartersId> headquarters, List<OfficeGroupId> groups, Set<PersonKind> kinds) {
    return version(v -> v.withAppliesTo(new Applicability(headquarters, groups, kinds)));
  }

  private static Answer<ApplicableVersion> ask(Scenario scenario) {
    return ApplicableVersion.of(view(scenario), person("p-4"), LEAVE);
  }

  private static List<ApplicableVersion.Fit> fits(Answer<ApplicableVersion> answer) {
    return answer.value().versions().stream().map(ApplicableVersion.Fitting::fit).toList();
  }
}
