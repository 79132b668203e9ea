package org.aidgov.rules.catalogue.institution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.aidgov.core.institution.Institution;
import org.aidgov.core.institution.InstitutionCategory;
import org.aidgov.core.institution.InstitutionId;
import org.aidgov.core.institution.InstitutionVersion;
import org.aidgov.core.institution.MeasureBacking;
import org.aidgov.core.institution.RevisionAct;
import org.aidgov.core.institution.RevisionItem;
import org.aidgov.core.institution.VersionStep;
import org.aidgov.core.staff.Batch;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.value.DayRange;
import org.aidgov.testkit.Scenario;

/** Small headquarters with changed institutions, for the tests of rules on them. */
public final class InstitutionScenarios {
  public static final HeadquartersId CITY = new HeadquartersId("hq-city");
  public static final HeadquartersId PROVINCIAL = new HeadquartersId("hq-zj");
  public static final InstitutionId LEAVE = new InstitutionId("i-leave");

  private InstitutionScenarios() {}

  public static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  public static DayRange days(String days) {
    return DayRange.parse(days);
  }

  /** Changes the first version of an institution. */
  public static Scenario version(
      Scenario scenario, String institution, UnaryOperator<InstitutionVersion> change) {
    return scenario.institution(
        institution,
        one -> {
          List<InstitutionVersion> versions = new ArrayList<>(one.versions());
          versions.set(0, change.apply(versions.get(0)));
          return one.withVersions(versions);
        });
  }

  /** Changes the rule on leave. */
  public static Scenario version(UnaryOperator<InstitutionVersion> change) {
    return version(Scenario.compliant(), "i-leave", change);
  }

  public static VersionStep step(VersionStep.Kind kind, String day) {
    return VersionStep.of(kind, LocalDate.parse(day));
  }

  /** The same version with other steps of one kind. */
  public static InstitutionVersion steps(
      InstitutionVersion version, VersionStep.Kind kind, String... days) {
    List<VersionStep> steps = new ArrayList<>(without(version, kind).steps());
    for (String day : days) {
      steps.add(
          kind == VersionStep.Kind.APPROVED
              ? VersionStep.of(kind, LocalDate.parse(day), PROVINCIAL)
              : step(kind, day));
    }
    return version.withSteps(steps);
  }

  public static InstitutionVersion without(InstitutionVersion version, VersionStep.Kind kind) {
    return version.withSteps(version.steps().stream().filter(s -> s.kind() != kind).toList());
  }

  public static InstitutionVersion plus(InstitutionVersion version, VersionStep step) {
    return version.withSteps(plus(version.steps(), step));
  }

  public static <T> List<T> plus(List<T> list, T element) {
    List<T> more = new ArrayList<>(list);
    more.add(element);
    return more;
  }

  /** Another text of the city headquarters that keeps every rule and regulates nothing. */
  public static Institution text(String id) {
    Institution leave =
        Scenario.compliant().content().institutions().stream()
            .filter(one -> one.id().equals(LEAVE))
            .findFirst()
            .orElseThrow();
    return leave
        .withId(new InstitutionId(id))
        .withName(id)
        .withVersions(leave.versions().get(0).withProvisions());
  }

  /** A text in force from a day on, consulted on and approved before, not on trial. */
  public static InstitutionVersion next(int number, String from) {
    LocalDate entered = LocalDate.parse(from);
    return InstitutionVersion.builder()
        .number(number)
        .form(InstitutionVersion.Form.FORMAL)
        .act(RevisionAct.REVISE)
        .addSteps(
            VersionStep.of(VersionStep.Kind.CONSULTED, entered.minusDays(20)),
            VersionStep.of(VersionStep.Kind.APPROVED, entered.minusDays(10), PROVINCIAL),
            VersionStep.of(VersionStep.Kind.ENTERED_INTO_FORCE, entered))
        .build();
  }

  public static Scenario abolished(Scenario scenario, String institution, String on) {
    return version(scenario, institution, v -> plus(v, step(VersionStep.Kind.ABOLISHED, on)));
  }

  public static MeasureBacking backing(String institution, String days) {
    return new MeasureBacking(
        new InstitutionId(institution), DayRange.parse(days), DayRange.ALWAYS);
  }

  public static RevisionItem item(String institution, RevisionAct act, String due) {
    return new RevisionItem(
        new InstitutionId(institution),
        act,
        InstitutionCategory.STAFF_MANAGEMENT,
        1,
        LocalDate.parse(due),
        DayRange.ALWAYS);
  }

  /** The batch has other planned days. */
  public static Scenario batch(Scenario scenario, String days) {
    return scenario.change(
        content ->
            content.withBatches(new Batch(content.batches().get(0).key(), DayRange.parse(days))));
  }
}
