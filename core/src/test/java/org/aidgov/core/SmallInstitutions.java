package org.aidgov.core;

import static org.aidgov.core.SmallRegisters.DUTIES;
import static org.aidgov.core.SmallRegisters.GROUPS;
import static org.aidgov.core.SmallRegisters.HEADQUARTERS;
import static org.aidgov.core.SmallRegisters.INSTITUTIONS;
import static org.aidgov.core.SmallRegisters.days;
import static org.aidgov.core.SmallRegisters.each;
import static org.aidgov.core.SmallRegisters.enums;
import static org.aidgov.core.SmallRegisters.mostlyAlways;
import static org.aidgov.core.SmallRegisters.some;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.aidgov.core.institution.Applicability;
import org.aidgov.core.institution.Duty;
import org.aidgov.core.institution.DutyAssignment;
import org.aidgov.core.institution.DutyId;
import org.aidgov.core.institution.DutyLevel;
import org.aidgov.core.institution.ExecutionId;
import org.aidgov.core.institution.ExecutionRecord;
import org.aidgov.core.institution.Institution;
import org.aidgov.core.institution.InstitutionCategory;
import org.aidgov.core.institution.InstitutionId;
import org.aidgov.core.institution.InstitutionKind;
import org.aidgov.core.institution.InstitutionVersion;
import org.aidgov.core.institution.Measure;
import org.aidgov.core.institution.MeasureBacking;
import org.aidgov.core.institution.MeasureId;
import org.aidgov.core.institution.Provision;
import org.aidgov.core.institution.RegulatedMatterId;
import org.aidgov.core.institution.RevisionAct;
import org.aidgov.core.institution.RevisionItem;
import org.aidgov.core.institution.RevisionPlan;
import org.aidgov.core.institution.RevisionPlanId;
import org.aidgov.core.institution.VersionStep;
import org.aidgov.core.register.RegisterContent;
import org.aidgov.core.value.DayRange;

/** The institutions of {@link SmallRegisters}, with what belongs to them. */
public final class SmallInstitutions {
  private static final List<RegulatedMatterId> MATTERS =
      List.of(new RegulatedMatterId("x-0"), new RegulatedMatterId("x-1"));

  private SmallInstitutions() {}

  /** Content without anything else. */
  static Arbitrary<RegisterContent> all() {
    return Combinators.combine(
            each(INSTITUTIONS, SmallInstitutions::institution),
            each(SmallRegisters.MEASURES, SmallInstitutions::measure),
            each(DUTIES, SmallInstitutions::duty),
            each(SmallRegisters.PLANS, SmallInstitutions::plan))
        .as(
            (institutions, measures, duties, plans) ->
                RegisterContent.builder()
                    .institutions(institutions)
                    .measures(measures)
                    .duties(duties)
                    .revisionPlans(plans)
                    .build());
  }

  private static Arbitrary<Institution> institution(InstitutionId id) {
    Arbitrary<ExecutionRecord> execution =
        Combinators.combine(days(), mostlyAlways())
            .as(
                (on, known) ->
                    new ExecutionRecord(
                        new ExecutionId("e"), ExecutionRecord.Kind.LEDGER, on, known));
    return Combinators.combine(
            Arbitraries.of(HEADQUARTERS),
            Combinators.combine(version(1), version(2)).as((one, two) -> List.of(one, two)),
            execution.list().ofMaxSize(2))
        .as(
            (headquarters, versions, executions) ->
                Institution.builder()
                    .id(id)
                    .name("institution")
                    .kind(InstitutionKind.OTHER)
                    .category(InstitutionCategory.GENERAL)
                    .headquarters(headquarters)
                    .versions(versions)
                    .executions(executions)
                    .build());
  }

  /** Versions with all kinds of steps in any order. */
  public static Arbitrary<InstitutionVersion> version(int number) {
    Arbitrary<VersionStep> step =
        Combinators.combine(
                enums(VersionStep.Kind.class),
                days(),
                Arbitraries.of(HEADQUARTERS).optional(0.7),
                mostlyAlways())
            .as(VersionStep::new);
    Arbitrary<Applicability> appliesTo =
        Combinators.combine(
                Arbitraries.of(HEADQUARTERS).list().ofMaxSize(1),
                Arbitraries.of(GROUPS).list().ofMaxSize(1))
            .as((headquarters, groups) -> new Applicability(headquarters, groups, Set.of()));
    return Combinators.combine(
            enums(InstitutionVersion.Form.class),
            days().optional(0.3),
            appliesTo.optional(0.3),
            Arbitraries.of(MATTERS).list().ofMaxSize(2),
            Arbitraries.of(DUTIES),
            step.list().ofMaxSize(5))
        .as(
            (form, validUntil, to, matters, duty, steps) ->
                InstitutionVersion.builder()
                    .number(number)
                    .form(form)
                    .act(RevisionAct.AMEND)
                    .validUntil(validUntil)
                    .appliesTo(to)
                    .provisions(matters.stream().map(m -> new Provision(m, duty)).toList())
                    .steps(possible(steps))
                    .build());
  }

  /** Leaves out what would bring a version into force, or end it, a second time. */
  private static List<VersionStep> possible(List<VersionStep> steps) {
    List<VersionStep> possible = new ArrayList<>();
    boolean entered = false;
    boolean ended = false;
    for (VersionStep step : steps) {
      boolean enters = step.kind() == VersionStep.Kind.ENTERED_INTO_FORCE;
      boolean ends = step.kind().compareTo(VersionStep.Kind.REVISED) >= 0;
      if (!(enters && entered) && !(ends && ended)) {
        possible.add(step);
      }
      entered |= enters;
      ended |= ends;
    }
    return possible;
  }

  private static Arbitrary<Measure> measure(MeasureId id) {
    return Combinators.combine(
            Arbitraries.of(HEADQUARTERS),
            mostlyAlways(),
            some(3, INSTITUTIONS, MeasureBacking::new))
        .as(
            (headquarters, days, backings) ->
                Measure.builder()
                    .id(id)
                    .name("measure")
                    .headquarters(headquarters)
                    .days(days)
                    .backings(backings)
                    .build());
  }

  private static Arbitrary<Duty> duty(DutyId id) {
    return Combinators.combine(
            Arbitraries.of(HEADQUARTERS),
            mostlyAlways(),
            some(
                2,
                HEADQUARTERS,
                (one, days, known) ->
                    new DutyAssignment(
                        DutyLevel.SECOND,
                        false,
                        Optional.of(one),
                        Optional.empty(),
                        Optional.empty(),
                        days,
                        known)))
        .as(
            (headquarters, days, assignments) ->
                Duty.builder()
                    .id(id)
                    .name("duty")
                    .headquarters(headquarters)
                    .days(days)
                    .assignments(assignments)
                    .build());
  }

  private static Arbitrary<RevisionPlan> plan(RevisionPlanId id) {
    return Combinators.combine(Arbitraries.of(HEADQUARTERS), days(), Arbitraries.of(INSTITUTIONS))
        .as(
            (headquarters, due, institution) ->
                RevisionPlan.builder()
                    .id(id)
                    .headquarters(headquarters)
                    .batch(SmallRegisters.BATCHES.get(0))
                    .adopted(due)
                    .addItems(
                        new RevisionItem(
                            institution,
                            RevisionAct.REVISE,
                            InstitutionCategory.GENERAL,
                            1,
                            due,
                            DayRange.ALWAYS))
                    .build());
  }
}
