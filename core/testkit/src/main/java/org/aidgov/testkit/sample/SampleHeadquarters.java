package org.aidgov.testkit.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.aidgov.core.calendar.OfficeHours;
import org.aidgov.core.grid.Cell;
import org.aidgov.core.grid.CellId;
import org.aidgov.core.grid.CellParent;
import org.aidgov.core.grid.CellRole;
import org.aidgov.core.grid.GridLevel;
import org.aidgov.core.grid.HeadquartersClaim;
import org.aidgov.core.grid.ServiceItem;
import org.aidgov.core.grid.UnitClaim;
import org.aidgov.core.party.Approval;
import org.aidgov.core.party.Branch;
import org.aidgov.core.party.BranchRole;
import org.aidgov.core.party.GroupCoverage;
import org.aidgov.core.party.PartyCommittee;
import org.aidgov.core.party.PartyOrganisationId;
import org.aidgov.core.party.PartyOrganisationKind;
import org.aidgov.core.party.UnitCoverage;
import org.aidgov.core.staff.BatchKey;
import org.aidgov.core.staff.GroupHead;
import org.aidgov.core.staff.Headquarters;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.staff.HomeLink;
import org.aidgov.core.staff.HomeUnit;
import org.aidgov.core.staff.HomeUnitId;
import org.aidgov.core.staff.Leader;
import org.aidgov.core.staff.OfficeGroup;
import org.aidgov.core.staff.OfficeGroupId;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.staff.PlaceId;
import org.aidgov.core.staff.RecipientUnit;
import org.aidgov.core.staff.UnitId;
import org.aidgov.core.staff.WorkLine;
import org.aidgov.core.value.DayRange;

/** What a provincial and a city headquarters have in common. */
abstract class SampleHeadquarters {
  /** The temporary branches begin, approved on the day. */
  static final LocalDate BRANCHES = LocalDate.of(2020, 4, 28);

  static final DayRange ALWAYS = DayRange.ALWAYS;
  private static final DayRange SINCE_BRANCHES = DayRange.openFrom(BRANCHES);
  private static final DayRange LONG_AGO = DayRange.parse("2010-01-01/..");
  private static final int HOME_UNITS = 5;

  final Draft draft;
  final String province;
  final String code;
  final String name;
  final HeadquartersId id;
  final SamplePeople people;
  final List<PartyOrganisationId> committee;

  SampleHeadquarters(Draft draft, String province, BatchKey batch, String code, String name) {
    this.draft = draft;
    this.province = province;
    this.code = code;
    this.name = name;
    this.id = new HeadquartersId("hq-" + code);
    this.people = new SamplePeople(draft, code, batch, HOME_UNITS);
    this.committee = List.of(new PartyOrganisationId("pc-" + code));
    for (int number = 1; number <= HOME_UNITS; number++) {
      draft.content.addHomeUnit(
          new HomeUnit(new HomeUnitId("home-" + code + "-" + number), name + "派出单位" + number));
    }
  }

  final void addHeadquarters(
      Headquarters.Level level, Optional<HeadquartersId> parent, List<String> places, int leaders) {
    Headquarters.Builder headquarters =
        Headquarters.builder()
            .id(id)
            .name(name + "援疆指挥部")
            .level(level)
            .province(province)
            .parent(parent)
            .days(Draft.SINCE_START)
            .addHour(hours(Draft.SINCE_START));
    places.forEach(place -> headquarters.addPlace(new PlaceId(place)));
    for (int leader = 0; leader < leaders; leader++) {
      headquarters.addLeader(
          new Leader(
              people.next(leader),
              leader == 0 ? Leader.Role.COMMANDER : Leader.Role.DEPUTY_COMMANDER,
              Draft.SINCE_START,
              ALWAYS));
    }
    draft.content.addHeadquarters(headquarters.build());
    draft.content.addSupervisionLedger(
        SampleSupervision.ledger(
            id,
            IntStream.range(0, leaders).mapToObj(people::next).toList(),
            List.of(people.next(leaders), people.next(leaders + 1))));
    draft.content.addCommittee(
        new PartyCommittee(
            committee.get(0),
            name + "援疆指挥部党委",
            PartyOrganisationKind.COMMITTEE,
            id,
            Draft.SINCE_START,
            Optional.of(new PartyOrganisationId(province + "-standing-committee"))));
    draft.hold(LifeCalendar.ofCommittee(committee.get(0), Draft.START));
  }

  private static OfficeHours hours(DayRange days) {
    return OfficeHours.of(SampleSupervision.REGION, days, SampleSupervision.SEASONS);
  }

  final UnitId addUnit(int number, String unitName, RecipientUnit.Kind kind, String place) {
    UnitId unit = new UnitId("u-" + code + "-" + number);
    RecipientUnit.Line line =
        kind == RecipientUnit.Kind.REGIMENT ? RecipientUnit.Line.CORPS : RecipientUnit.Line.LOCAL;
    draft.content.addUnit(
        new RecipientUnit(
            unit, unitName, kind, new PlaceId(place), Set.of(line), List.of(hours(LONG_AGO))));
    PartyOrganisationId branch = hostBranch(number);
    draft.content.addBranch(
        Branch.builder()
            .id(branch)
            .name(unitName + "党支部")
            .kind(PartyOrganisationKind.BRANCH)
            .headquarters(id)
            .days(LONG_AGO)
            .addUnit(new UnitCoverage(unit, LONG_AGO, ALWAYS))
            .build());
    draft.hold(LifeCalendar.ofHostBranch(branch, Draft.START, draft));
    return unit;
  }

  final PartyOrganisationId hostBranch(int number) {
    return new PartyOrganisationId("h-" + code + "-" + number);
  }

  final OfficeGroupId group(Area area) {
    return new OfficeGroupId("g-" + code + "-" + area.code);
  }

  final PartyOrganisationId temporaryBranch(Area area) {
    // Too few people work with the funds for a branch of their own.
    Area with = area == Area.FUNDS && isSmall(Area.FUNDS) ? Area.OFFICE : area;
    return new PartyOrganisationId("t-" + code + "-" + with.code);
  }

  abstract boolean isSmall(Area area);

  final void addGroup(Area area, PersonId head) {
    OfficeGroup.Builder group =
        OfficeGroup.builder()
            .id(group(area))
            .name(area.group)
            .headquarters(id)
            .days(Draft.SINCE_START)
            .lines(area.lines)
            .addHead(
                new GroupHead(
                    head, List.of("本组业务工作"), List.of("本组党的建设"), Draft.SINCE_START, ALWAYS));
    for (WorkLine line : area.lines) {
      group.addHomeLink(new HomeLink(line, name + "对口部门", Draft.SINCE_START, ALWAYS));
    }
    draft.content.addGroup(group.build());
  }

  /** Adds the branch of one area, or of several together, with a committee if there are more. */
  final void addTemporaryBranch(List<Area> areas, List<PersonId> secretaryAndOthers) {
    PartyOrganisationId branch = temporaryBranch(areas.get(0));
    Map<BranchRole.Kind, PersonId> roles = new EnumMap<>(BranchRole.Kind.class);
    List<BranchRole.Kind> kinds =
        List.of(BranchRole.Kind.SECRETARY, BranchRole.Kind.ORGANISATION, BranchRole.Kind.PUBLICITY);
    for (int i = 0; i < secretaryAndOthers.size(); i++) {
      roles.put(kinds.get(i), secretaryAndOthers.get(i));
    }
    Branch.Builder temporary =
        Branch.builder()
            .id(branch)
            .name(name + areas.get(0).group + (areas.size() > 1 ? "联合临时党支部" : "临时党支部"))
            .kind(
                areas.size() > 1
                    ? PartyOrganisationKind.TEMPORARY_JOINT_BRANCH
                    : PartyOrganisationKind.TEMPORARY_BRANCH)
            .headquarters(id)
            .days(SINCE_BRANCHES)
            .approval(
                new Approval(committee.get(0), Optional.of(BRANCHES.minusDays(15)), BRANCHES));
    areas.forEach(
        area -> temporary.addGroup(new GroupCoverage(group(area), SINCE_BRANCHES, ALWAYS)));
    roles.forEach(
        (kind, person) ->
            temporary.addRole(
                new BranchRole(person, kind, BranchRole.Basis.APPOINTED, SINCE_BRANCHES, ALWAYS)));
    draft.content.addBranch(temporary.build());
    draft.hold(
        LifeCalendar.ofTemporaryBranch(branch, BRANCHES, roles.size() == kinds.size(), draft));
  }

  final CellId cell(String which) {
    return new CellId("c-" + code + "-" + which);
  }

  final void addUpperCell(
      CellId cell,
      String cellName,
      GridLevel level,
      Optional<CellId> parent,
      PersonId head,
      PersonId deputy) {
    Cell.Builder upper = newCell(cell, cellName, level, head, deputy);
    parent.ifPresent(above -> upper.addParent(under(above)));
    draft.content.addCell(upper.build());
  }

  final void addCellOnUnit(
      CellId cell, String cellName, CellId parent, UnitId unit, PersonId head, PersonId deputy) {
    draft.content.addCell(
        newCell(cell, cellName, GridLevel.THIRD, head, deputy)
            .addParent(under(parent))
            .addUnit(new UnitClaim(unit, Draft.SINCE_START, ALWAYS))
            .build());
  }

  final void addCellOnHeadquarters(CellId cell, CellId parent, PersonId head, PersonId deputy) {
    draft.content.addCell(
        newCell(cell, name + "援疆指挥部本级", GridLevel.THIRD, head, deputy)
            .addParent(under(parent))
            .addHeadquarters(new HeadquartersClaim(id, Draft.SINCE_START, ALWAYS))
            .build());
  }

  private Cell.Builder newCell(
      CellId cell, String cellName, GridLevel level, PersonId head, PersonId deputy) {
    return Cell.builder()
        .id(cell)
        .name(cellName)
        .province(province)
        .level(level)
        .days(Draft.SINCE_START)
        .addRole(new CellRole(head, CellRole.Kind.HEAD, Draft.SINCE_START, ALWAYS))
        .addRole(new CellRole(deputy, CellRole.Kind.DEPUTY, Draft.SINCE_START, ALWAYS))
        .addService(new ServiceItem("生活服务与联系谈心", Draft.SINCE_START, ALWAYS));
  }

  private static CellParent under(CellId cell) {
    return new CellParent(cell, Draft.SINCE_START, ALWAYS);
  }

  /** Splits people over units as evenly as can be. */
  static List<Integer> shares(int people, int units) {
    List<Integer> shares = new ArrayList<>();
    for (int unit = 0; unit < units; unit++) {
      shares.add(people / units + (unit < people % units ? 1 : 0));
    }
    return shares;
  }
}
