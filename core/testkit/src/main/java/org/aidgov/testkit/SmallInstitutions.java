package org.aidgov.testkit;

import java.time.LocalDate;
import java.util.List;
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
import org.aidgov.core.staff.BatchKey;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.value.DayRange;

/**
 * The institutions of the small headquarters: those that must exist, of the provincial one, and a
 * rule on leave of the city's, with the measure and the duty that rest on it.
 */
final class SmallInstitutions {
  private static final HeadquartersId PROVINCIAL = new HeadquartersId("hq-zj");
  private static final HeadquartersId CITY = new HeadquartersId("hq-city");
  private static final DayRange SINCE = DayRange.parse("2020-04-01/..");
  private static final InstitutionId LEAVE = new InstitutionId("i-leave");
  private static final DutyId APPROVING = new DutyId("d-leave");

  private SmallInstitutions() {}

  static RegisterContent addTo(RegisterContent content) {
    return content
        .withInstitutions(institutions())
        .withMeasures(
            Measure.builder()
                .id(new MeasureId("m-leave"))
                .name("请销假")
                .headquarters(CITY)
                .days(SINCE)
                .addBacking(new MeasureBacking(LEAVE, SINCE, DayRange.ALWAYS))
                .build())
        .withDuties(
            Duty.builder()
                .id(APPROVING)
                .name("审批请假")
                .headquarters(CITY)
                .days(SINCE)
                .addAssignment(DutyAssignment.of(DutyLevel.SECOND, CITY, SINCE))
                .build())
        .withRevisionPlans(plan());
  }

  private static List<Institution> institutions() {
    return List.of(
        institution(
            "i-grid",
            "网格化管理服务意见",
            InstitutionKind.GRID_MANAGEMENT_AND_SERVICE,
            InstitutionCategory.STAFF_MANAGEMENT),
        institution(
            "i-clean", "清廉援疆实施意见", InstitutionKind.CLEAN_AID, InstitutionCategory.CLEAN_AID),
        institution(
            "i-meetings",
            "工作例会制度",
            InstitutionKind.REGULAR_WORK_MEETINGS,
            InstitutionCategory.WORK_SYSTEMS),
        institution(
            "i-task-forces",
            "工作专班制度",
            InstitutionKind.TASK_FORCES,
            InstitutionCategory.WORK_SYSTEMS),
        institution(
            "i-consultation",
            "定期会商制度",
            InstitutionKind.PERIODIC_CONSULTATION,
            InstitutionCategory.WORK_SYSTEMS),
        institution("i-leave", "请销假规定", InstitutionKind.OTHER, InstitutionCategory.STAFF_MANAGEMENT)
            .withHeadquarters(CITY)
            .withVersions(
                version()
                    .withProvisions(new Provision(new RegulatedMatterId("leave"), APPROVING))));
  }

  private static Institution institution(
      String id, String name, InstitutionKind kind, InstitutionCategory category) {
    return Institution.builder()
        .id(new InstitutionId(id))
        .name(name)
        .kind(kind)
        .category(category)
        .headquarters(PROVINCIAL)
        .addVersion(version())
        .addExecution(
            new ExecutionRecord(
                new ExecutionId(id + "/ledger"),
                ExecutionRecord.Kind.LEDGER,
                LocalDate.of(2021, 9, 1),
                DayRange.ALWAYS))
        .build();
  }

  private static InstitutionVersion version() {
    return InstitutionVersion.builder()
        .number(1)
        .form(InstitutionVersion.Form.FORMAL)
        .act(RevisionAct.ESTABLISH)
        .addSteps(
            VersionStep.of(VersionStep.Kind.CONSULTED, LocalDate.of(2020, 3, 10)),
            VersionStep.of(VersionStep.Kind.APPROVED, LocalDate.of(2020, 3, 20), PROVINCIAL),
            VersionStep.of(VersionStep.Kind.ENTERED_INTO_FORCE, LocalDate.of(2020, 4, 1)),
            VersionStep.of(VersionStep.Kind.CONTINUED, LocalDate.of(2021, 6, 1)))
        .build();
  }

  private static RevisionPlan plan() {
    return RevisionPlan.builder()
        .id(new RevisionPlanId("plan-10"))
        .headquarters(CITY)
        .batch(new BatchKey("zhejiang", 10))
        .adopted(LocalDate.of(2020, 3, 15))
        .addItem(
            new RevisionItem(
                LEAVE,
                RevisionAct.ESTABLISH,
                InstitutionCategory.STAFF_MANAGEMENT,
                1,
                LocalDate.of(2020, 4, 30),
                DayRange.ALWAYS))
        .build();
  }
}
