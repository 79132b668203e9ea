package org.aidgov.core.register;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.aidgov.core.grid.Cell;
import org.aidgov.core.grid.CellId;
import org.aidgov.core.institution.InstitutionId;
import org.aidgov.core.meeting.SeriesId;
import org.aidgov.core.meeting.TaskForceId;
import org.aidgov.core.party.Branch;
import org.aidgov.core.party.LifeMeeting;
import org.aidgov.core.party.MeetingId;
import org.aidgov.core.party.PartyFile;
import org.aidgov.core.party.PartyOrganisationId;
import org.aidgov.core.staff.Headquarters;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.staff.OfficeGroupId;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.staff.UnitId;
import org.aidgov.core.value.Entity;
import org.aidgov.core.value.Facts;
import org.aidgov.core.value.PolicyDays;

/**
 * Everything known about one or more headquarters, checked and indexed. Immutable and safe to share
 * between threads.
 */
public final class Register {
  private static final int NOW = (int) PolicyDays.LAST.toEpochDay();

  /** The day as of whose end the books are read. */
  private final int books;

  /** What is on record, corrected or not. */
  private final Tables said;

  /** What of it is believed; the same where nothing was corrected. */
  final Tables tables;

  private final Lazy<RegisterContent> content;
  private final Index index;
  private final Lazy<List<String>> provinces;

  /** The same object in all registers in which a thing has the same number. */
  private final Object numbers;

  private Register(
      int books,
      Object numbers,
      Tables said,
      Tables tables,
      Lazy<RegisterContent> content,
      Lazy<List<String>> provinces,
      Index index) {
    this.books = books;
    this.numbers = numbers;
    this.said = said;
    this.tables = tables;
    this.provinces = provinces;
    this.content = content;
    this.index = index;
  }

  /**
   * Returns the register that says {@code content}.
   *
   * @throws InvalidInputException if an id is there twice, or names nothing
   */
  public static Register of(RegisterContent content) {
    Intake intake = new Intake(content, NOW);
    if (!intake.isSound()) {
      throw problems(content).refusal();
    }
    return of(NOW, content, intake.said, intake.tables, intake.index());
  }

  /** Returns what is wrong with a content. */
  private static Problems problems(RegisterContent content) {
    Problems problems = new Problems();
    Tables believed = new Tables(content.knownOn(NOW), problems);
    Tables said = new Tables(content, new Problems());
    new References(believed, said, problems).check(content);
    return problems;
  }

  private static Register of(
      int books, RegisterContent content, Tables said, Tables tables, Index index) {
    return new Register(
        books,
        new Object(),
        said,
        tables,
        Lazy.made(content),
        Lazy.of(() -> provinces(tables)),
        index);
  }

  /** Returns what the register says, corrected facts included, as it can be written in JSON. */
  public RegisterContent content() {
    return content.get();
  }

  /**
   * Returns the register as the books stood at the end of a day. What is {@linkplain #apply put}
   * into it shows if it was known on that day.
   *
   * @throws IllegalArgumentException if the day is not one that {@link PolicyDays} has
   */
  public Register knownOn(LocalDate day) {
    int then = (int) PolicyDays.check(day).toEpochDay();
    RegisterContent believed = content().knownOn(then);
    if (believed.meetings().size() < content().meetings().size()) {
      believed = withoutOtherMeetings(believed);
    }
    Tables all = new Tables(believed, new Problems());
    return of(then, believed, all, all, Index.of(all));
  }

  /** Drops attendance of meetings that were recorded later, or were found not to have been. */
  private static RegisterContent withoutOtherMeetings(RegisterContent content) {
    Set<MeetingId> there =
        content.meetings().stream().map(LifeMeeting::id).collect(Collectors.toSet());
    UnaryOperator<PartyFile> without =
        file -> {
          List<MeetingId> attended = file.attended().stream().filter(there::contains).toList();
          return attended.size() == file.attended().size() ? file : file.withAttended(attended);
        };
    return content.withPeople(
        Facts.map(content.people(), dossier -> dossier.withParty(dossier.party().map(without))));
  }

  /**
   * Returns the register after some changes. What they do not touch is shared, so this costs little
   * however large the register is; except that a meeting that is no longer believed, or believed
   * again, makes it be built anew.
   *
   * @throws InvalidInputException if a change names what is not there; its path begins with the
   *     number of the change, as in {@code $[0].cells[?(@.cell=='c-7')].cell}
   */
  public Register apply(List<? extends Change> changes) {
    List<Change> believed = new ArrayList<>(changes.size());
    boolean movesMeetings = false;
    for (Change change : changes) {
      Optional<Change> now = believed(change);
      now.ifPresent(believed::add);
      movesMeetings |=
          change instanceof Change.PutMeeting put
              && (now.isEmpty() || isCorrected(put.meeting().id()));
    }
    if (movesMeetings) {
      return anew(changes);
    }
    Tables newTables = tables.with(believed);
    Tables newSaid = said == tables && believed.equals(changes) ? newTables : said.with(changes);
    check(changes, newTables, newSaid);
    return new Register(
        books,
        numbers,
        newSaid,
        newTables,
        Lazy.of(newSaid::content),
        newTables.headquarters == tables.headquarters
            ? provinces
            : Lazy.of(() -> provinces(newTables)),
        changed(believed, newTables));
  }

  /** Tells whether of a meeting something is on record that is not believed. */
  private boolean isCorrected(MeetingId meeting) {
    // Most often nothing is corrected, and nobody looks through all meetings.
    return said.meetings.size() > tables.meetings.size()
        && said.meetings.all().stream()
            .anyMatch(one -> one.id().equals(meeting) && !one.known().containsEpochDay(books));
  }

  /** Builds the register after changes: meetings may have other numbers then. */
  @SuppressWarnings("ReferenceEquality") // what is believed unchanged is the same object
  private Register anew(List<? extends Change> changes) {
    Tables newSaid = said.with(changes);
    newSaid.meetings = Tables.meetings(meetingsAfter(changes));
    RegisterContent all = newSaid.content();
    RegisterContent believed = all.knownOn(books);
    Tables newTables = believed == all ? newSaid : new Tables(believed, new Problems());
    check(changes, newTables, newSaid);
    return of(books, all, newSaid, newTables, Index.of(newTables));
  }

  /** Returns the meetings that are on record after changes. */
  private List<LifeMeeting> meetingsAfter(List<? extends Change> changes) {
    List<LifeMeeting> all = new ArrayList<>(said.meetings.all());
    for (Change change : changes) {
      if (change instanceof Change.PutMeeting put) {
        put(put.meeting(), all);
      }
    }
    return all;
  }

  /** Puts a meeting in the place of what would be believed together with it, or behind all. */
  private static void put(LifeMeeting meeting, List<LifeMeeting> all) {
    int at = all.size();
    for (int i = all.size() - 1; i >= 0; i--) {
      LifeMeeting one = all.get(i);
      if (one.id().equals(meeting.id()) && one.known().overlaps(meeting.known())) {
        all.remove(i);
        at = i;
      }
    }
    all.add(at, meeting);
  }

  /** Returns what of a change is believed; of a dossier, only what differs is looked through. */
  private Optional<Change> believed(Change change) {
    if (change instanceof Change.PutPerson put) {
      Dossier dossier = put.dossier();
      Dossier before = tables.people.find(dossier.person().id());
      if (before != null) {
        Dossier saidBefore = said == tables ? before : said.people.find(dossier.person().id());
        int changed = DossierParts.changed(saidBefore, dossier);
        return Optional.of(new Change.PutPerson(dossier.knownOn(books, before, changed)));
      }
    }
    return change.knownOn(books);
  }

  private void check(List<? extends Change> changes, Tables newTables, Tables newSaid) {
    Problems problems = new Problems();
    References references = new References(newTables, newSaid, problems);
    for (int i = 0; i < changes.size(); i++) {
      references.check(changes.get(i), i, said);
    }
    if (!problems.isEmpty()) {
      throw problems.refusal();
    }
  }

  private Index changed(List<Change> changes, Tables newTables) {
    Index newIndex = new Index(index);
    List<Change> inOrder = new ArrayList<>(changes);
    // People last: they name what others put.
    inOrder.sort(Comparator.comparing(Change.PutPerson.class::isInstance));
    Tables before = tables;
    for (int i = 0; i < inOrder.size(); i++) {
      if (i > 0) {
        before = before.with(inOrder.subList(i - 1, i));
      }
      newIndex.put(inOrder.get(i), before, newTables);
    }
    return newIndex;
  }

  /**
   * Returns a view of what is true on a day, as the books say by now: what has been corrected does
   * not show. A view is for one thread.
   *
   * @throws IllegalArgumentException if the day is not one that {@link PolicyDays} has
   */
  public RegisterView asOf(LocalDate day) {
    return new RegisterView(this, day);
  }

  /** Returns the sending provinces, in order. */
  public List<String> provinces() {
    return provinces.get();
  }

  private static List<String> provinces(Tables tables) {
    return tables.headquarters.all().stream()
        .map(Headquarters::province)
        .distinct()
        .sorted()
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Builds at once what is otherwise built when it is first asked for, and returns this register.
   * What {@link #apply} then makes of it shares that: worth it for one from which many are made.
   */
  public Register prepared() {
    index().makeAll();
    return this;
  }

  /** Returns a dossier as it is on record, corrected facts included. */
  public Optional<Dossier> dossier(PersonId person) {
    return Optional.ofNullable(said.people.find(person));
  }

  /** Returns a cell as it is on record, corrected facts included. */
  public Optional<Cell> cell(CellId cell) {
    return Optional.ofNullable(said.cells.find(cell));
  }

  /** Returns a branch as it is on record, corrected facts included. */
  public Optional<Branch> branch(PartyOrganisationId branch) {
    return Optional.ofNullable(said.branches.find(branch));
  }

  /** Returns the day as of whose end the books are read. */
  int books() {
    return books;
  }

  /** Returns the number of a person, or -1. */
  public int numberOf(PersonId person) {
    return tables.people.numberOf(person);
  }

  /** Returns the numbers of the things of a kind that some people, by their numbers, belong to. */
  public BitSet belongings(Scope scope, BitSet people) {
    BitSet things = new BitSet();
    for (int person = people.nextSetBit(0); person >= 0; person = people.nextSetBit(person + 1)) {
      addBelongings(scope, person, things);
    }
    return things;
  }

  private void addBelongings(Scope scope, int person, BitSet things) {
    switch (scope) {
      case CELL -> add(index().cells.rowsOf(person), things);
      case BRANCH -> add(index().branches.rowsOf(person), things);
      case OFFICE_GROUP -> add(index().groups.rowsOf(person), things);
      case UNIT -> add(index().units.rowsOf(person), things);
      case HEADQUARTERS, HEADQUARTERS_CARE -> add(index().serving.rowsOf(person), things);
      case PROVINCE -> {
        int[] rows = index().serving.rowsOf(person);
        for (int row = 0; row < Relation.end(rows); row = Relation.next(row)) {
          Headquarters one = tables.headquarters.get(Relation.target(rows, row));
          things.set(provinces().indexOf(one.province()));
        }
      }
      case SERIES -> add(index().series.rowsOf(person), things);
      case PERSON, CARE, MEETING, INSTITUTION, TASK_FORCE, AGREED_ITEM -> {
        // Nobody belongs to those.
      }
    }
  }

  private static void add(int[] rows, BitSet things) {
    for (int row = 0; row < Relation.end(rows); row = Relation.next(row)) {
      things.set(Relation.target(rows, row));
    }
  }

  /** Tells whether a subject has the same number in both. */
  boolean sharesNumbersWith(Register other) {
    return numbers == other.numbers;
  }

  /**
   * Returns the thing that a subject's id names, as it is believed to be; nothing for people and
   * the care for them, meetings, agreed items and provinces.
   */
  public Optional<Entity> entity(SubjectId subject) {
    return switch (subject.scope()) {
      case CELL -> entity(tables.cells, new CellId(subject.id()));
      case BRANCH -> entity(tables.branches, new PartyOrganisationId(subject.id()));
      case OFFICE_GROUP -> entity(tables.groups, new OfficeGroupId(subject.id()));
      case UNIT -> entity(tables.units, new UnitId(subject.id()));
      case HEADQUARTERS -> entity(tables.headquarters, new HeadquartersId(subject.id()));
      case INSTITUTION -> entity(tables.institutions, new InstitutionId(subject.id()));
      case HEADQUARTERS_CARE -> entity(tables.headquarters, new HeadquartersId(subject.id()));
      case PERSON, CARE, MEETING, PROVINCE, AGREED_ITEM -> Optional.empty();
      case SERIES -> entity(tables.series, new SeriesId(subject.id()));
      case TASK_FORCE -> entity(tables.taskForces, new TaskForceId(subject.id()));
    };
  }

  private static <I, E extends Entity> Optional<Entity> entity(Table<I, E> table, I id) {
    int number = table.numberOf(id);
    return number < 0 ? Optional.empty() : Optional.of(table.get(number));
  }

  Index index() {
    return index;
  }
}
