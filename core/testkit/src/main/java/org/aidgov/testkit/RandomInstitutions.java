package org.aidgov.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.aidgov.core.institution.Applicability;
import org.aidgov.core.institution.Duty;
import org.aidgov.core.institution.DutyAssignment;
import org.aidgov.core.institution.DutyLevel;
import org.aidgov.core.institution.ExecutionId;
import org.aidgov.core.institution.ExecutionRecord;
import org.aidgov.core.institution.Institution;
import org.aidgov.core.institution.InstitutionId;
import org.aidgov.core.institution.InstitutionVersion;
import org.aidgov.core.institution.Measure;
import org.aidgov.core.institution.MeasureBacking;
import org.aidgov.core.institution.Provision;
import org.aidgov.core.institution.RegulatedMatterId;
import org.aidgov.core.institution.RevisionAct;
import org.aidgov.core.institution.RevisionItem;
import org.aidgov.core.institution.RevisionPlan;
import org.aidgov.core.institution.VersionStep;
import org.aidgov.core.register.Change;
import org.aidgov.core.register.RegisterContent;
import org.aidgov.core.value.DayRange;

/** Random changes of institutions, and of what belongs to them. */
final class RandomInstitutions extends RandomFacts {
  RandomInstitutions(SplittableRandom dice, LocalDate around) {
    super(dice, around);
  }

  /** Returns one change of a register with institutions, measures, duties and plans. */
  Change next(RegisterContent content) {
    return switch (dice.nextInt(6)) {
      case 0 -> new Change.PutMeasure(measure(any(content.measures()), content));
      case 1 -> new Change.PutDuty(duty(any(content.duties()), content));
      case 2 -> new Change.PutRevisionPlan(plan(any(content.revisionPlans()), content));
      default -> new Change.PutInstitution(institution(any(content.institutions()), content));
    };
  }

  private Institution institution(Institution one, RegisterContent content) {
    return switch (dice.nextInt(6)) {
      case 0 -> one.withExecutions(some(one.executions()));
      case 1 ->
          one.withExecutions(
              plus(
                  one.executions(),
                  new ExecutionRecord(
                      new ExecutionId("new"),
                      ExecutionRecord.Kind.REPORT,
                      day(),
                      DayRange.ALWAYS)));
      case 2 ->
          one.withId(new InstitutionId("new-" + dice.nextInt(3)))
              .withHeadquarters(any(content.headquarters()).id());
      case 3 -> one.withVersions(next(one));
      default -> one.withVersions(changed(one.versions(), content));
    };
  }

  /** One more version. */
  private List<InstitutionVersion> next(Institution one) {
    if (one.versions().isEmpty()) {
      return one.versions();
    }
    InstitutionVersion last = one.versions().get(one.versions().size() - 1);
    return plus(
        one.versions(),
        last.withNumber(last.number() + 1)
            .withAct(RevisionAct.REVISE)
            .withSteps(VersionStep.of(VersionStep.Kind.ENTERED_INTO_FORCE, day())));
  }

  private List<InstitutionVersion> changed(
      List<InstitutionVersion> versions, RegisterContent content) {
    List<InstitutionVersion> changed = new ArrayList<>();
    for (InstitutionVersion version : versions) {
      changed.add(changed(version, content));
    }
    return changed;
  }

  private InstitutionVersion changed(InstitutionVersion version, RegisterContent content) {
    return switch (dice.nextInt(6)) {
      case 0 -> version.withSteps(some(version.steps()));
      case 1 -> version.withForm(any(InstitutionVersion.Form.values()));
      case 2 -> version.withValidUntil(dice.nextBoolean() ? Optional.of(day()) : Optional.empty());
      case 3 ->
          version.withProvisions(
              new Provision(new RegulatedMatterId("leave"), any(content.duties()).id()));
      case 4 ->
          version.withAppliesTo(
              new Applicability(List.of(any(content.headquarters()).id()), List.of(), Set.of()));
      default -> version.withSteps(plus(version.steps(), step(version)));
    };
  }

  private VersionStep step(InstitutionVersion version) {
    boolean ended =
        version.dayOf(VersionStep.Kind.REVISED).isPresent()
            || version.dayOf(VersionStep.Kind.ABOLISHED).isPresent();
    VersionStep.Kind kind =
        switch (dice.nextInt(4)) {
          case 0 -> ended ? VersionStep.Kind.CONTINUED : VersionStep.Kind.REVISED;
          case 1 -> ended ? VersionStep.Kind.CONTINUED : VersionStep.Kind.ABOLISHED;
          case 2 -> VersionStep.Kind.REVIEW_BEGUN;
          default -> VersionStep.Kind.CONTINUED;
        };
    return VersionStep.of(kind, day());
  }

  private Measure measure(Measure one, RegisterContent content) {
    return switch (dice.nextInt(3)) {
      case 0 -> one.withDays(days());
      case 1 -> one.withBackings(some(one.backings()));
      default ->
          one.withBackings(
              plus(
                  one.backings(),
                  new MeasureBacking(any(content.institutions()).id(), days(), DayRange.ALWAYS)));
    };
  }

  private Duty duty(Duty one, RegisterContent content) {
    return switch (dice.nextInt(4)) {
      case 0 -> one.withDays(days());
      case 1 -> one.withAssignments(some(one.assignments()));
      case 2 ->
          one.withAssignments(
              plus(one.assignments(), DutyAssignment.ofEachCell(any(DutyLevel.values()), days())));
      default ->
          one.withAssignments(
              plus(
                  one.assignments(),
                  DutyAssignment.of(
                      any(DutyLevel.values()), any(content.headquarters()).id(), days())));
    };
  }

  private RevisionPlan plan(RevisionPlan one, RegisterContent content) {
    Institution institution = any(content.institutions());
    return one.withItems(
        plus(
            some(one.items()),
            new RevisionItem(
                institution.id(),
                any(RevisionAct.values()),
                institution.category(),
                1,
                day(),
                DayRange.ALWAYS)));
  }
}
