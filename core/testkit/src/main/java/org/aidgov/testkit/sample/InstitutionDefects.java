package org.aidgov.testkit.sample;

import static org.aidgov.testkit.sample.PlantedDefects.days;
import static org.aidgov.testkit.sample.PlantedDefects.plus;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.aidgov.core.institution.DutyAssignment;
import org.aidgov.core.institution.DutyId;
import org.aidgov.core.institution.DutyLevel;
import org.aidgov.core.institution.ExecutionId;
import org.aidgov.core.institution.ExecutionRecord;
import org.aidgov.core.institution.Institution;
import org.aidgov.core.institution.InstitutionCategory;
import org.aidgov.core.institution.InstitutionId;
import org.aidgov.core.institution.InstitutionVersion;
import org.aidgov.core.institution.Provision;
import org.aidgov.core.institution.RegulatedMatterId;
import org.aidgov.core.institution.RevisionAct;
import org.aidgov.core.institution.RevisionItem;
import org.aidgov.core.institution.VersionStep;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.value.DayRange;
import org.aidgov.testkit.Scenario;

/** What is wrong with institutions, measures, duties and plans of revision. */
final class InstitutionDefects {
  private InstitutionDefects() {}

  static void plant(PlantedDefects in) {
    backing(in);
    life(in);
    revision(in);
    duties(in);
  }

  private static void backing(PlantedDefects in) {
    in.put(
        s -> version(s, "i-zj-consultation", with(VersionStep.Kind.ABOLISHED, "2022-04-01")),
        "INS-001 HEADQUARTERS hq-zj missing/PERIODIC_CONSULTATION 2022-04-01");
    in.put(
        s -> s.measure("m-hz-leave", m -> m.withBackings()),
        "INS-002 HEADQUARTERS hq-hz none/m-hz-leave 2020-05-15");
    in.put(
        s -> version(s, "i-nb-leave", with(VersionStep.Kind.ABOLISHED, "2022-05-01")),
        "INS-003 HEADQUARTERS hq-nb ended/m-nb-leave 2022-05-01");
    in.put(
        s ->
            s.institution(
                "i-wz-leave",
                one ->
                    one.withExecutions(
                        plus(
                            one.executions(),
                            new ExecutionRecord(
                                new ExecutionId("early"),
                                ExecutionRecord.Kind.LEDGER,
                                LocalDate.of(2020, 5, 10),
                                DayRange.ALWAYS)))),
        "INS-004 INSTITUTION i-wz-leave before/early/2020-05-10 2020-05-10");
    in.put(
        s -> s.institution("i-sx-night", one -> one.withExecutions()),
        "INS-015 INSTITUTION i-sx-night none/1 2021-11-21");
  }

  private static void life(PlantedDefects in) {
    in.put(
        s -> version(s, "i-jx-leave", without(VersionStep.Kind.APPROVED)),
        "INS-005 INSTITUTION i-jx-leave unapproved/1 2020-05-15");
    in.put(
        s -> version(s, "i-hu-night", with(VersionStep.Kind.REVISED, "2022-06-01")),
        "INS-006 INSTITUTION i-hu-night gap 2022-06-01");
    in.put(
        s -> version(s, "i-sx-leave", without(VersionStep.Kind.CONTINUED)),
        "INS-007 INSTITUTION i-sx-leave overdue/1 2022-05-16");
    in.put(
        s -> version(s, "i-jh-night", v -> v.withValidUntil(LocalDate.of(2022, 5, 31))),
        "INS-008 INSTITUTION i-jh-night lapsed/1 2022-06-01");
    in.put(
        s -> version(s, "i-qz-night", v -> v.withForm(InstitutionVersion.Form.TRIAL)),
        "INS-009 INSTITUTION i-qz-night no-end/1 2020-05-15");
  }

  private static void revision(PlantedDefects in) {
    // A text from before, which nobody has looked at since; who approved it is not known.
    in.put(
        s ->
            s.add(
                institution(s, "i-ls-leave")
                    .withId(new InstitutionId("i-ls-old"))
                    .withVersions(
                        institution(s, "i-ls-leave")
                            .versions()
                            .get(0)
                            .withProvisions()
                            .withSteps(
                                step(VersionStep.Kind.CONSULTED, "2017-12-20"),
                                step(VersionStep.Kind.APPROVED, "2018-01-10"),
                                step(VersionStep.Kind.ENTERED_INTO_FORCE, "2018-01-15")))),
        "INS-007 INSTITUTION i-ls-old overdue/1 2020-01-16",
        "INS-010 HEADQUARTERS hq-ls unrevised/zhejiang/10 2020-07-08",
        "INS-012 HEADQUARTERS hq-ls left-out/zhejiang/10 2020-05-09");
    in.put(
        s ->
            s.revisionPlan(
                "plan-tz",
                plan ->
                    plan.withItems(
                        plus(
                            plan.items(),
                            new RevisionItem(
                                new InstitutionId("i-tz-leave"),
                                RevisionAct.AMEND,
                                InstitutionCategory.STAFF_MANAGEMENT,
                                3,
                                LocalDate.of(2022, 5, 31),
                                DayRange.ALWAYS)))),
        "INS-011 HEADQUARTERS hq-tz overdue/plan-tz/i-tz-leave/AMEND 2022-06-01");
  }

  private static void duties(PlantedDefects in) {
    in.put(
        s ->
            s.duty(
                "d-hz-roll-call",
                d ->
                    d.withAssignments(
                        plus(
                            d.assignments(),
                            DutyAssignment.of(
                                DutyLevel.SECOND,
                                new HeadquartersId("hq-hz"),
                                days("2022-02-01/.."))))),
        "INS-013 HEADQUARTERS hq-hz several-levels/d-hz-roll-call 2022-02-01");
    in.put(
        s ->
            version(
                s,
                "i-wz-night",
                v ->
                    v.withProvisions(
                        plus(
                            v.provisions(),
                            new Provision(
                                new RegulatedMatterId("leave"), new DutyId("d-wz-night"))))),
        "INS-014 INSTITUTION i-wz-night beside/1/i-wz-leave/1/leave 2020-05-15");
  }

  private static Institution institution(Scenario scenario, String id) {
    return scenario.content().institutions().stream()
        .filter(one -> one.id().value().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Scenario version(
      Scenario scenario, String institution, UnaryOperator<InstitutionVersion> change) {
    return scenario.institution(
        institution, one -> one.withVersions(List.of(change.apply(one.versions().get(0)))));
  }

  private static UnaryOperator<InstitutionVersion> with(VersionStep.Kind kind, String day) {
    return version -> version.withSteps(plus(version.steps(), step(kind, day)));
  }

  private static UnaryOperator<InstitutionVersion> without(VersionStep.Kind kind) {
    return version ->
        version.withSteps(version.steps().stream().filter(s -> s.kind() != kind).toList());
  }

  private static VersionStep step(VersionStep.Kind kind, String day) {
    return VersionStep.of(kind, LocalDate.parse(day));
  }
}
