package org.aidgov.rules.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidgov.core.calendar.ClockRange;
import org.aidgov.core.calendar.Moment;
import org.aidgov.core.calendar.MonthAndDay;
import org.aidgov.core.calendar.OfficeHours;
import org.aidgov.core.calendar.RegionId;
import org.aidgov.core.calendar.Season;
import org.aidgov.core.care.CareContact;
import org.aidgov.core.care.CareFile;
import org.aidgov.core.care.CareTrigger;
import org.aidgov.core.care.Emergency;
import org.aidgov.core.care.EmergencyId;
import org.aidgov.core.care.PlanId;
import org.aidgov.core.care.PlanVersion;
import org.aidgov.core.care.Site;
import org.aidgov.core.care.SiteId;
import org.aidgov.core.care.SiteStaff;
import org.aidgov.core.care.SituationChange;
import org.aidgov.core.care.SupportOffer;
import org.aidgov.core.care.SupportPlan;
import org.aidgov.core.care.Talk;
import org.aidgov.core.care.TalkForm;
import org.aidgov.core.discipline.BodyMember;
import org.aidgov.core.discipline.CellSupervision;
import org.aidgov.core.discipline.ChainStage;
import org.aidgov.core.discipline.CleanAidOpinion;
import org.aidgov.core.discipline.Discipline;
import org.aidgov.core.discipline.DisciplineBody;
import org.aidgov.core.discipline.DisciplineBodyId;
import org.aidgov.core.discipline.DisciplineLedger;
import org.aidgov.core.discipline.Matter;
import org.aidgov.core.discipline.MatterId;
import org.aidgov.core.discipline.MatterStep;
import org.aidgov.core.discipline.OpinionId;
import org.aidgov.core.discipline.PersonalSupervision;
import org.aidgov.core.discipline.SupervisionMode;
import org.aidgov.core.grid.Cell;
import org.aidgov.core.grid.CellAssignment;
import org.aidgov.core.grid.CellId;
import org.aidgov.core.grid.CellParent;
import org.aidgov.core.grid.CellRole;
import org.aidgov.core.grid.GridLevel;
import org.aidgov.core.grid.HeadquartersClaim;
import org.aidgov.core.grid.ServiceItem;
import org.aidgov.core.grid.UnitClaim;
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
import org.aidgov.core.party.Approval;
import org.aidgov.core.party.Branch;
import org.aidgov.core.party.BranchAct;
import org.aidgov.core.party.BranchFunction;
import org.aidgov.core.party.BranchMembership;
import org.aidgov.core.party.BranchRole;
import org.aidgov.core.party.BranchVote;
import org.aidgov.core.party.GroupCoverage;
import org.aidgov.core.party.LifeMeeting;
import org.aidgov.core.party.MeetingId;
import org.aidgov.core.party.PartyCommittee;
import org.aidgov.core.party.PartyFile;
import org.aidgov.core.party.PartyOrganisationId;
import org.aidgov.core.party.PartyOrganisationKind;
import org.aidgov.core.party.PartyStatus;
import org.aidgov.core.party.RecordedAct;
import org.aidgov.core.party.RelationTransfer;
import org.aidgov.core.party.Resolution;
import org.aidgov.core.party.StatusPeriod;
import org.aidgov.core.party.TransferStep;
import org.aidgov.core.party.UnitCoverage;
import org.aidgov.core.party.VoteSuspension;
import org.aidgov.core.register.Dossier;
import org.aidgov.core.register.RegisterContent;
import org.aidgov.core.staff.Absence;
import org.aidgov.core.staff.Batch;
import org.aidgov.core.staff.BatchKey;
import org.aidgov.core.staff.GroupAssignment;
import org.aidgov.core.staff.GroupHead;
import org.aidgov.core.staff.Headquarters;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.staff.HeadquartersTask;
import org.aidgov.core.staff.HomeLink;
import org.aidgov.core.staff.HomeUnit;
import org.aidgov.core.staff.HomeUnitId;
import org.aidgov.core.staff.Leader;
import org.aidgov.core.staff.OfficeGroup;
import org.aidgov.core.staff.OfficeGroupId;
import org.aidgov.core.staff.Person;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.staff.PersonKind;
import org.aidgov.core.staff.Place;
import org.aidgov.core.staff.PlaceId;
import org.aidgov.core.staff.Post;
import org.aidgov.core.staff.RecipientUnit;
import org.aidgov.core.staff.Tour;
import org.aidgov.core.staff.TourStage;
import org.aidgov.core.staff.TourStep;
import org.aidgov.core.staff.UnitId;
import org.aidgov.core.staff.WorkLine;
import org.aidgov.core.supervision.DutyTurn;
import org.aidgov.core.supervision.Incident;
import org.aidgov.core.supervision.IncidentId;
import org.aidgov.core.supervision.IncidentOwner;
import org.aidgov.core.supervision.Leave;
import org.aidgov.core.supervision.LeaveStep;
import org.aidgov.core.supervision.RollCall;
import org.aidgov.core.supervision.RollCallEntry;
import org.aidgov.core.supervision.SelfEntry;
import org.aidgov.core.supervision.Shift;
import org.aidgov.core.supervision.StageControl;
import org.aidgov.core.supervision.SupervisionFile;
import org.aidgov.core.supervision.SupervisionLedger;
import org.aidgov.core.value.DayRange;

/**
 * A register that uses every type and every field. Whether it keeps any rule is beside the point.
 */
final class Registers {
  static final DayRange DAYS = DayRange.parse("2020-03-01/2023-04-11");
  static final DayRange KNOWN = DayRange.parse("2020-03-02/..");
  static final HeadquartersId HEADQUARTERS = new HeadquartersId("hq");
  private static final PlaceId PLACE = new PlaceId("aksu");
  private static final UnitId UNIT = new UnitId("u:1");
  private static final OfficeGroupId GROUP = new OfficeGroupId("g_1");
  private static final CellId CELL = new CellId("c.1");
  static final PersonId PERSON = new PersonId("p-1");
  private static final PartyOrganisationId BRANCH = new PartyOrganisationId("b/1");
  private static final PartyOrganisationId COMMITTEE = new PartyOrganisationId("pc");
  private static final InstitutionId INSTITUTION = new InstitutionId("i-1");
  static final MeetingId MEETING = new MeetingId("m-1");
  private static final DisciplineBodyId BODY = new DisciplineBodyId("dg-1");
  private static final EmergencyId EMERGENCY = new EmergencyId("e-1");
  private static final SiteId SITE = new SiteId("s-1");

  private Registers() {}

  static RegisterContent everything() {
    return RegisterContent.builder()
        .addBatch(new Batch(new BatchKey("zhejiang", 10), DAYS))
        .addPlace(new Place(PLACE, "阿克苏市", Place.Kind.CITY))
        .addUnit(
            new RecipientUnit(
                UNIT,
                "医院 \"A\\B\"",
                RecipientUnit.Kind.HOSPITAL,
                PLACE,
                Set.of(RecipientUnit.Line.LOCAL, RecipientUnit.Line.CORPS),
                hours()))
        .addHomeUnit(new HomeUnit(new HomeUnitId("home"), "单位 😀 é 𠮷"))
        .headquarters(headquarters())
        .addGroup(group())
        .cells(List.of(root(), cell()))
        .addCommittee(
            new PartyCommittee(
                COMMITTEE,
                "党委",
                PartyOrganisationKind.TEMPORARY_COMMITTEE,
                HEADQUARTERS,
                DAYS,
                Optional.of(new PartyOrganisationId("above"))))
        .addBranch(branch())
        .meetings(meetings())
        .people(List.of(dossier(), Dossier.builder().person(unknown()).build()))
        .institutions(List.of(institution(), planned()))
        .addMeasure(measure())
        .addDuty(duty())
        .addRevisionPlan(plan())
        .disciplineBodies(bodies())
        .addDisciplineLedger(disciplineLedger())
        .addEmergency(emergency())
        .addSupervisionLedger(ledger())
        .series(WorkRegisters.series())
        .addSitting(WorkRegisters.sitting())
        .addAgreedItem(WorkRegisters.item())
        .addTaskForce(WorkRegisters.taskForce())
        .workResults(WorkRegisters.results())
        .build();
  }

  private static List<Headquarters> headquarters() {
    Headquarters above =
        Headquarters.builder()
            .id(new HeadquartersId("hq-0"))
            .name("省指挥部")
            .level(Headquarters.Level.PROVINCIAL)
            .province("zhejiang")
            .days(DAYS)
            .build();
    return List.of(
        above,
        above
            .withId(HEADQUARTERS)
            .withLevel(Headquarters.Level.CITY)
            .withParent(above.id())
            .withPlaces(PLACE)
            .withLeaders(new Leader(PERSON, Leader.Role.DEPUTY_COMMANDER, DAYS, KNOWN))
            .withHours(hours()));
  }

  private static OfficeGroup group() {
    return OfficeGroup.builder()
        .id(GROUP)
        .name("办公室")
        .headquarters(HEADQUARTERS)
        .days(DAYS)
        .addLines(WorkLine.MENTORING, WorkLine.GENERAL_AFFAIRS)
        .addHead(new GroupHead(PERSON, List.of("a", "b"), List.of("c"), DAYS, KNOWN))
        .addHomeLink(new HomeLink(WorkLine.MENTORING, "对口部门", DAYS, KNOWN))
        .build();
  }

  private static Cell root() {
    return Cell.builder()
        .id(new CellId("c.0"))
        .name("全省网格")
        .province("zhejiang")
        .level(GridLevel.FIRST)
        .days(DAYS)
        .build();
  }

  private static Cell cell() {
    return Cell.builder()
        .id(CELL)
        .name("市医院")
        .province("zhejiang")
        .level(GridLevel.THIRD)
        .days(DAYS)
        .addParent(new CellParent(new CellId("c.0"), DAYS, KNOWN))
        .addUnit(new UnitClaim(UNIT, DAYS, KNOWN))
        .addHeadquarters(new HeadquartersClaim(HEADQUARTERS, DAYS, KNOWN))
        .addRole(new CellRole(PERSON, CellRole.Kind.HEAD, DAYS, KNOWN))
        .addService(new ServiceItem("生活服务", DAYS, KNOWN))
        .build();
  }

  private static Branch branch() {
    return Branch.builder()
        .id(BRANCH)
        .name("临时党支部")
        .kind(PartyOrganisationKind.TEMPORARY_JOINT_BRANCH)
        .headquarters(HEADQUARTERS)
        .days(DAYS)
        .approval(
            new Approval(
                COMMITTEE, Optional.of(LocalDate.of(2020, 3, 5)), LocalDate.of(2020, 3, 20)))
        .addGroup(new GroupCoverage(GROUP, DAYS, KNOWN))
        .addUnit(new UnitCoverage(UNIT, DAYS, KNOWN))
        .addRole(
            new BranchRole(
                PERSON, BranchRole.Kind.SECRETARY, BranchRole.Basis.ELECTED, DAYS, KNOWN))
        .addAct(
            new RecordedAct(
                BranchAct.STUDY, LocalDate.of(2021, 1, 1), Optional.of(COMMITTEE), KNOWN))
        .build();
  }

  private static List<LifeMeeting> meetings() {
    LifeMeeting held =
        LifeMeeting.builder()
            .id(MEETING)
            .organisation(BRANCH)
            .kind(LifeMeeting.Kind.MEMBERS_MEETING)
            .planned(LocalDate.of(2022, 2, 9))
            .held(LocalDate.of(2022, 2, 10))
            .addFunctions(BranchFunction.STUDY, BranchFunction.MANAGEMENT)
            .addResolution(
                new Resolution(BranchAct.ADMIT_MEMBERS, new BranchVote(10, 6, 5, 1), true))
            .addResolution(new Resolution(BranchAct.RE_ELECT, new BranchVote(10, 5, 5, 0), false))
            .known(KNOWN)
            .build();
    LifeMeeting planned =
        LifeMeeting.builder()
            .id(new MeetingId("m-2"))
            .organisation(COMMITTEE)
            .kind(LifeMeeting.Kind.DEMOCRATIC_LIFE_MEETING)
            .planned(LocalDate.of(2022, 12, 9))
            .build();
    return List.of(held, planned);
  }

  private static Dossier dossier() {
    Person person =
        Person.builder()
            .id(PERSON)
            .name("张三")
            .kind(PersonKind.PROFESSIONAL)
            .addTour(tour())
            .addPost(
                new Post(
                    UNIT, Optional.of("科副主任"), Optional.of("学科"), Optional.of(""), DAYS, KNOWN))
            .addTask(new HeadquartersTask(WorkLine.SMART_TOURISM, "课题", DAYS, KNOWN))
            .addGroup(new GroupAssignment(GROUP, DAYS, KNOWN))
            .addAbsence(
                new Absence(Absence.Kind.TRIP, DayRange.parse("2021-01-01/2021-01-09"), KNOWN))
            .build();
    return Dossier.builder()
        .person(person)
        .addCell(new CellAssignment(CELL, DAYS, KNOWN))
        .party(file())
        .addPersonalSupervision(
            PersonalSupervision.builder()
                .person(new PersonId("p-2"))
                .addDiscipline(Discipline.FINANCIAL)
                .addStage(ChainStage.HANDOVER)
                .addMode(SupervisionMode.WHOLE_COURSE)
                .days(DAYS)
                .known(KNOWN)
                .build())
        .addPersonalSupervision(
            PersonalSupervision.builder()
                .body(BODY)
                .addDiscipline(Discipline.LIFE)
                .addStage(ChainStage.IN_POST)
                .addMode(SupervisionMode.DAILY)
                .days(DAYS)
                .build())
        .care(care())
        .supervision(supervision())
        .meetings(WorkRegisters.meetingFile())
        .work(WorkRegisters.workFile())
        .build();
  }

  private static List<DisciplineBody> bodies() {
    DisciplineBody group =
        DisciplineBody.builder()
            .id(BODY)
            .name("临时纪律监督组")
            .kind(DisciplineBody.Kind.TEMPORARY_GROUP)
            .headquarters(HEADQUARTERS)
            .days(DAYS)
            .addMember(new BodyMember(PERSON, BodyMember.Role.HEAD, DAYS, KNOWN))
            .build();
    return List.of(
        group,
        group
            .withId(new DisciplineBodyId("da-1"))
            .withMembers()
            .withKind(DisciplineBody.Kind.SENDING_AUTHORITY));
  }

  private static DisciplineLedger disciplineLedger() {
    LocalDate day = LocalDate.of(2021, 1, 9);
    CellSupervision byBody =
        CellSupervision.builder()
            .cell(CELL)
            .body(BODY)
            .addDisciplines(Discipline.values())
            .addStages(ChainStage.values())
            .addModes(SupervisionMode.values())
            .days(DAYS)
            .known(KNOWN)
            .build();
    return DisciplineLedger.builder()
        .headquarters(HEADQUARTERS)
        .addOpinion(new CleanAidOpinion(new OpinionId("o-1"), day, DayRange.openFrom(day), KNOWN))
        .addSupervision(byBody, byBody.withSupervisor(PERSON))
        .addMatter(
            new Matter(
                new MatterId("x-1"),
                Optional.of(new DisciplineBodyId("da-1")),
                List.of(
                    MatterStep.of(MatterStep.Kind.REGISTERED, day),
                    new MatterStep(MatterStep.Kind.TRANSFERRED, day, KNOWN))))
        .build();
  }

  private static Emergency emergency() {
    LocalDate day = LocalDate.of(2021, 1, 9);
    return Emergency.builder()
        .id(EMERGENCY)
        .name("突发情况")
        .headquarters(HEADQUARTERS)
        .days(DAYS)
        .addChange(new SituationChange(day, KNOWN))
        .addSite(new Site(SITE, "集中观察点", DAYS, List.of(new SiteStaff(PERSON, DAYS, KNOWN))))
        .addPlan(
            new SupportPlan(new PlanId("l-1"), "方案一", List.of(new PlanVersion(1, DAYS, KNOWN))))
        .build();
  }

  private static CareFile care() {
    LocalDate day = LocalDate.of(2021, 1, 9);
    return CareFile.builder()
        .addTalk(new Talk(new PersonId("p-2"), day, Set.of(TalkForm.METHODS), KNOWN))
        .addTrigger(new CareTrigger(CareTrigger.Kind.GUIDANCE, day, KNOWN))
        .addContact(new CareContact(CareContact.Kind.HOME_LEAVE, day, KNOWN))
        .addOffer(new SupportOffer(EMERGENCY, day, KNOWN))
        .build();
  }

  private static SupervisionFile supervision() {
    return SupervisionFile.builder()
        .addShift(new Shift(UNIT, LocalDate.of(2021, 1, 9), ClockRange.parse("20:00-08:00"), KNOWN))
        .addLeave(
            new Leave(
                Leave.Kind.GOING_OUT,
                Moment.parse("2021-01-09T20:00"),
                Moment.parse("2021-01-09T22:30"),
                List.of(
                    new LeaveStep(
                        LeaveStep.Kind.HEADQUARTERS_APPROVED,
                        Moment.parse("2021-01-09T12:00"),
                        KNOWN))))
        .addRollCall(
            new RollCallEntry(
                LocalDate.of(2021, 1, 9),
                RollCallEntry.Status.ABSENT,
                Optional.of(LocalDate.of(2021, 1, 9)),
                KNOWN))
        .build();
  }

  private static List<OfficeHours> hours() {
    RegionId region = new RegionId("xinjiang");
    Season summer =
        new Season(
            MonthAndDay.parse("05-01"),
            List.of(ClockRange.parse("10:00-14:00"), ClockRange.parse("16:00-20:00")));
    return List.of(new OfficeHours(region, DAYS, List.of(summer), KNOWN));
  }

  private static SupervisionLedger ledger() {
    LocalDate day = LocalDate.of(2021, 1, 9);
    return SupervisionLedger.builder()
        .headquarters(HEADQUARTERS)
        .addDuty(
            new DutyTurn(
                day,
                Optional.of(ClockRange.parse("10:00-10:00")),
                Optional.of(PERSON),
                List.of(new PersonId("p-2")),
                KNOWN))
        .addRollCall(new RollCall(day, KNOWN))
        .addSelf(new SelfEntry(SelfEntry.Self.SUPERVISION, day, KNOWN))
        .addIncident(
            new Incident(
                new IncidentId("i-1"),
                Incident.Dimension.WORK,
                day,
                List.of(new IncidentOwner(PERSON, DAYS, KNOWN)),
                Optional.of(day.plusDays(3)),
                KNOWN))
        .addControl(new StageControl(TourStage.RETURNED, "离任谈话", DAYS, KNOWN))
        .build();
  }

  private static Tour tour() {
    return Tour.builder()
        .batch(new BatchKey("zhejiang", 10))
        .homeUnit(new HomeUnitId("home"))
        .headquarters(HEADQUARTERS)
        .plannedEnd(LocalDate.of(2023, 4, 10))
        .addStep(new TourStep(TourStage.ARRIVED, LocalDate.of(2020, 3, 1), KNOWN))
        .addStep(TourStep.of(TourStage.IN_POST, LocalDate.of(2020, 3, 10)))
        .successor(new PersonId("p-2"))
        .build();
  }

  private static PartyFile file() {
    return PartyFile.builder()
        .addStatus(new StatusPeriod(PartyStatus.FORMAL, DAYS, KNOWN))
        .home(new PartyOrganisationId("home-branch"))
        .addTransfer(
            new RelationTransfer(
                BRANCH,
                Optional.of(LocalDate.of(2020, 6, 1)),
                List.of(
                    new TransferStep(
                        TransferStep.Kind.LETTER_ISSUED, LocalDate.of(2020, 3, 5), KNOWN),
                    TransferStep.of(TransferStep.Kind.RECEIVED, LocalDate.of(2020, 3, 12)))))
        .addMembership(new BranchMembership(BRANCH, DAYS, KNOWN))
        .addVoteSuspension(new VoteSuspension(DAYS, KNOWN))
        .addAttended(MEETING)
        .build();
  }

  private static Institution institution() {
    return Institution.builder()
        .id(INSTITUTION)
        .name("请销假规定")
        .kind(InstitutionKind.OTHER)
        .category(InstitutionCategory.STAFF_MANAGEMENT)
        .headquarters(HEADQUARTERS)
        .addVersion(
            InstitutionVersion.builder()
                .number(1)
                .form(InstitutionVersion.Form.TRIAL)
                .act(RevisionAct.ESTABLISH)
                .validUntil(LocalDate.of(2022, 3, 31))
                .appliesTo(
                    new Applicability(
                        List.of(HEADQUARTERS), List.of(GROUP), Set.of(PersonKind.CADRE)))
                .addProvision(new Provision(new RegulatedMatterId("leave"), new DutyId("d/1")))
                .addStep(
                    new VersionStep(
                        VersionStep.Kind.APPROVED,
                        LocalDate.of(2020, 3, 20),
                        Optional.of(HEADQUARTERS),
                        KNOWN))
                .addStep(
                    VersionStep.of(VersionStep.Kind.ENTERED_INTO_FORCE, LocalDate.of(2020, 4, 1)))
                .build())
        .addExecution(
            new ExecutionRecord(
                new ExecutionId("ledger/2020-7"),
                ExecutionRecord.Kind.LEDGER,
                LocalDate.of(2020, 7, 1),
                KNOWN))
        .build();
  }

  private static Institution planned() {
    return Institution.builder()
        .id(new InstitutionId("i-2"))
        .name("值班制度")
        .kind(InstitutionKind.OTHER)
        .category(InstitutionCategory.SAFETY_AND_LOGISTICS)
        .headquarters(HEADQUARTERS)
        .build();
  }

  private static Measure measure() {
    return Measure.builder()
        .id(new MeasureId("m/1"))
        .name("晚点名")
        .headquarters(HEADQUARTERS)
        .days(DAYS)
        .addBacking(new MeasureBacking(INSTITUTION, DAYS, KNOWN))
        .build();
  }

  private static Duty duty() {
    return Duty.builder()
        .id(new DutyId("d/1"))
        .name("审批请假")
        .headquarters(HEADQUARTERS)
        .days(DAYS)
        .addAssignment(DutyAssignment.of(DutyLevel.SECOND, HEADQUARTERS, DAYS))
        .addAssignment(
            new DutyAssignment(
                DutyLevel.SECOND,
                false,
                Optional.empty(),
                Optional.of(GROUP),
                Optional.empty(),
                DAYS,
                KNOWN))
        .addAssignment(
            new DutyAssignment(
                DutyLevel.THIRD,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.of(UNIT),
                DAYS,
                DayRange.ALWAYS))
        .addAssignment(DutyAssignment.ofEachCell(DutyLevel.THIRD, DAYS))
        .build();
  }

  private static RevisionPlan plan() {
    return RevisionPlan.builder()
        .id(new RevisionPlanId("plan"))
        .headquarters(HEADQUARTERS)
        .batch(new BatchKey("zhejiang", 10))
        .adopted(LocalDate.of(2020, 3, 15))
        .addItem(
            new RevisionItem(
                INSTITUTION,
                RevisionAct.ESTABLISH,
                InstitutionCategory.STAFF_MANAGEMENT,
                1,
                LocalDate.of(2020, 4, 30),
                KNOWN))
        .build();
  }

  private static Person unknown() {
    return Person.builder().id(new PersonId("p-2")).kind(PersonKind.CADRE).build();
  }
}
