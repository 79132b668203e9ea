package org.aidgov.core.register;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
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
import org.aidgov.core.value.Entity;

/**
 * Everything known about one or more headquarters, checked and indexed. Immutable and safe to share
 * between threads.
 */
public final class Register {
  private final RegisterContent content;
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
  private final Supplier<Index> index = Suppliers.memoize(() -> new Index(this));

  private Register(RegisterContent content, List<Problem> problems) {
    this.content = content;
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
  }

  /**
   * Returns the register that says {@code content}.
   *
   * @throws InvalidInputException if an id is there twice, or names nothing
   */
  public static Register of(RegisterContent content) {
    List<Problem> problems = new ArrayList<>();
    Register register = new Register(content, problems);
    new References(register, problems).check();
    if (!problems.isEmpty()) {
      throw new InvalidInputException(problems);
    }
    return register;
  }

  /** Returns what the register says, as it can be written in JSON. */
  public RegisterContent content() {
    return content;
  }

  /** Returns the register as the books stood at the end of a day. */
  public Register knownOn(LocalDate day) {
    // Meetings recorded later are gone, though people's attendance still names them: not checked.
    return new Register(content.knownOn((int) day.toEpochDay()), new ArrayList<>());
  }

  /** Returns a view of what is true on a day. A view is for one thread. */
  public RegisterView asOf(LocalDate day) {
    return new RegisterView(this, day);
  }

  /** Returns the sending provinces, in order. */
  public List<String> provinces() {
    return headquarters.all().stream()
        .map(Headquarters::province)
        .distinct()
        .sorted()
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns the thing that a subject's id names; nothing for people, meetings and provinces. */
  public Optional<Entity> entity(SubjectId subject) {
    return switch (subject.scope()) {
      case CELL -> entity(cells, new CellId(subject.id()));
      case BRANCH -> entity(branches, new PartyOrganisationId(subject.id()));
      case OFFICE_GROUP -> entity(groups, new OfficeGroupId(subject.id()));
      case UNIT -> entity(units, new UnitId(subject.id()));
      case HEADQUARTERS -> entity(headquarters, new HeadquartersId(subject.id()));
      case PERSON, MEETING, PROVINCE -> Optional.empty();
    };
  }

  private static <I, E extends Entity> Optional<Entity> entity(Table<I, E> table, I id) {
    int number = table.numberOf(id);
    return number < 0 ? Optional.empty() : Optional.of(table.get(number));
  }

  Index index() {
    return index.get();
  }
}
