package org.aidgov.core.register;

import java.util.List;
import org.aidgov.core.care.Emergency;
import org.aidgov.core.care.EmergencyId;
import org.aidgov.core.discipline.DisciplineBody;
import org.aidgov.core.discipline.DisciplineBodyId;
import org.aidgov.core.discipline.DisciplineLedger;
import org.aidgov.core.grid.Cell;
import org.aidgov.core.grid.CellId;
import org.aidgov.core.institution.Duty;
import org.aidgov.core.institution.DutyId;
import org.aidgov.core.institution.Institution;
import org.aidgov.core.institution.InstitutionId;
import org.aidgov.core.institution.Measure;
import org.aidgov.core.institution.MeasureId;
import org.aidgov.core.institution.RevisionPlan;
import org.aidgov.core.institution.RevisionPlanId;
import org.aidgov.core.meeting.AgreedItem;
import org.aidgov.core.meeting.ItemId;
import org.aidgov.core.meeting.MeetingSeries;
import org.aidgov.core.meeting.SeriesId;
import org.aidgov.core.meeting.Sitting;
import org.aidgov.core.meeting.SittingId;
import org.aidgov.core.meeting.TaskForce;
import org.aidgov.core.meeting.TaskForceId;
import org.aidgov.core.party.Branch;
import org.aidgov.core.party.LifeMeeting;
import org.aidgov.core.party.MeetingId;
import org.aidgov.core.party.PartyCommittee;
import org.aidgov.core.party.PartyOrganisationId;
import org.aidgov.core.staff.Batch;
import org.aidgov.core.staff.BatchKey;
import org.aidgov.core.staff.Headquarters;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.staff.HomeUnit;
import org.aidgov.core.staff.HomeUnitId;
import org.aidgov.core.staff.OfficeGroup;
import org.aidgov.core.staff.OfficeGroupId;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.staff.Place;
import org.aidgov.core.staff.PlaceId;
import org.aidgov.core.staff.RecipientUnit;
import org.aidgov.core.staff.UnitId;
import org.aidgov.core.supervision.SupervisionLedger;
import org.aidgov.core.work.ResultId;
import org.aidgov.core.work.WorkResult;

/** All things of a register, each kind in a table. Not changed once it is in a register. */
final class Tables {
  Table<BatchKey, Batch> batches;
  Table<PlaceId, Place> places;
  Table<UnitId, RecipientUnit> units;
  Table<HomeUnitId, HomeUnit> homeUnits;
  Table<HeadquartersId, Headquarters> headquarters;
  Table<OfficeGroupId, OfficeGroup> groups;
  Table<CellId, Cell> cells;
  Table<PartyOrganisationId, PartyCommittee> committees;
  Table<PartyOrganisationId, Branch> branches;
  Table<MeetingId, LifeMeeting> meetings;
  Table<PersonId, Dossier> people;
  Table<InstitutionId, Institution> institutions;
  Table<MeasureId, Measure> measures;
  Table<DutyId, Duty> duties;
  Table<RevisionPlanId, RevisionPlan> revisionPlans;
  Table<DisciplineBodyId, DisciplineBody> disciplineBodies;
  Table<HeadquartersId, DisciplineLedger> disciplineLedgers;
  Table<EmergencyId, Emergency> emergencies;
  Table<HeadquartersId, SupervisionLedger> supervisionLedgers;

  /** The people's dossiers as views show them: without the care. */
  Slots<Dossier> shown;

  Table<SeriesId, MeetingSeries> series;
  Table<SittingId, Sitting> sittings;
  Table<ItemId, AgreedItem> items;
  Table<TaskForceId, TaskForce> taskForces;
  Table<ResultId, WorkResult> results;

  /** Fills the tables, and adds a problem for each id that is there a second time. */
  Tables(RegisterContent content, Problems problems) {
    batches = Table.of("$.batches", "key", content.batches(), Batch::key, problems);
    places = Table.of("$.places", "id", content.places(), Place::id, problems);
    units = Table.of("$.units", "id", content.units(), RecipientUnit::id, problems);
    homeUnits = Table.of("$.homeUnits", "id", content.homeUnits(), HomeUnit::id, problems);
    headquarters =
        Table.of("$.headquarters", "id", content.headquarters(), Headquarters::id, problems);
    groups = Table.of("$.groups", "id", content.groups(), OfficeGroup::id, problems);
    cells = Table.of("$.cells", "id", content.cells(), Cell::id, problems);
    committees = Table.of("$.committees", "id", content.committees(), PartyCommittee::id, problems);
    branches = Table.of("$.branches", "id", content.branches(), Branch::id, problems);
    // Of meetings, only those that are believed are here: they are numbered, and looked through for
    // ids that are there twice, where all are.
    meetings = meetings(content.meetings());
    Table.Builder<PersonId, Dossier> all = people(content.people().size(), problems);
    content.people().forEach(all::add);
    people = all.build(content.people());
    institutions =
        Table.of("$.institutions", "id", content.institutions(), Institution::id, problems);
    measures = Table.of("$.measures", "id", content.measures(), Measure::id, problems);
    duties = Table.of("$.duties", "id", content.duties(), Duty::id, problems);
    revisionPlans =
        Table.of("$.revisionPlans", "id", content.revisionPlans(), RevisionPlan::id, problems);
    disciplineBodies =
        Table.of(
            "$.disciplineBodies", "id", content.disciplineBodies(), DisciplineBody::id, problems);
    disciplineLedgers =
        Table.of(
            "$.disciplineLedgers",
            "headquarters",
            content.disciplineLedgers(),
            DisciplineLedger::headquarters,
            problems);
    emergencies = Table.of("$.emergencies", "id", content.emergencies(), Emergency::id, problems);
    supervisionLedgers =
        Table.of(
            "$.supervisionLedgers",
            "headquarters",
            content.supervisionLedgers(),
            SupervisionLedger::headquarters,
            problems);
    shown = Slots.of(people.size(), number -> people.get(number).withoutCare());
    series = Table.of("$.series", "id", content.series(), MeetingSeries::id, problems);
    sittings = Table.of("$.sittings", "id", content.sittings(), Sitting::id, problems);
    items = Table.of("$.agreedItems", "id", content.agreedItems(), AgreedItem::id, problems);
    taskForces = Table.of("$.taskForces", "id", content.taskForces(), TaskForce::id, problems);
    results = Table.of("$.workResults", "id", content.workResults(), WorkResult::id, problems);
  }

  /** Returns a table of meetings; of those with one id, it finds the first. */
  static Table<MeetingId, LifeMeeting> meetings(List<LifeMeeting> meetings) {
    return Table.of("$.meetings", "id", meetings, LifeMeeting::id, new Problems());
  }

  /** Starts the table of people. */
  static Table.Builder<PersonId, Dossier> people(int size, Problems problems) {
    return new Table.Builder<>("$.people", "person.id", size, d -> d.person().id(), problems);
  }

  /** Copies tables, to put something into the copy. */
  Tables(Tables other) {
    batches = other.batches;
    places = other.places;
    units = other.units;
    homeUnits = other.homeUnits;
    headquarters = other.headquarters;
    groups = other.groups;
    cells = other.cells;
    committees = other.committees;
    branches = other.branches;
    meetings = other.meetings;
    people = other.people;
    institutions = other.institutions;
    measures = other.measures;
    duties = other.duties;
    revisionPlans = other.revisionPlans;
    disciplineBodies = other.disciplineBodies;
    disciplineLedgers = other.disciplineLedgers;
    emergencies = other.emergencies;
    supervisionLedgers = other.supervisionLedgers;
    shown = other.shown;
    series = other.series;
    sittings = other.sittings;
    items = other.items;
    taskForces = other.taskForces;
    results = other.results;
  }

  /** Returns all of it. */
  RegisterContent content() {
    return new RegisterContent(
        batches.all(),
        places.all(),
        units.all(),
        homeUnits.all(),
        headquarters.all(),
        groups.all(),
        cells.all(),
        committees.all(),
        branches.all(),
        meetings.all(),
        people.all(),
        institutions.all(),
        measures.all(),
        duties.all(),
        revisionPlans.all(),
        disciplineBodies.all(),
        disciplineLedgers.all(),
        emergencies.all(),
        supervisionLedgers.all(),
        series.all(),
        sittings.all(),
        items.all(),
        taskForces.all(),
        results.all());
  }

  /** Returns the same tables after some changes. */
  Tables with(List<? extends Change> changes) {
    Tables changed = new Tables(this);
    changes.forEach(changed::put);
    return changed;
  }

  /** Puts one thing into its table. */
  private void put(Change change) {
    if (change instanceof Change.PutPerson put) {
      people = people.with(put.dossier());
      int number = people.numberOf(put.dossier().person().id());
      shown = shown.with(number, put.dossier().withoutCare());
    } else if (change instanceof Change.PutMeeting put) {
      meetings = meetings.with(put.meeting());
    } else if (change instanceof Change.PutCell put) {
      cells = cells.with(put.cell());
    } else if (change instanceof Change.PutBranch put) {
      branches = branches.with(put.branch());
    } else if (change instanceof Change.PutGroup put) {
      groups = groups.with(put.group());
    } else if (change instanceof Change.PutHeadquarters put) {
      headquarters = headquarters.with(put.headquarters());
    } else if (change instanceof Change.PutCommittee put) {
      committees = committees.with(put.committee());
    } else if (change instanceof Change.PutUnit put) {
      units = units.with(put.unit());
    } else if (change instanceof Change.PutPlace put) {
      places = places.with(put.place());
    } else if (change instanceof Change.PutHomeUnit put) {
      homeUnits = homeUnits.with(put.homeUnit());
    } else if (change instanceof Change.PutBatch put) {
      batches = batches.with(put.batch());
    } else {
      putInstitutional(change);
    }
  }

  private void putInstitutional(Change change) {
    if (change instanceof Change.PutInstitution put) {
      institutions = institutions.with(put.institution());
    } else if (change instanceof Change.PutMeasure put) {
      measures = measures.with(put.measure());
    } else if (change instanceof Change.PutDuty put) {
      duties = duties.with(put.duty());
    } else if (change instanceof Change.PutRevisionPlan put) {
      revisionPlans = revisionPlans.with(put.plan());
    } else if (change instanceof Change.PutDisciplineBody put) {
      disciplineBodies = disciplineBodies.with(put.body());
    } else if (change instanceof Change.PutDisciplineLedger put) {
      disciplineLedgers = disciplineLedgers.with(put.ledger());
    } else if (change instanceof Change.PutEmergency put) {
      emergencies = emergencies.with(put.emergency());
    } else if (change instanceof Change.PutSupervisionLedger put) {
      supervisionLedgers = supervisionLedgers.with(put.ledger());
    } else {
      putWork(change);
    }
  }

  private void putWork(Change change) {
    if (change instanceof Change.PutSeries put) {
      series = series.with(put.series());
    } else if (change instanceof Change.PutSitting put) {
      sittings = sittings.with(put.sitting());
    } else if (change instanceof Change.PutAgreedItem put) {
      items = items.with(put.item());
    } else if (change instanceof Change.PutTaskForce put) {
      taskForces = taskForces.with(put.taskForce());
    } else if (change instanceof Change.PutWorkResult put) {
      results = results.with(put.result());
    }
  }

  /** Returns the sending province of a headquarters that is there. */
  String province(HeadquartersId id) {
    return headquarters.get(headquarters.numberOf(id)).province();
  }
}
