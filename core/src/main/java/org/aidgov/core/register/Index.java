package org.aidgov.core.register;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Ordering;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.aidgov.core.care.Emergency;
import org.aidgov.core.discipline.CellSupervision;
import org.aidgov.core.discipline.DisciplineBody;
import org.aidgov.core.discipline.DisciplineLedger;
import org.aidgov.core.grid.Cell;
import org.aidgov.core.grid.CellAssignment;
import org.aidgov.core.grid.CellId;
import org.aidgov.core.meeting.Attendance;
import org.aidgov.core.meeting.MeetingFile;
import org.aidgov.core.meeting.MeetingSeries;
import org.aidgov.core.meeting.SeriesMembership;
import org.aidgov.core.meeting.Sitting;
import org.aidgov.core.party.Branch;
import org.aidgov.core.party.BranchMembership;
import org.aidgov.core.party.LifeMeeting;
import org.aidgov.core.party.MeetingId;
import org.aidgov.core.party.PartyCommittee;
import org.aidgov.core.party.PartyFile;
import org.aidgov.core.party.PartyOrganisationId;
import org.aidgov.core.party.PartyStatus;
import org.aidgov.core.party.RelationTransfer;
import org.aidgov.core.party.StatusPeriod;
import org.aidgov.core.register.PeopleRelation.Collected;
import org.aidgov.core.register.Relation.Rows;
import org.aidgov.core.staff.GroupAssignment;
import org.aidgov.core.staff.Headquarters;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.staff.OfficeGroup;
import org.aidgov.core.staff.OfficeGroupId;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.staff.Post;
import org.aidgov.core.staff.RecipientUnit;
import org.aidgov.core.staff.Tour;
import org.aidgov.core.staff.UnitId;
import org.aidgov.core.supervision.SupervisionLedger;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.Entity;
import org.aidgov.core.value.Facts;
import org.jspecify.annotations.Nullable;

/**
 * Who and what belongs together in a register, on all days. The parts that only some rules ask for
 * are made when they do. That of a changed register shares what is still the same. Not changed once
 * it is in a register.
 */
final class Index {
  /** What a person may be to the Party, by the numbers in {@link #statuses}. */
  static final ImmutableList<Optional<PartyStatus>> STATUSES =
      Stream.of(PartyStatus.values()).map(Optional::of).collect(ImmutableList.toImmutableList());

  /** People and headquarters, on the days of service. */
  Belonging<Headquarters> serving;

  /** People and cells, office groups, branches, and the units of their posts. */
  Belonging<Cell> cells;

  Belonging<OfficeGroup> groups;
  Belonging<Branch> branches;
  Belonging<RecipientUnit> units;

  /** On which days people have a post that is not known to be real. */
  PeopleRelation postsInDoubt;

  /** What people are to the Party, by the number of the status. */
  PeopleRelation statuses;

  /** From people to the branches that have their Party relation. */
  PeopleRelation relationBranches;

  /** People and the series at whose meetings they are expected. */
  Belonging<MeetingSeries> series;

  /** People and the work meetings at which they were, on all days: those know their own. */
  Belonging<Sitting> sittings;

  WorkIndex work;

  /** From people to the meetings they attended that were held, in order of days. */
  Lazy<PeopleRelation> attended;

  /** The headquarters of each sending province, on all days. */
  Lazy<Grouped<String, Headquarters>> headquartersOfProvinces;

  /** The Party committees of each headquarters, on all days. */
  Lazy<Grouped<HeadquartersId, PartyCommittee>> committees;

  /** The discipline bodies of each headquarters, on all days. */
  Lazy<Grouped<HeadquartersId, DisciplineBody>> disciplineBodies;

  /** The emergencies in which each headquarters plans support, on all days. */
  Lazy<Grouped<HeadquartersId, Emergency>> emergencies;

  /** The cells of the grid of each sending province, on all days, in no order: they are many. */
  Lazy<Grouped<String, Cell>> cellsOfProvinces;

  Links<CellId, Cell> children;
  Links<UnitId, Cell> cellsOfUnits;
  Links<HeadquartersId, Cell> cellsOfHeadquarters;
  Links<PersonId, Cell> cellRoles;
  Links<OfficeGroupId, Branch> branchesOfGroups;
  Links<UnitId, Branch> branchesOfUnits;
  Links<PersonId, Branch> branchRoles;
  Links<PersonId, OfficeGroup> headedGroups;
  Links<PersonId, Headquarters> ledHeadquarters;
  Links<PersonId, DisciplineBody> bodyMembers;

  /** From the staff to the emergencies in which they serve at a site. */
  Links<PersonId, Emergency> siteStaff;

  /** From people to the headquarters whose rosters and incidents name them. */
  Lazy<ImmutableSetMultimap<PersonId, HeadquartersId>> rosters;

  /** From people to the headquarters whose ledgers of clean aid say that they supervise. */
  Lazy<ImmutableSetMultimap<PersonId, HeadquartersId>> supervisors;

  /** Those whose dossiers name somebody. */
  Mentions<PersonId> naming;

  /** Those whose Party relation is, was or is to be with an organisation. */
  Mentions<PartyOrganisationId> relations;

  /** Who supervises the people of a cell, in order of days. */
  private Lazy<Lookup<CellId, ImmutableList<CellSupervision>>> supervision;

  /** The meetings of each organisation that were held, in order of days. */
  private Lazy<Lookup<PartyOrganisationId, ImmutableList<LifeMeeting>>> meetings;

  /** Institutions and what belongs to them. */
  Lazy<InstitutionIndex> institutions;

  /** Collects where people belong: of each while a register is taken in. */
  static final class Builder {
    private final PeopleRelation.Pass people = new PeopleRelation.Pass();
    private final Collected served = people.collect(Index::addServing);
    private final Collected inCells = people.collect(Index::addCells);
    private final Collected inGroups = people.collect(Index::addGroups);
    private final Collected inBranches = people.collect(Index::addBranches);
    private final Collected atUnits = people.collect(Index::addUnits);
    private final Collected inDoubt = people.collect(Index::addPostsInDoubt);
    private final Collected inSeries = people.collect(Index::addSeries);
    private final Collected atSittings = people.collect(Index::addSittings);
    private final Collected had = people.collect(Index::addStatuses);
    private final Collected relatedTo = people.collect(Index::addRelationBranches);

    /**
     * Adds the person with the next number.
     *
     * @param tables all but the people
     */
    void add(Dossier dossier, Tables tables) {
      people.add(dossier, tables);
    }

    Index build(Tables tables) {
      return new Index(this, tables);
    }
  }

  static Index of(Tables tables) {
    Builder index = new Builder();
    tables.people.all().forEach(dossier -> index.add(dossier, tables));
    return index.build(tables);
  }

  private Index(Builder people, Tables tables) {
    serving = Belonging.of(people.served.made(), tables.headquarters);
    cells = Belonging.of(people.inCells.made(), tables.cells);
    groups = Belonging.of(people.inGroups.made(), tables.groups);
    branches = Belonging.of(people.inBranches.made(), tables.branches);
    units = Belonging.of(people.atUnits.made(), tables.units);
    series = Belonging.of(people.inSeries.made(), tables.series);
    sittings = Belonging.of(people.atSittings.made(), tables.sittings);
    postsInDoubt = people.inDoubt.made();
    statuses = people.had.made();
    relationBranches = people.relatedTo.made();
    work = WorkIndex.of(tables);
    attended = Lazy.of(() -> PeopleRelation.of(tables, Index::addAttended));
    naming = Mentions.of(tables.people.all(), Dossier::named);
    relations = Mentions.of(tables.people.all(), Index::relations);
    headquartersOfProvinces =
        Lazy.of(() -> grouped(tables.headquarters.all(), Headquarters::province));
    cellsOfProvinces = Lazy.of(() -> gridsOf(tables));
    committees = Lazy.of(() -> grouped(tables.committees.all(), PartyCommittee::headquarters));
    disciplineBodies =
        Lazy.of(() -> grouped(tables.disciplineBodies.all(), DisciplineBody::headquarters));
    emergencies = Lazy.of(() -> grouped(tables.emergencies.all(), Emergency::headquarters));
    children =
        Links.of(tables.cells.all(), (cell, to) -> cell.parents().forEach(p -> to.by(p.cell(), p)));
    cellsOfUnits =
        Links.of(tables.cells.all(), (cell, to) -> cell.units().forEach(c -> to.by(c.unit(), c)));
    cellsOfHeadquarters =
        Links.of(
            tables.cells.all(),
            (cell, to) -> cell.headquarters().forEach(c -> to.by(c.headquarters(), c)));
    cellRoles =
        Links.of(tables.cells.all(), (cell, to) -> cell.roles().forEach(r -> to.by(r.person(), r)));
    branchesOfGroups =
        Links.of(
            tables.branches.all(),
            (branch, to) -> branch.groups().forEach(c -> to.by(c.group(), c)));
    branchesOfUnits =
        Links.of(
            tables.branches.all(), (branch, to) -> branch.units().forEach(c -> to.by(c.unit(), c)));
    branchRoles =
        Links.of(
            tables.branches.all(),
            (branch, to) -> branch.roles().forEach(r -> to.by(r.person(), r)));
    headedGroups =
        Links.of(
            tables.groups.all(), (group, to) -> group.heads().forEach(h -> to.by(h.person(), h)));
    ledHeadquarters =
        Links.of(
            tables.headquarters.all(),
            (one, to) -> one.leaders().forEach(leader -> to.by(leader.person(), leader)));
    bodyMembers =
        Links.of(
            tables.disciplineBodies.all(),
            (body, to) -> body.members().forEach(member -> to.by(member.person(), member)));
    siteStaff = Links.of(tables.emergencies.all(), Index::nameStaff);
    rosters = Lazy.of(() -> rosters(tables));
    supervisors = Lazy.of(() -> supervisors(tables));
    supervision = Lazy.of(() -> byCell(tables));
    meetings = Lazy.of(() -> byOrganisation(tables));
    institutions = Lazy.of(() -> new InstitutionIndex(tables));
  }

  /** Makes what would be made later. */
  void makeAll() {
    Stream.of(
            children,
            cellsOfUnits,
            cellsOfHeadquarters,
            cellRoles,
            branchesOfGroups,
            branchesOfUnits,
            branchRoles,
            headedGroups,
            ledHeadquarters,
            bodyMembers,
            siteStaff)
        .forEach(Links::make);
    Stream.of(naming, relations).forEach(Mentions::make);
    Stream.of(
            headquartersOfProvinces,
            cellsOfProvinces,
            committees,
            disciplineBodies,
            emergencies,
            attended,
            rosters,
            supervisors,
            supervision,
            meetings,
            institutions)
        .forEach(Lazy::get);
  }

  /** Groups things that belong to one other each, in order of ids. */
  private static <K, E extends Entity> Grouped<K, E> grouped(List<E> all, Function<E, K> key) {
    return Grouped.of(
        all, one -> Set.of(key.apply(one)), Comparator.comparing(one -> one.id().value()));
  }

  /** Returns what groups become by a change; those that nobody has asked for are made later. */
  private static <K, E extends Entity> Lazy<Grouped<K, E>> changed(
      Lazy<Grouped<K, E>> groups,
      @Nullable E before,
      E after,
      Table<?, E> all,
      Function<E, K> key) {
    return groups.afterChange(
        known -> known.afterChange(before, after), () -> grouped(all.all(), key));
  }

  private static Grouped<String, Cell> gridsOf(Tables tables) {
    return Grouped.of(tables.cells.all(), cell -> Set.of(cell.province()), Ordering.allEqual());
  }

  private static void nameStaff(Emergency emergency, Links.Named<PersonId> to) {
    emergency.sites().forEach(site -> site.staff().forEach(one -> to.by(one.person(), one)));
  }

  private static ImmutableSetMultimap<PersonId, HeadquartersId> rosters(Tables tables) {
    ImmutableSetMultimap.Builder<PersonId, HeadquartersId> rosters = ImmutableSetMultimap.builder();
    for (SupervisionLedger ledger : tables.supervisionLedgers.all()) {
      ledger.named().forEach(person -> rosters.put(person, ledger.headquarters()));
    }
    return rosters.build();
  }

  private static ImmutableSetMultimap<PersonId, HeadquartersId> supervisors(Tables tables) {
    ImmutableSetMultimap.Builder<PersonId, HeadquartersId> supervisors =
        ImmutableSetMultimap.builder();
    for (DisciplineLedger ledger : tables.disciplineLedgers.all()) {
      for (CellSupervision supervision : ledger.supervision()) {
        supervision.person().ifPresent(who -> supervisors.put(who, ledger.headquarters()));
      }
    }
    return supervisors.build();
  }

  /** Copies an index, to put something into the copy. */
  Index(Index other) {
    serving = other.serving;
    cells = other.cells;
    groups = other.groups;
    branches = other.branches;
    units = other.units;
    series = other.series;
    sittings = other.sittings;
    postsInDoubt = other.postsInDoubt;
    statuses = other.statuses;
    relationBranches = other.relationBranches;
    work = other.work;
    attended = other.attended;
    naming = other.naming;
    relations = other.relations;
    headquartersOfProvinces = other.headquartersOfProvinces;
    cellsOfProvinces = other.cellsOfProvinces;
    committees = other.committees;
    disciplineBodies = other.disciplineBodies;
    emergencies = other.emergencies;
    children = other.children;
    cellsOfUnits = other.cellsOfUnits;
    cellsOfHeadquarters = other.cellsOfHeadquarters;
    cellRoles = other.cellRoles;
    branchesOfGroups = other.branchesOfGroups;
    branchesOfUnits = other.branchesOfUnits;
    branchRoles = other.branchRoles;
    headedGroups = other.headedGroups;
    ledHeadquarters = other.ledHeadquarters;
    bodyMembers = other.bodyMembers;
    siteStaff = other.siteStaff;
    rosters = other.rosters;
    supervisors = other.supervisors;
    supervision = other.supervision;
    meetings = other.meetings;
    institutions = other.institutions;
  }

  private static void addServing(Dossier dossier, Tables tables, Rows rows) {
    for (Tour tour : dossier.person().tours()) {
      DayRange days = tour.serving().orElse(null);
      if (days != null) {
        add(rows, tables.headquarters.numberOf(tour.headquarters()), days);
      }
    }
  }

  private static void addCells(Dossier dossier, Tables tables, Rows rows) {
    for (CellAssignment assignment : dossier.cells()) {
      add(rows, tables.cells.numberOf(assignment.cell()), assignment.days());
    }
  }

  private static void addGroups(Dossier dossier, Tables tables, Rows rows) {
    for (GroupAssignment assignment : dossier.person().groups()) {
      add(rows, tables.groups.numberOf(assignment.group()), assignment.days());
    }
  }

  private static void addBranches(Dossier dossier, Tables tables, Rows rows) {
    PartyFile party = dossier.party().orElse(null);
    if (party != null) {
      for (BranchMembership membership : party.memberships()) {
        add(rows, tables.branches.numberOf(membership.branch()), membership.days());
      }
    }
  }

  @SuppressWarnings("EnumOrdinal") // the numbers never leave an index
  private static void addStatuses(Dossier dossier, Tables tables, Rows rows) {
    PartyFile party = dossier.party().orElse(null);
    if (party != null) {
      for (StatusPeriod period : party.statuses()) {
        add(rows, period.status().ordinal(), period.days());
      }
    }
  }

  /** The organisation that has the relation is another one from the days of some steps only. */
  private static void addRelationBranches(Dossier dossier, Tables tables, Rows rows) {
    PartyFile party = dossier.party().orElse(null);
    if (party == null) {
      return;
    }
    DayRange all = DayRange.ALWAYS;
    int[] days = RelationTransfer.daysOfMoving(party.transfers());
    int from = all.fromEpochDay();
    int at = party.home().map(tables.branches::numberOf).orElse(-1);
    for (int day : days) {
      if (from < day) {
        rows.add(at, from, day);
      }
      from = day;
      at = party.relation(LocalDate.ofEpochDay(day)).map(tables.branches::numberOf).orElse(-1);
    }
    rows.add(at, from, all.untilEpochDay());
  }

  private static void addUnits(Dossier dossier, Tables tables, Rows rows) {
    for (Post post : dossier.person().posts()) {
      add(rows, tables.units.numberOf(post.unit()), post.days());
    }
  }

  private static void addPostsInDoubt(Dossier dossier, Tables tables, Rows rows) {
    for (Post post : dossier.person().posts()) {
      if (!post.isReal()) {
        add(rows, 0, post.days());
      }
    }
  }

  private static void addSeries(Dossier dossier, Tables tables, Rows rows) {
    MeetingFile file = dossier.meetings().orElse(null);
    if (file != null) {
      for (SeriesMembership membership : file.series()) {
        add(rows, tables.series.numberOf(membership.series()), membership.days());
      }
    }
  }

  private static void addSittings(Dossier dossier, Tables tables, Rows rows) {
    MeetingFile file = dossier.meetings().orElse(null);
    if (file != null) {
      for (Attendance attendance : file.attended()) {
        add(rows, tables.sittings.numberOf(attendance.sitting()), DayRange.ALWAYS);
      }
    }
  }

  private static void add(Rows rows, int target, DayRange days) {
    rows.add(target, days.fromEpochDay(), days.untilEpochDay());
  }

  private static Lookup<CellId, ImmutableList<CellSupervision>> byCell(Tables tables) {
    ListMultimap<CellId, CellSupervision> byCell = ArrayListMultimap.create();
    for (DisciplineLedger ledger : tables.disciplineLedgers.all()) {
      for (CellSupervision supervised : ledger.supervision()) {
        byCell.put(supervised.cell(), supervised);
      }
    }
    Lookup.Builder<CellId, ImmutableList<CellSupervision>> found =
        new Lookup.Builder<>(byCell.keySet().size());
    for (CellId cell : byCell.keySet()) {
      found.put(cell, ImmutableList.copyOf(Facts.byDays(byCell.get(cell))));
    }
    return found.build();
  }

  /** Returns who supervises the people of a cell, in order of days. */
  ImmutableList<CellSupervision> supervision(CellId cell) {
    ImmutableList<CellSupervision> found = supervision.get().get(cell);
    return found == null ? ImmutableList.of() : found;
  }

  private static Lookup<PartyOrganisationId, ImmutableList<LifeMeeting>> byOrganisation(
      Tables tables) {
    ListMultimap<PartyOrganisationId, LifeMeeting> held = ArrayListMultimap.create();
    for (LifeMeeting meeting : tables.meetings.all()) {
      if (meeting.held().isPresent()) {
        held.put(meeting.organisation(), meeting);
      }
    }
    Lookup.Builder<PartyOrganisationId, ImmutableList<LifeMeeting>> meetings =
        new Lookup.Builder<>(held.keySet().size());
    for (PartyOrganisationId organisation : held.keySet()) {
      meetings.put(organisation, ImmutableList.sortedCopyOf(BY_DAY, held.get(organisation)));
    }
    return meetings.build();
  }

  private static final Comparator<LifeMeeting> BY_DAY =
      Comparator.comparingInt(Meetings::day).thenComparing(meeting -> meeting.id().value());

  /** Returns the meetings of an organisation that were held, in order of days. */
  ImmutableList<LifeMeeting> meetings(PartyOrganisationId organisation) {
    return meetings(meetings.get(), organisation);
  }

  private static ImmutableList<LifeMeeting> meetings(
      Lookup<PartyOrganisationId, ImmutableList<LifeMeeting>> meetings,
      PartyOrganisationId organisation) {
    ImmutableList<LifeMeeting> found = meetings.get(organisation);
    return found == null ? ImmutableList.of() : found;
  }

  private static Set<PartyOrganisationId> relations(Dossier dossier) {
    Set<PartyOrganisationId> organisations = new LinkedHashSet<>();
    PartyFile party = dossier.party().orElse(null);
    if (party != null) {
      party.home().ifPresent(organisations::add);
      party.transfers().forEach(transfer -> organisations.add(transfer.to()));
    }
    return organisations;
  }

  /** The meetings that somebody attended: the row of each says it was on its day. */
  private static void addAttended(Dossier dossier, Tables tables, Rows rows) {
    List<LifeMeeting> attended = new ArrayList<>();
    PartyFile party = dossier.party().orElse(null);
    if (party != null) {
      for (MeetingId id : new LinkedHashSet<>(party.attended())) {
        LifeMeeting meeting = tables.meetings.find(id);
        if (meeting != null && meeting.held().isPresent()) {
          attended.add(meeting);
        }
      }
    }
    attended.sort(BY_DAY);
    for (LifeMeeting meeting : attended) {
      int day = Meetings.day(meeting);
      rows.add(tables.meetings.numberOf(meeting.id()), day, day + 1);
    }
  }

  /**
   * Takes over one change that has been put into the tables already.
   *
   * @param before the tables before it
   */
  void put(Change change, Tables before, Tables tables) {
    if (change instanceof Change.PutPerson put) {
      putPerson(put.dossier(), before, tables);
    } else if (change instanceof Change.PutMeeting put) {
      putMeeting(before.meetings.find(put.meeting().id()), put.meeting(), tables);
    } else if (change instanceof Change.PutCell put) {
      putCell(before.cells.find(put.cell().id()), put.cell(), tables);
    } else if (change instanceof Change.PutBranch put) {
      putBranch(before.branches.find(put.branch().id()), put.branch(), tables);
    } else if (change instanceof Change.PutGroup put) {
      OfficeGroup group = put.group();
      groups = groups.afterThing(tables.groups.numberOf(group.id()), group);
      headedGroups =
          headedGroups.afterChange(before.groups.find(group.id()), group, tables.groups.all());
    } else if (change instanceof Change.PutHeadquarters put) {
      Headquarters one = put.headquarters();
      Headquarters old = before.headquarters.find(one.id());
      headquartersOfProvinces =
          changed(headquartersOfProvinces, old, one, tables.headquarters, Headquarters::province);
      serving = serving.afterThing(tables.headquarters.numberOf(one.id()), one);
      institutions = Lazy.of(() -> new InstitutionIndex(tables));
      ledHeadquarters = ledHeadquarters.afterChange(old, one, tables.headquarters.all());
    } else if (change instanceof Change.PutUnit put) {
      units = units.afterThing(tables.units.numberOf(put.unit().id()), put.unit());
    } else if (change instanceof Change.PutInstitution
        || change instanceof Change.PutMeasure
        || change instanceof Change.PutDuty
        || change instanceof Change.PutRevisionPlan) {
      // They are few, and seldom change.
      institutions = Lazy.of(() -> new InstitutionIndex(tables));
    } else if (change instanceof Change.PutSupervisionLedger) {
      rosters = Lazy.of(() -> rosters(tables));
    } else if (change instanceof Change.PutDisciplineLedger) {
      supervision = Lazy.of(() -> byCell(tables));
      supervisors = Lazy.of(() -> supervisors(tables));
    } else if (change instanceof Change.PutDisciplineBody put) {
      DisciplineBody body = put.body();
      DisciplineBody old = before.disciplineBodies.find(body.id());
      disciplineBodies =
          changed(
              disciplineBodies, old, body, tables.disciplineBodies, DisciplineBody::headquarters);
      bodyMembers = bodyMembers.afterChange(old, body, tables.disciplineBodies.all());
    } else if (change instanceof Change.PutEmergency put) {
      Emergency emergency = put.emergency();
      Emergency old = before.emergencies.find(emergency.id());
      emergencies =
          changed(emergencies, old, emergency, tables.emergencies, Emergency::headquarters);
      siteStaff = siteStaff.afterChange(old, emergency, tables.emergencies.all());
    } else if (change instanceof Change.PutCommittee put) {
      PartyCommittee committee = put.committee();
      PartyCommittee old = before.committees.find(committee.id());
      committees =
          changed(committees, old, committee, tables.committees, PartyCommittee::headquarters);
    } else {
      putWork(change, before, tables);
    }
  }

  private void putWork(Change change, Tables before, Tables tables) {
    work = work.afterChange(change, before, tables);
    if (change instanceof Change.PutSeries put) {
      series = series.afterThing(tables.series.numberOf(put.series().id()), put.series());
    } else if (change instanceof Change.PutSitting put) {
      sittings = sittings.afterThing(tables.sittings.numberOf(put.sitting().id()), put.sitting());
    }
  }

  private void putPerson(Dossier dossier, Tables before, Tables tables) {
    int person = tables.people.numberOf(dossier.person().id());
    Dossier old = person < before.people.size() ? before.people.get(person) : null;
    int changed = DossierParts.changed(old, dossier);
    if ((changed & DossierParts.PERSON) != 0) {
      serving = serving.afterPerson(person, dossier, tables);
      groups = groups.afterPerson(person, dossier, tables);
      units = units.afterPerson(person, dossier, tables);
      postsInDoubt = postsInDoubt.afterPerson(person, dossier, tables);
    }
    if ((changed & DossierParts.CELLS) != 0) {
      cells = cells.afterPerson(person, dossier, tables);
    }
    if ((changed & (DossierParts.PERSON | DossierParts.PERSONAL_SUPERVISION)) != 0) {
      naming = naming.afterPerson(old, dossier, tables.people.all());
    }
    if ((changed & DossierParts.PARTY) != 0) {
      branches = branches.afterPerson(person, dossier, tables);
      statuses = statuses.afterPerson(person, dossier, tables);
      relationBranches = relationBranches.afterPerson(person, dossier, tables);
      relations = relations.afterPerson(old, dossier, tables.people.all());
      attended =
          attended.afterChange(
              known -> known.afterPerson(person, dossier, tables),
              () -> PeopleRelation.of(tables, Index::addAttended));
    }
    if ((changed & DossierParts.MEETINGS) != 0) {
      series = series.afterPerson(person, dossier, tables);
      sittings = sittings.afterPerson(person, dossier, tables);
    }
  }

  private void putCell(@Nullable Cell before, Cell cell, Tables tables) {
    cells = cells.afterThing(tables.cells.numberOf(cell.id()), cell);
    cellsOfProvinces =
        cellsOfProvinces.afterChange(
            known -> known.afterChange(before, cell), () -> gridsOf(tables));
    children = children.afterChange(before, cell, tables.cells.all());
    cellsOfUnits = cellsOfUnits.afterChange(before, cell, tables.cells.all());
    cellsOfHeadquarters = cellsOfHeadquarters.afterChange(before, cell, tables.cells.all());
    cellRoles = cellRoles.afterChange(before, cell, tables.cells.all());
  }

  private void putBranch(@Nullable Branch before, Branch branch, Tables tables) {
    branches = branches.afterThing(tables.branches.numberOf(branch.id()), branch);
    if (before == null) {
      for (PersonId related : relations.of(branch.id())) {
        int person = tables.people.numberOf(related);
        relationBranches = relationBranches.afterPerson(person, tables.people.get(person), tables);
      }
    }
    branchesOfGroups = branchesOfGroups.afterChange(before, branch, tables.branches.all());
    branchesOfUnits = branchesOfUnits.afterChange(before, branch, tables.branches.all());
    branchRoles = branchRoles.afterChange(before, branch, tables.branches.all());
  }

  private void putMeeting(@Nullable LifeMeeting before, LifeMeeting meeting, Tables tables) {
    if (before != null) {
      // Nobody knows who attended it without asking everybody.
      attended = Lazy.of(() -> PeopleRelation.of(tables, Index::addAttended));
    }
    meetings =
        meetings.afterChange(
            known -> plus(minus(known, before), meeting), () -> byOrganisation(tables));
  }

  private static Lookup<PartyOrganisationId, ImmutableList<LifeMeeting>> minus(
      Lookup<PartyOrganisationId, ImmutableList<LifeMeeting>> known,
      @Nullable LifeMeeting meeting) {
    if (meeting == null) {
      return known;
    }
    PartyOrganisationId organisation = meeting.organisation();
    List<LifeMeeting> kept = new ArrayList<>(meetings(known, organisation));
    kept.removeIf(other -> other.id().equals(meeting.id()));
    return known.with(organisation, ImmutableList.copyOf(kept));
  }

  private static Lookup<PartyOrganisationId, ImmutableList<LifeMeeting>> plus(
      Lookup<PartyOrganisationId, ImmutableList<LifeMeeting>> known, LifeMeeting meeting) {
    if (meeting.held().isEmpty()) {
      return known;
    }
    PartyOrganisationId organisation = meeting.organisation();
    List<LifeMeeting> held = new ArrayList<>(meetings(known, organisation));
    held.add(meeting);
    return known.with(organisation, ImmutableList.sortedCopyOf(BY_DAY, held));
  }
}
