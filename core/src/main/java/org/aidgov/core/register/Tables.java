package org.aidgov.core.register;

import java.util.List;
import org.aidgov.core.grid.Cell;
import org.aidgov.core.grid.CellId;
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

/** All things of a register, each kind in a table. */
final class Tables {
  final Table<BatchKey, Batch> batches;
  final Table<PlaceId, Place> places;
  final Table<UnitId, RecipientUnit> units;
  final Table<HomeUnitId, HomeUnit> homeUnits;
  final Table<HeadquartersId, Headquarters> headquarters;
  final Table<OfficeGroupId, OfficeGroup> groups;
  final Table<CellId, Cell> cells;
  final Table<PartyOrganisationId, PartyCommittee> committees;
  final Table<PartyOrganisationId, Branch> branches;
  final Table<MeetingId, LifeMeeting> meetings;
  final Table<PersonId, Dossier> people;
  final Table<HeadquartersId, SupervisionLedger> ledgers;

  /** Fills the tables, and adds a problem for each id that is there a second time. */
  Tables(RegisterContent content, List<Problem> problems) {
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
    meetings = Table.of("$.meetings", "id", content.meetings(), LifeMeeting::id, problems);
    people = Table.of("$.people", "person.id", content.people(), d -> d.person().id(), problems);
    ledgers =
        Table.of(
            "$.ledgers",
            "headquarters",
            content.ledgers(),
            SupervisionLedger::headquarters,
            problems);
  }
}
