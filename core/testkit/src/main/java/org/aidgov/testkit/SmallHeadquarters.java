package org.aidgov.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
import org.aidgov.core.party.BranchFunction;
import org.aidgov.core.party.BranchMembership;
import org.aidgov.core.party.BranchRole;
import org.aidgov.core.party.GroupCoverage;
import org.aidgov.core.party.LifeMeeting;
import org.aidgov.core.party.MeetingId;
import org.aidgov.core.party.PartyCommittee;
import org.aidgov.core.party.PartyFile;
import org.aidgov.core.party.PartyOrganisationId;
import org.aidgov.core.party.PartyOrganisationKind;
import org.aidgov.core.party.PartyStatus;
import org.aidgov.core.party.RelationTransfer;
import org.aidgov.core.party.StatusPeriod;
import org.aidgov.core.party.TransferStep;
import org.aidgov.core.party.UnitCoverage;
import org.aidgov.core.register.Dossier;
import org.aidgov.core.register.RegisterContent;
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
 * Eight people under two headquarters that keep every rule on {@link #TODAY}.
 *
 * <pre>
 * grid    c-root ─ c-city ─┬─ c-hq        p-1 p-2 p-3           stands on hq-city
 *                          └─ c-hospital  p-4 … p-8             stands on u-hospital
 * Party   pc-zj approves   t-office   (g-office:  p-1 p-2 p-3)            host branch h-place
 *                          t-medical  (g-medical: p-4 p-5 p-6, p-7)       host branch h-hospital
 *         p-7 is a probationary member, p-8 is no member
 * texts   i-grid i-clean i-meetings i-task-forces i-consultation of hq-zj, i-leave of hq-city
 * meetings ms-office ms-consult, tf-0 tf-1, ai-1 of hq-city
 * order   hours of both units and of hq-city, duty roster of the month, roll call, four selves
 * </pre>
 */
final class SmallHeadquarters {
  static final LocalDate TODAY = LocalDate.of(2022, 5, 11);

  private static final DayRange TOUR = DayRange.parse("2020-03-01/..");
  private static final BatchKey BATCH = new BatchKey("zhejiang", 10);
  private static final HeadquartersId PROVINCIAL = new HeadquartersId("hq-zj");
  private static final HeadquartersId CITY = new HeadquartersId("hq-city");
  private static final PartyOrganisationId COMMITTEE = new PartyOrganisationId("pc-zj");

  private SmallHeadquarters() {}

  static RegisterContent content() {
    return SmallMeetings.addTo(SmallInstitutions.addTo(organisation()));
  }

  private static RegisterContent organisation() {
    return SmallCleanAid.addTo(structure());
  }

  private static RegisterContent structure() {
    return RegisterContent.builder()
        .addBatch(new Batch(BATCH, DayRange.parse("2020-02-01/2023-05-01")))
        .addPlace(new Place(new PlaceId("aksu"), "阿克苏市", Place.Kind.CITY))
        .addUnits(
            unit("u-hospital", "阿克苏市医院", RecipientUnit.Kind.HOSPITAL),
            unit("u-office", "阿克苏市机关", RecipientUnit.Kind.BUREAU))
        .addHomeUnit(new HomeUnit(new HomeUnitId("home"), "杭州市某单位"))
        .headquarters(headquarters())
        .groups(groups())
        .cells(cells())
        .addCommittee(
            new PartyCommittee(
                COMMITTEE,
                "浙江省援疆指挥部党委",
                PartyOrganisationKind.COMMITTEE,
                PROVINCIAL,
                TOUR,
                Optional.of(new PartyOrganisationId("zj-standing"))))
        .branches(branches())
        .meetings(meetings())
        .people(people())
        .addSupervisionLedger(SmallSupervision.ledger(TOUR, CITY))
        .build();
  }

  private static RecipientUnit unit(String id, String name, RecipientUnit.Kind kind) {
    return new RecipientUnit(
        new UnitId(id),
        name,
        kind,
        new PlaceId("aksu"),
        Set.of(RecipientUnit.Line.LOCAL),
        List.of(SmallSupervision.hours(TOUR)));
  }

  private static List<Headquarters> headquarters() {
    Headquarters provincial =
        Headquarters.builder()
            .id(PROVINCIAL)
            .name("浙江省援疆指挥部")
            .level(Headquarters.Level.PROVINCIAL)
            .province("zhejiang")
            .days(TOUR)
            .addLeader(leader("p-1"))
            .build();
    Headquarters city =
        Headquarters.builder()
            .id(CITY)
            .name("杭州市援疆指挥部")
            .level(Headquarters.Level.CITY)
            .province("zhejiang")
            .parent(PROVINCIAL)
            .addPlace(new PlaceId("aksu"))
            .days(TOUR)
            .addLeader(leader("p-2"))
            .addHour(SmallSupervision.hours(TOUR))
            .build();
    return List.of(provincial, city);
  }

  private static Leader leader(String person) {
    return new Leader(new PersonId(person), Leader.Role.COMMANDER, TOUR, DayRange.ALWAYS);
  }

  private static List<OfficeGroup> groups() {
    return List.of(
        group("g-office", "办公室", WorkLine.GENERAL_AFFAIRS, "p-3"),
        group("g-medical", "医疗卫生组", WorkLine.DISCIPLINE_BUILDING, "p-4"));
  }

  private static OfficeGroup group(String id, String name, WorkLine line, String head) {
    return OfficeGroup.builder()
        .id(new OfficeGroupId(id))
        .name(name)
        .headquarters(CITY)
        .days(TOUR)
        .addLine(line)
        .addHead(
            new GroupHead(
                new PersonId(head), List.of("本组业务"), List.of("本组党建"), TOUR, DayRange.ALWAYS))
        .addHomeLink(new HomeLink(line, "杭州市对口部门", TOUR, DayRange.ALWAYS))
        .build();
  }

  private static List<Cell> cells() {
    return List.of(
        cell("c-root", "全省网格", GridLevel.FIRST, "p-1", "p-2").build(),
        cell("c-city", "杭州指挥部网格", GridLevel.SECOND, "p-2", "p-3")
            .addParent(under("c-root"))
            .build(),
        cell("c-hq", "指挥部本级", GridLevel.THIRD, "p-3", "p-1")
            .addParent(under("c-city"))
            .addHeadquarters(new HeadquartersClaim(CITY, TOUR, DayRange.ALWAYS))
            .build(),
        cell("c-hospital", "市医院", GridLevel.THIRD, "p-4", "p-5")
            .addParent(under("c-city"))
            .addUnit(new UnitClaim(new UnitId("u-hospital"), TOUR, DayRange.ALWAYS))
            .build());
  }

  private static Cell.Builder cell(
      String id, String name, GridLevel level, String head, String deputy) {
    return Cell.builder()
        .id(new CellId(id))
        .name(name)
        .province("zhejiang")
        .level(level)
        .days(TOUR)
        .addRole(role(head, CellRole.Kind.HEAD))
        .addRole(role(deputy, CellRole.Kind.DEPUTY))
        .addService(new ServiceItem("生活服务", TOUR, DayRange.ALWAYS));
  }

  private static CellRole role(String person, CellRole.Kind kind) {
    return new CellRole(new PersonId(person), kind, TOUR, DayRange.ALWAYS);
  }

  private static CellParent under(String cell) {
    return new CellParent(new CellId(cell), TOUR, DayRange.ALWAYS);
  }

  private static List<Branch> branches() {
    return List.of(
        temporary("t-office", "办公室临时党支部", "g-office", "p-3"),
        temporary("t-medical", "医疗组临时党支部", "g-medical", "p-4"),
        host("h-place", "市机关党支部", "u-office"),
        host("h-hospital", "市医院党支部", "u-hospital"));
  }

  private static Branch temporary(String id, String name, String group, String secretary) {
    return Branch.builder()
        .id(new PartyOrganisationId(id))
        .name(name)
        .kind(PartyOrganisationKind.TEMPORARY_BRANCH)
        .headquarters(CITY)
        .days(DayRange.parse("2020-03-20/.."))
        .approval(
            new Approval(
                COMMITTEE, Optional.of(LocalDate.of(2020, 3, 5)), LocalDate.of(2020, 3, 20)))
        .addGroup(
            new GroupCoverage(
                new OfficeGroupId(group), DayRange.parse("2020-03-20/.."), DayRange.ALWAYS))
        .addRole(
            new BranchRole(
                new PersonId(secretary),
                BranchRole.Kind.SECRETARY,
                BranchRole.Basis.APPOINTED,
                DayRange.parse("2020-03-20/.."),
                DayRange.ALWAYS))
        .build();
  }

  private static Branch host(String id, String name, String unit) {
    return Branch.builder()
        .id(new PartyOrganisationId(id))
        .name(name)
        .kind(PartyOrganisationKind.BRANCH)
        .headquarters(CITY)
        .days(DayRange.parse("2010-01-01/.."))
        .addUnit(
            new UnitCoverage(new UnitId(unit), DayRange.parse("2010-01-01/.."), DayRange.ALWAYS))
        .build();
  }

  private static List<LifeMeeting> meetings() {
    Stream<LifeMeeting> temporary =
        Stream.of("t-office", "t-medical").flatMap(SmallHeadquarters::temporaryBranchMeetings);
    Stream<LifeMeeting> host =
        Stream.of("h-place", "h-hospital")
            .map(b -> meeting(b, LifeMeeting.Kind.MEMBERS_MEETING, "2022-03-10"));
    Stream<LifeMeeting> committee =
        Stream.of(meeting("pc-zj", LifeMeeting.Kind.DEMOCRATIC_LIFE_MEETING, "2021-12-20"));
    return Stream.of(temporary, host, committee).flatMap(meeting -> meeting).toList();
  }

  private static Stream<LifeMeeting> temporaryBranchMeetings(String branch) {
    return Stream.of(
        meeting(branch, LifeMeeting.Kind.LECTURE, "2021-07-01"),
        meeting(branch, LifeMeeting.Kind.ORGANISATIONAL_LIFE_MEETING, "2021-12-10"),
        meeting(branch, LifeMeeting.Kind.DEMOCRATIC_APPRAISAL, "2021-12-11"),
        meeting(branch, LifeMeeting.Kind.MEMBERS_MEETING, "2022-02-10")
            .withFunctions(List.of(BranchFunction.values())),
        meeting(branch, LifeMeeting.Kind.THEME_DAY, "2022-04-15"));
  }

  /** A meeting with an id made of its organisation and day, such as {@code t-office-2022-02-10}. */
  private static LifeMeeting meeting(String organisation, LifeMeeting.Kind kind, String day) {
    return LifeMeeting.builder()
        .id(new MeetingId(organisation + "-" + day))
        .organisation(new PartyOrganisationId(organisation))
        .kind(kind)
        .held(LocalDate.parse(day))
        .build();
  }

  private static List<Dossier> people() {
    return List.of(
        officer("p-1", "pc-zj-2021-12-20"),
        officer("p-2", "pc-zj-2021-12-20"),
        officer("p-3"),
        doctor("p-4", PartyStatus.FORMAL),
        doctor("p-5", PartyStatus.FORMAL),
        doctor("p-6", PartyStatus.FORMAL),
        doctor("p-7", PartyStatus.PROBATIONARY),
        doctor("p-8", PartyStatus.NON_MEMBER));
  }

  private static Dossier officer(String id, String... alsoAttended) {
    Person person =
        person(id, PersonKind.CADRE, "g-office")
            .addTask(new HeadquartersTask(WorkLine.GENERAL_AFFAIRS, "综合协调", TOUR, DayRange.ALWAYS))
            .build();
    return Dossier.builder()
        .person(person)
        .addCell(in("c-hq"))
        .party(member("t-office", "h-place", PartyStatus.FORMAL, alsoAttended))
        .supervision(SmallSupervision.file())
        .build();
  }

  private static Dossier doctor(String id, PartyStatus status) {
    Person person =
        person(id, PersonKind.PROFESSIONAL, "g-medical")
            .addPost(
                new Post(
                    new UnitId("u-hospital"),
                    Optional.of("科副主任"),
                    Optional.of("学科建设"),
                    Optional.of("科室质量"),
                    TOUR,
                    DayRange.ALWAYS))
            .addTask(new HeadquartersTask(WorkLine.MENTORING, "师徒结对", TOUR, DayRange.ALWAYS))
            .build();
    return Dossier.builder()
        .person(person)
        .addCell(in("c-hospital"))
        .party(
            status == PartyStatus.NON_MEMBER
                ? nonMember()
                : member("t-medical", "h-hospital", status))
        .supervision(SmallSupervision.file())
        .build();
  }

  private static Person.Builder person(String id, PersonKind kind, String group) {
    return Person.builder()
        .id(new PersonId(id))
        .kind(kind)
        .addTour(
            Tour.builder()
                .batch(BATCH)
                .homeUnit(new HomeUnitId("home"))
                .headquarters(CITY)
                .plannedEnd(LocalDate.of(2023, 4, 10))
                .addSteps(
                    TourStep.of(TourStage.SELECTED, LocalDate.of(2020, 2, 1)),
                    TourStep.of(TourStage.ARRIVED, LocalDate.of(2020, 3, 1)),
                    TourStep.of(TourStage.IN_POST, LocalDate.of(2020, 3, 10)))
                .build())
        .addGroup(new GroupAssignment(new OfficeGroupId(group), TOUR, DayRange.ALWAYS));
  }

  private static CellAssignment in(String cell) {
    return new CellAssignment(new CellId(cell), TOUR, DayRange.ALWAYS);
  }

  private static PartyFile nonMember() {
    return PartyFile.builder()
        .addStatus(new StatusPeriod(PartyStatus.NON_MEMBER, TOUR, DayRange.ALWAYS))
        .build();
  }

  private static PartyFile member(
      String temporary, String host, PartyStatus status, String... alsoAttended) {
    PartyFile.Builder file =
        PartyFile.builder()
            .addStatus(
                new StatusPeriod(
                    status,
                    status == PartyStatus.FORMAL
                        ? DayRange.parse("2010-07-01/..")
                        : DayRange.parse("2021-07-01/.."),
                    DayRange.ALWAYS))
            .home(new PartyOrganisationId("home-branch"))
            .addTransfer(
                new RelationTransfer(
                    new PartyOrganisationId(host),
                    Optional.empty(),
                    List.of(
                        TransferStep.of(TransferStep.Kind.SENT, LocalDate.of(2020, 3, 5)),
                        TransferStep.of(TransferStep.Kind.RECEIVED, LocalDate.of(2020, 3, 12)))))
            .addMembership(
                new BranchMembership(
                    new PartyOrganisationId(temporary),
                    DayRange.parse("2020-03-20/.."),
                    DayRange.ALWAYS))
            .addMembership(
                new BranchMembership(
                    new PartyOrganisationId(host),
                    DayRange.parse("2020-03-12/.."),
                    DayRange.ALWAYS));
    Stream.concat(
            Stream.of(temporary + "-2022-02-10", temporary + "-2022-04-15", host + "-2022-03-10"),
            Stream.of(alsoAttended))
        .forEach(meeting -> file.addAttended(new MeetingId(meeting)));
    return file.build();
  }
}
