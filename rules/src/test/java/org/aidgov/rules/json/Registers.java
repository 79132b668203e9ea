package org.aidgov.rules.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidgov.core.grid.Cell;
import org.aidgov.core.grid.CellAssignment;
import org.aidgov.core.grid.CellId;
import org.aidgov.core.grid.CellParent;
import org.aidgov.core.grid.CellRole;
import org.aidgov.core.grid.GridLevel;
import org.aidgov.core.grid.HeadquartersClaim;
import org.aidgov.core.grid.ServiceItem;
import org.aidgov.core.grid.UnitClaim;
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
  static final MeetingId MEETING = new MeetingId("m-1");

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
                Set.of(RecipientUnit.Line.LOCAL, RecipientUnit.Line.CORPS)))
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
            .withLeaders(new Leader(PERSON, Leader.Role.DEPUTY_COMMANDER, DAYS, KNOWN)));
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
        .meetings(WorkRegisters.meetingFile())
        .work(WorkRegisters.workFile())
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

  private static Person unknown() {
    return Person.builder().id(new PersonId("p-2")).kind(PersonKind.CADRE).build();
  }
}
