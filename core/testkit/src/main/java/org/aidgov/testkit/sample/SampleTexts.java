package org.aidgov.testkit.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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
import org.aidgov.core.staff.BatchKey;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.value.DayRange;

/**
 * The institutions of a headquarters, planned, established and looked at again: of a provincial one
 * those that must exist, of a city those on leave and on night duty, with measures and duties.
 */
final class SampleTexts {
  private static final LocalDate FORCE = LocalDate.of(2020, 5, 15);
  private static final DayRange SINCE = DayRange.openFrom(FORCE);
  private static final LocalDate REVIEWED = LocalDate.of(2021, 5, 20);
  private static final List<LocalDate> REPORTS =
      Stream.of("2020-09-30", "2021-03-31", "2021-09-30", "2022-03-31")
          .map(LocalDate::parse)
          .toList();

  private final SampleHeadquarters of;
  private final HeadquartersId approving;
  private final List<RevisionItem> planned = new ArrayList<>();

  private SampleTexts(SampleHeadquarters of, HeadquartersId approving) {
    this.of = of;
    this.approving = approving;
  }

  /** Adds what must exist. */
  static void addOfProvince(SampleHeadquarters of, BatchKey batch) {
    SampleTexts texts = new SampleTexts(of, of.id);
    texts.add(
        "grid",
        "网格化管理服务意见",
        InstitutionKind.GRID_MANAGEMENT_AND_SERVICE,
        InstitutionCategory.STAFF_MANAGEMENT,
        1);
    texts.add("clean", "清廉援疆实施意见", InstitutionKind.CLEAN_AID, InstitutionCategory.CLEAN_AID, 1);
    texts.add(
        "meetings",
        "工作例会制度",
        InstitutionKind.REGULAR_WORK_MEETINGS,
        InstitutionCategory.WORK_SYSTEMS,
        2);
    texts.add(
        "task-forces", "工作专班制度", InstitutionKind.TASK_FORCES, InstitutionCategory.WORK_SYSTEMS, 2);
    texts.add(
        "consultation",
        "定期会商制度",
        InstitutionKind.PERIODIC_CONSULTATION,
        InstitutionCategory.WORK_SYSTEMS,
        2);
    texts.addPlan(batch);
  }

  /** Adds a city's own. */
  static void addOfCity(SampleHeadquarters of, HeadquartersId provincial, BatchKey batch) {
    SampleTexts texts = new SampleTexts(of, provincial);
    InstitutionId leave =
        texts.add("leave", "请销假规定", InstitutionKind.OTHER, InstitutionCategory.STAFF_MANAGEMENT, 1);
    texts.add(
        "night", "值班备勤规定", InstitutionKind.OTHER, InstitutionCategory.SAFETY_AND_LOGISTICS, 2);
    texts.addDuty("leave", "审批请假", DutyAssignment.of(DutyLevel.SECOND, of.id, SINCE));
    texts.addDuty("night", "值班备勤", DutyAssignment.of(DutyLevel.SECOND, of.id, SINCE));
    texts.addDuty("roll-call", "晚点名", DutyAssignment.ofEachCell(DutyLevel.THIRD, SINCE));
    texts.addMeasure("leave", "请销假", leave);
    texts.addMeasure(
        "roll-call", "晚点名", new InstitutionId(provincial.value().replace("hq-", "i-") + "-grid"));
    texts.addPlan(batch);
  }

  private InstitutionId add(
      String which, String title, InstitutionKind kind, InstitutionCategory category, int lot) {
    InstitutionId id = new InstitutionId("i-" + of.code + "-" + which);
    InstitutionVersion.Builder version =
        InstitutionVersion.builder()
            .number(1)
            .form(InstitutionVersion.Form.FORMAL)
            .act(RevisionAct.ESTABLISH)
            .addSteps(
                VersionStep.of(VersionStep.Kind.DRAFTED, Draft.START.plusDays(2)),
                VersionStep.of(VersionStep.Kind.CONSULTED, Draft.START.plusDays(12)),
                VersionStep.of(VersionStep.Kind.APPROVED, FORCE.minusDays(9), approving),
                VersionStep.of(VersionStep.Kind.ENTERED_INTO_FORCE, FORCE),
                VersionStep.of(VersionStep.Kind.REVIEW_BEGUN, REVIEWED.minusDays(14)),
                VersionStep.of(VersionStep.Kind.CONTINUED, REVIEWED));
    if (kind == InstitutionKind.OTHER) {
      version.addProvision(new Provision(new RegulatedMatterId(which), duty(which)));
    }
    Institution.Builder institution =
        Institution.builder()
            .id(id)
            .name(of.name + "援疆指挥部" + title)
            .kind(kind)
            .category(category)
            .headquarters(of.id)
            .addVersion(version.build());
    for (LocalDate day : REPORTS) {
      institution.addExecution(
          new ExecutionRecord(
              new ExecutionId(id + "/" + day), ExecutionRecord.Kind.REPORT, day, DayRange.ALWAYS));
    }
    of.draft.content.addInstitution(institution.build());
    planned.add(
        new RevisionItem(
            id, RevisionAct.ESTABLISH, category, lot, FORCE.plusDays(30L * lot), DayRange.ALWAYS));
    return id;
  }

  private DutyId duty(String which) {
    return new DutyId("d-" + of.code + "-" + which);
  }

  private void addDuty(String which, String title, DutyAssignment assignment) {
    of.draft.content.addDuty(
        Duty.builder()
            .id(duty(which))
            .name(title)
            .headquarters(of.id)
            .days(SINCE)
            .addAssignment(assignment)
            .build());
  }

  private void addMeasure(String which, String title, InstitutionId institution) {
    of.draft.content.addMeasure(
        Measure.builder()
            .id(new MeasureId("m-" + of.code + "-" + which))
            .name(title)
            .headquarters(of.id)
            .days(SINCE)
            .addBacking(new MeasureBacking(institution, SINCE, DayRange.ALWAYS))
            .build());
  }

  private void addPlan(BatchKey batch) {
    of.draft.content.addRevisionPlan(
        RevisionPlan.builder()
            .id(new RevisionPlanId("plan-" + of.code))
            .headquarters(of.id)
            .batch(batch)
            .adopted(Draft.START.plusDays(20))
            .items(planned)
            .build());
  }
}
