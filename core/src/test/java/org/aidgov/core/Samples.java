package org.aidgov.core;

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
import org.aidgov.core.meeting.AgreedItem;
import org.aidgov.core.meeting.Attendance;
import org.aidgov.core.meeting.Cadence;
import org.aidgov.core.meeting.Charter;
import org.aidgov.core.meeting.ConsultationParty;
import org.aidgov.core.meeting.ConsultationSide;
import org.aidgov.core.meeting.Convener;
import org.aidgov.core.meeting.ItemDeadline;
import org.aidgov.core.meeting.ItemId;
import org.aidgov.core.meeting.ItemOwner;
import org.aidgov.core.meeting.ItemStep;
import org.aidgov.core.meeting.MeetingFile;
import org.aidgov.core.meeting.MeetingSeries;
import org.aidgov.core.meeting.MeetingSystem;
import org.aidgov.core.meeting.Outcome;
import org.aidgov.core.meeting.ResponsibleSide;
import org.aidgov.core.meeting.Review;
import org.aidgov.core.meeting.SeriesId;
import org.aidgov.core.meeting.SeriesMembership;
import org.aidgov.core.meeting.Sitting;
import org.aidgov.core.meeting.SittingId;
import org.aidgov.core.meeting.SittingStep;
import org.aidgov.core.meeting.TaskForce;
import org.aidgov.core.meeting.TaskForceId;
import org.aidgov.core.meeting.TaskForceRole;
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
import org.aidgov.core.value.CalendarPeriod;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.work.AdviceRejection;
import org.aidgov.core.work.Growth;
import org.aidgov.core.work.Relief;
import org.aidgov.core.work.ResultId;
import org.aidgov.core.work.ResultStage;
import org.aidgov.core.work.StageStep;
import org.aidgov.core.work.TimeShare;
import org.aidgov.core.work.WorkFile;
import org.aidgov.core.work.WorkMethod;
import org.aidgov.core.work.WorkResult;
import org.aidgov.core.work.WorkTag;
import org.aidgov.core.work.WorkWeek;

/** One of each thing, with everything that it can consist of, in one small register. */
public final class Samples {
  /** The first day of everything here. */
  public static final LocalDate START = LocalDate.of(2020, 3, 1);

  /** The days of everything here. */
  public static final DayRange DAYS = DayRange.openFrom(START);

  /** When everything here was in the books. */
  public static final DayRange KNOWN = DayRange.openFrom(LocalDate.of(2020, 2, 1));

  private static final BatchKey BATCH = new BatchKey("zhejiang", 10);
  private static final PlaceId PLACE = new PlaceId("place-1");
  private static final UnitId UNIT = new UnitId("unit-1");
  private static final HomeUnitId HOME = new HomeUnitId("home-1");
  private static final HeadquartersId HEADQUARTERS = new HeadquartersId("hq-1");
  private static final HeadquartersId UPPER = new HeadquartersId("hq-0");
  private static final OfficeGroupId GROUP = new OfficeGroupId("group-1");
  private static final CellId CELL = new CellId("cell-1");
  private static final CellId UPPER_CELL = new CellId("cell-0");
  private static final PartyOrganisationId COMMITTEE = new PartyOrganisationId("committee-1");
  private static final PartyOrganisationId BRANCH = new PartyOrganisationId("branch-1");
  private static final PartyOrganisationId ELSEWHERE = new PartyOrganisationId("elsewhere-1");
  private static final MeetingId MEETING = new MeetingId("meeting-1");
  private static final DutyId DUTY = new DutyId("duty-1");
  private static final InstitutionId INSTITUTION = new InstitutionId("institution-1");
  private static final PersonId PERSON = new PersonId("p-1");
  private static final DisciplineBodyId BODY = new DisciplineBodyId("body-1");
  private static final EmergencyId EMERGENCY = new EmergencyId("emergency-1");
  private static final SiteId SITE = new SiteId("site-1");
  private static final SeriesId SERIES = new SeriesId("series-1");
  private static final SittingId SITTING = new SittingId("sitting-1");
  private static final TaskForceId TASK_FORCE = new TaskForceId("force-1");
  private static final ResultId RESULT = new ResultId("result-1");

  private Samples() {}

  /** Returns a tour. */
  public static Tour tour() {
    return Tour.builder()
        .batch(BATCH)
        .homeUnit(HOME)
        .headquarters(HEADQUARTERS)
        .plannedEnd(LocalDate.of(2023, 4, 11))
        .addSteps(new TourStep(TourStage.ARRIVED, START, KNOWN))
        .successor(new PersonId("p-9"))
        .build();
  }

  /** Returns a person. */
  public static Person person() {
    return Person.builder()
        .id(PERSON)
        .name("王芳")
        .kind(PersonKind.PROFESSIONAL)
        .addTours(tour())
        .addPosts(
            new Post(
                UNIT, Optional.of("title"), Optional.of("work"), Optional.of("duty"), DAYS, KNOWN))
        .addTasks(new HeadquartersTask(WorkLine.MENTORING, "task", DAYS, KNOWN))
        .addGroups(new GroupAssignment(GROUP, DAYS, KNOWN))
        .addAbsences(new Absence(Absence.Kind.TRIP, DAYS, KNOWN))
        .build();
  }

  /** Returns a Party file. */
  public static PartyFile partyFile() {
    return PartyFile.builder()
        .addStatuses(new StatusPeriod(PartyStatus.FORMAL, DAYS, KNOWN))
        .home(ELSEWHERE)
        .addTransfers(
            new RelationTransfer(
                BRANCH,
                Optional.of(START.plusDays(30)),
                List.of(new TransferStep(TransferStep.Kind.SENT, START, KNOWN))))
        .addMemberships(new BranchMembership(BRANCH, DAYS, KNOWN))
        .addVoteSuspensions(new VoteSuspension(DAYS, KNOWN))
        .addAttended(MEETING)
        .build();
  }

  /** Returns a file of supervision. */
  public static SupervisionFile supervisionFile() {
    return SupervisionFile.builder()
        .addShifts(new Shift(UNIT, START, ClockRange.parse("20:00-08:00"), KNOWN))
        .addLeaves(
            new Leave(
                Leave.Kind.LEAVE,
                Moment.parse("2020-05-06T10:00"),
                Moment.parse("2020-05-08T20:00"),
                List.of(
                    new LeaveStep(
                        LeaveStep.Kind.REQUESTED, Moment.parse("2020-04-26T11:00"), KNOWN))))
        .addRollCalls(
            new RollCallEntry(
                START, RollCallEntry.Status.ABSENT, Optional.of(START.plusDays(1)), KNOWN))
        .build();
  }

  /** Returns a ledger. */
  public static SupervisionLedger supervisionLedger() {
    return SupervisionLedger.builder()
        .headquarters(HEADQUARTERS)
        .addDuty(
            new DutyTurn(
                START,
                Optional.of(ClockRange.parse("10:00-10:00")),
                Optional.of(PERSON),
                List.of(PERSON),
                KNOWN))
        .addRollCalls(new RollCall(START, KNOWN))
        .addSelves(new SelfEntry(SelfEntry.Self.SERVICE, START, KNOWN))
        .addIncidents(
            new Incident(
                new IncidentId("i-1"),
                Incident.Dimension.SAFETY,
                START,
                List.of(new IncidentOwner(PERSON, DAYS, KNOWN)),
                Optional.of(START.plusDays(9)),
                KNOWN))
        .addControls(new StageControl(TourStage.ARRIVED, "control", DAYS, KNOWN))
        .build();
  }

  /** Returns the hours of a unit. */
  public static OfficeHours hours() {
    return new OfficeHours(
        new RegionId("xinjiang"),
        DAYS,
        List.of(new Season(MonthAndDay.parse("05-01"), List.of(ClockRange.parse("10:00-14:00")))),
        KNOWN);
  }

  /** Returns a dossier. */
  public static Dossier dossier() {
    return Dossier.builder()
        .person(person())
        .addCells(new CellAssignment(CELL, DAYS, KNOWN))
        .party(partyFile())
        .addPersonalSupervision(personalSupervision())
        .care(careFile())
        .supervision(supervisionFile())
        .meetings(meetingFile())
        .work(workFile())
        .build();
  }

  /** Returns an arrangement for a person. */
  public static PersonalSupervision personalSupervision() {
    return PersonalSupervision.builder()
        .person(new PersonId("p-9"))
        .addDisciplines(Discipline.WORK)
        .addStages(ChainStage.IN_POST)
        .addModes(SupervisionMode.DAILY)
        .days(DAYS)
        .known(KNOWN)
        .build();
  }

  /** Returns an arrangement for a cell. */
  public static CellSupervision cellSupervision() {
    return CellSupervision.builder()
        .cell(CELL)
        .body(BODY)
        .addDisciplines(Discipline.values())
        .addStages(ChainStage.values())
        .addModes(SupervisionMode.values())
        .days(DAYS)
        .known(KNOWN)
        .build();
  }

  /** Returns a discipline body. */
  public static DisciplineBody disciplineBody() {
    return DisciplineBody.builder()
        .id(BODY)
        .name("临时纪律监督组")
        .kind(DisciplineBody.Kind.TEMPORARY_GROUP)
        .headquarters(HEADQUARTERS)
        .days(DAYS)
        .addMembers(new BodyMember(PERSON, BodyMember.Role.HEAD, DAYS, KNOWN))
        .build();
  }

  /** Returns a ledger of clean aid. */
  public static DisciplineLedger disciplineLedger() {
    return DisciplineLedger.builder()
        .headquarters(HEADQUARTERS)
        .addOpinions(new CleanAidOpinion(new OpinionId("opinion-1"), START, DAYS, KNOWN))
        .addSupervision(cellSupervision())
        .addMatters(
            new Matter(
                new MatterId("matter-1"),
                Optional.of(BODY),
                List.of(new MatterStep(MatterStep.Kind.REGISTERED, START, KNOWN))))
        .build();
  }

  /** Returns a care file. */
  public static CareFile careFile() {
    return CareFile.builder()
        .addTalks(new Talk(new PersonId("p-9"), START, Set.of(TalkForm.EXPERIENCE), KNOWN))
        .addTriggers(new CareTrigger(CareTrigger.Kind.SUPPORT, START, KNOWN))
        .addContacts(new CareContact(CareContact.Kind.FAMILY, START, KNOWN))
        .addOffers(new SupportOffer(EMERGENCY, START, KNOWN))
        .build();
  }

  /** Returns an emergency. */
  public static Emergency emergency() {
    return Emergency.builder()
        .id(EMERGENCY)
        .name("突发情况")
        .headquarters(HEADQUARTERS)
        .days(DAYS)
        .addChanges(new SituationChange(START, KNOWN))
        .addSites(new Site(SITE, "观察点", DAYS, List.of(new SiteStaff(PERSON, DAYS, KNOWN))))
        .addPlans(
            new SupportPlan(new PlanId("plan-1"), "方案", List.of(new PlanVersion(1, DAYS, KNOWN))))
        .build();
  }

  /** Returns a part in work meetings. */
  public static MeetingFile meetingFile() {
    return MeetingFile.builder()
        .addSeries(new SeriesMembership(SERIES, DAYS, KNOWN))
        .addAttended(new Attendance(SITTING, KNOWN))
        .build();
  }

  /** Returns what somebody says of the own work. */
  public static WorkFile workFile() {
    return WorkFile.builder()
        .addWeeks(workWeek())
        .addRejections(new AdviceRejection(WorkMethod.PIANO, DAYS, KNOWN))
        .addReliefs(new Relief(Relief.Kind.TIME_OFF, START, KNOWN))
        .build();
  }

  /** Returns a week. */
  public static WorkWeek workWeek() {
    return WorkWeek.builder()
        .monday(LocalDate.of(2020, 3, 2))
        .addShares(new TimeShare(WorkTag.BOTH, Optional.of(WorkLine.MENTORING), 10))
        .nights(2)
        .weekendDays(1)
        .restDays(1)
        .known(KNOWN)
        .build();
  }

  /** Returns a series of consultations. */
  public static MeetingSeries series() {
    return MeetingSeries.builder()
        .id(SERIES)
        .name("会商")
        .headquarters(HEADQUARTERS)
        .system(MeetingSystem.CONSULTATION)
        .days(DAYS)
        .addCadences(new Cadence(CalendarPeriod.Unit.QUARTER, 1, DAYS, KNOWN))
        .addConveners(new Convener(PERSON, DAYS, KNOWN))
        .addParties(new ConsultationParty(ConsultationSide.RECIPIENT, "教育局", DAYS, KNOWN))
        .build();
  }

  /** Returns a series of a task force's meetings. */
  public static MeetingSeries forceSeries() {
    return MeetingSeries.builder()
        .id(new SeriesId("series-2"))
        .name("专班例会")
        .headquarters(HEADQUARTERS)
        .system(MeetingSystem.TASK_FORCE)
        .days(DAYS)
        .taskForce(TASK_FORCE)
        .build();
  }

  /** Returns a work meeting. */
  public static Sitting sitting() {
    return Sitting.builder()
        .id(SITTING)
        .series(SERIES)
        .addSteps(new SittingStep(SittingStep.Kind.HELD, START.plusDays(3), KNOWN))
        .hours(ClockRange.parse("10:00-11:30"))
        .sides(Set.of(ConsultationSide.RECIPIENT))
        .partyMeeting(MEETING)
        .outcome(Outcome.DECIDED)
        .build();
  }

  /** Returns an agreed item. */
  public static AgreedItem agreedItem() {
    return AgreedItem.builder()
        .id(new ItemId("item-1"))
        .sitting(SITTING)
        .addOwners(new ItemOwner(PERSON, DAYS, KNOWN))
        .addDeadlines(new ItemDeadline(START.plusDays(3), START.plusDays(30), KNOWN))
        .addResponsible(new ResponsibleSide(ConsultationSide.RECIPIENT, "教育局", DAYS, KNOWN))
        .addSteps(new ItemStep(ItemStep.Kind.REMINDED, START.plusDays(20), Optional.empty(), KNOWN))
        .build();
  }

  /** Returns a task force. */
  public static TaskForce taskForce() {
    return TaskForce.builder()
        .id(TASK_FORCE)
        .name("专班")
        .headquarters(HEADQUARTERS)
        .days(DAYS)
        .addCharters(
            new Charter(START, Optional.of("goal"), Optional.of(START.plusDays(90)), KNOWN))
        .addRoles(new TaskForceRole(PERSON, TaskForceRole.Kind.LEAD, DAYS, KNOWN))
        .addReviews(new Review(START.plusDays(60), Optional.of(START.plusDays(120)), KNOWN))
        .build();
  }

  /** Returns a result of work. */
  public static WorkResult workResult() {
    return WorkResult.builder()
        .id(RESULT)
        .name("成果")
        .headquarters(HEADQUARTERS)
        .line(WorkLine.MENTORING)
        .days(DAYS)
        .addStages(new StageStep(ResultStage.PILOT, START, KNOWN))
        .addGrewFrom(new Growth(new ResultId("result-0"), START, KNOWN))
        .addRejections(new AdviceRejection(WorkMethod.SNOWBALL, DAYS, KNOWN))
        .build();
  }

  /** Returns the result from which the other one grew. */
  public static WorkResult firstResult() {
    return workResult().withGrewFrom().withId(new ResultId("result-0"));
  }

  /** Returns a headquarters. */
  public static Headquarters headquarters() {
    return Headquarters.builder()
        .id(HEADQUARTERS)
        .name("市指挥部")
        .level(Headquarters.Level.CITY)
        .province("zhejiang")
        .parent(UPPER)
        .addPlaces(PLACE)
        .days(DAYS)
        .addLeaders(new Leader(PERSON, Leader.Role.COMMANDER, DAYS, KNOWN))
        .addHours(hours())
        .build();
  }

  /** Returns an office group. */
  public static OfficeGroup group() {
    return OfficeGroup.builder()
        .id(GROUP)
        .name("综合组")
        .headquarters(HEADQUARTERS)
        .days(DAYS)
        .lines(Set.of(WorkLine.GENERAL_AFFAIRS))
        .addHeads(new GroupHead(PERSON, List.of("work"), List.of("party"), DAYS, KNOWN))
        .addHomeLinks(new HomeLink(WorkLine.MENTORING, "partner", DAYS, KNOWN))
        .build();
  }

  /** Returns a cell. */
  public static Cell cell() {
    return Cell.builder()
        .id(CELL)
        .name("网格一")
        .province("zhejiang")
        .level(GridLevel.THIRD)
        .days(DAYS)
        .addParents(new CellParent(UPPER_CELL, DAYS, KNOWN))
        .addUnits(new UnitClaim(UNIT, DAYS, KNOWN))
        .addHeadquarters(new HeadquartersClaim(HEADQUARTERS, DAYS, KNOWN))
        .addRoles(new CellRole(PERSON, CellRole.Kind.HEAD, DAYS, KNOWN))
        .addServices(new ServiceItem("service", DAYS, KNOWN))
        .build();
  }

  /** Returns a branch. */
  public static Branch branch() {
    return Branch.builder()
        .id(BRANCH)
        .name("临时党支部")
        .kind(PartyOrganisationKind.TEMPORARY_BRANCH)
        .headquarters(HEADQUARTERS)
        .days(DAYS)
        .approval(new Approval(COMMITTEE, Optional.of(START), START))
        .addGroups(new GroupCoverage(GROUP, DAYS, KNOWN))
        .addUnits(new UnitCoverage(UNIT, DAYS, KNOWN))
        .addRoles(
            new BranchRole(
                PERSON, BranchRole.Kind.SECRETARY, BranchRole.Basis.APPOINTED, DAYS, KNOWN))
        .addActs(new RecordedAct(BranchAct.STUDY, START, Optional.of(COMMITTEE), KNOWN))
        .build();
  }

  /** Returns a meeting. */
  public static LifeMeeting meeting() {
    return LifeMeeting.builder()
        .id(MEETING)
        .organisation(BRANCH)
        .kind(LifeMeeting.Kind.MEMBERS_MEETING)
        .planned(START)
        .held(START.plusDays(3))
        .functions(Set.of(BranchFunction.STUDY))
        .addResolutions(new Resolution(BranchAct.STUDY, new BranchVote(5, 4, 3, 1), true))
        .known(KNOWN)
        .build();
  }

  /** Returns a version of an institution. */
  public static InstitutionVersion version() {
    return InstitutionVersion.builder()
        .number(1)
        .form(InstitutionVersion.Form.TRIAL)
        .act(RevisionAct.ESTABLISH)
        .validUntil(START.plusYears(2))
        .appliesTo(
            new Applicability(List.of(HEADQUARTERS), List.of(GROUP), Set.of(PersonKind.CADRE)))
        .addProvisions(new Provision(new RegulatedMatterId("leave"), DUTY))
        .addSteps(
            new VersionStep(
                VersionStep.Kind.ENTERED_INTO_FORCE, START, Optional.of(HEADQUARTERS), KNOWN))
        .build();
  }

  /** Returns an institution. */
  public static Institution institution() {
    return Institution.builder()
        .id(INSTITUTION)
        .name("请销假规定")
        .kind(InstitutionKind.OTHER)
        .category(InstitutionCategory.STAFF_MANAGEMENT)
        .headquarters(HEADQUARTERS)
        .addVersions(version())
        .addExecutions(
            new ExecutionRecord(
                new ExecutionId("ledger/7"), ExecutionRecord.Kind.LEDGER, START.plusDays(9), KNOWN))
        .build();
  }

  /** Returns a measure. */
  public static Measure measure() {
    return Measure.builder()
        .id(new MeasureId("measure-1"))
        .name("晚点名")
        .headquarters(HEADQUARTERS)
        .days(DAYS)
        .addBackings(new MeasureBacking(INSTITUTION, DAYS, KNOWN))
        .build();
  }

  /** Returns a duty. */
  public static Duty duty() {
    return Duty.builder()
        .id(DUTY)
        .name("审批请假")
        .headquarters(HEADQUARTERS)
        .days(DAYS)
        .addAssignments(
            new DutyAssignment(
                DutyLevel.SECOND,
                false,
                Optional.of(HEADQUARTERS),
                Optional.empty(),
                Optional.empty(),
                DAYS,
                KNOWN))
        .build();
  }

  /** Returns a plan of systematic revision. */
  public static RevisionPlan revisionPlan() {
    return RevisionPlan.builder()
        .id(new RevisionPlanId("plan-1"))
        .headquarters(HEADQUARTERS)
        .batch(BATCH)
        .adopted(START)
        .addItems(
            new RevisionItem(
                INSTITUTION,
                RevisionAct.ESTABLISH,
                InstitutionCategory.STAFF_MANAGEMENT,
                1,
                START.plusDays(60),
                KNOWN))
        .build();
  }

  /** Returns the content of a register with all of them. */
  public static RegisterContent content() {
    return RegisterContent.builder()
        .addBatches(new Batch(BATCH, DAYS))
        .addPlaces(new Place(PLACE, "市", Place.Kind.CITY))
        .addUnits(
            new RecipientUnit(
                UNIT,
                "医院",
                RecipientUnit.Kind.HOSPITAL,
                PLACE,
                Set.of(RecipientUnit.Line.LOCAL),
                List.of(hours())))
        .addHomeUnits(new HomeUnit(HOME, "派出单位"))
        .addHeadquarters(
            Headquarters.builder()
                .id(UPPER)
                .name("省指挥部")
                .level(Headquarters.Level.PROVINCIAL)
                .province("zhejiang")
                .days(DAYS)
                .build(),
            headquarters())
        .addGroups(group())
        .addCells(
            Cell.builder()
                .id(UPPER_CELL)
                .name("二级网格")
                .province("zhejiang")
                .level(GridLevel.SECOND)
                .days(DAYS)
                .build(),
            cell())
        .addCommittees(
            new PartyCommittee(
                COMMITTEE,
                "指挥部党委",
                PartyOrganisationKind.TEMPORARY_COMMITTEE,
                HEADQUARTERS,
                DAYS,
                Optional.of(ELSEWHERE)))
        .addBranches(branch())
        .addMeetings(meeting())
        .addPeople(dossier())
        .addInstitutions(institution())
        .addMeasures(measure())
        .addDuties(duty())
        .addRevisionPlans(revisionPlan())
        .addDisciplineBodies(disciplineBody())
        .addDisciplineLedgers(disciplineLedger())
        .addEmergencies(emergency())
        .addSupervisionLedgers(supervisionLedger())
        .addSeries(series(), forceSeries())
        .addSittings(sitting())
        .addAgreedItems(agreedItem())
        .addTaskForces(taskForce())
        .addWorkResults(firstResult(), workResult())
        .build();
  }
}
