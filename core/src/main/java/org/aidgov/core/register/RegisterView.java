package org.aidgov.core.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.aidgov.core.grid.Cell;
import org.aidgov.core.grid.CellId;
import org.aidgov.core.institution.InstitutionId;
import org.aidgov.core.meeting.ItemId;
import org.aidgov.core.meeting.SeriesId;
import org.aidgov.core.meeting.TaskForceId;
import org.aidgov.core.party.MeetingId;
import org.aidgov.core.party.PartyOrganisationId;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.staff.OfficeGroupId;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.staff.UnitId;
import org.aidgov.core.supervision.SupervisionLedger;
import org.aidgov.core.value.CalendarPeriod;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.PolicyDays;
import org.jspecify.annotations.Nullable;

/** What is true on a day. Cheap to make; for one thread, since it notes how long answers hold. */
public final class RegisterView {
  private static final int EVERYTHING = -1;

  private final Register register;
  final Tables tables;
  final Index index;
  int today;
  final Horizon horizon = new Horizon();
  private @Nullable LocalDate asOf;

  /**
   * Who is counted, where not everybody is here; and the answers to counts known from all parts.
   */
  private @Nullable BitSet own;

  private @Nullable CountLog countLog;

  private int parts;
  private final List<Tally> counted = new ArrayList<>();
  private boolean named;
  private boolean all;

  /** How often the view has moved or forgotten: what was found before has to be found anew. */
  private int turns;

  private final Map<CalendarPeriod.Unit, Finished> finished =
      new EnumMap<>(CalendarPeriod.Unit.class);

  /** What supervision comes to for whoever is in a cell, on the view's day; of cells asked for. */
  private final IdentityHashMap<Cell, Supervision.OfCell> supervision = new IdentityHashMap<>();

  /** What kinds of things may be shown, as bits. */
  private int readable = EVERYTHING;

  /** Whom a restricted view was last asked to show: it counts the people of no other. */
  private @Nullable SubjectId judged;

  /** Answers by question and subject, where they are kept: see {@link #keepAnswers}. */
  private Object @Nullable [] @Nullable [] kept;

  private final Map<Tally, Counter> counters = new HashMap<>();

  RegisterView(Register register, LocalDate asOf) {
    this.register = register;
    this.tables = register.tables;
    this.index = register.index();
    this.asOf = PolicyDays.check(asOf);
    this.today = (int) asOf.toEpochDay();
  }

  /** Returns the register. */
  public Register register() {
    return register;
  }

  /** Returns the day. */
  public LocalDate asOf() {
    LocalDate known = asOf;
    if (known == null) {
      known = LocalDate.ofEpochDay(today);
      asOf = known;
    }
    return known;
  }

  /**
   * Turns the view, and all views of subjects got from it, to another day, and forgets how long
   * answers given so far hold. Cheaper than another view where one subject is judged on many days.
   */
  public void moveTo(LocalDate day) {
    moveTo((int) PolicyDays.check(day).toEpochDay());
  }

  /**
   * As {@link #moveTo(LocalDate)}.
   *
   * @param epochDay the day, as days since 1970-01-01
   */
  public void moveTo(int epochDay) {
    today = PolicyDays.check(epochDay);
    asOf = null;
    finished.clear();
    if (!supervision.isEmpty()) {
      // Goes through the whole table, even if nothing is in it.
      supervision.clear();
    }
    if (kept != null) {
      keepAnswers();
    }
    forget();
  }

  /**
   * Keeps what is asked of a subject for whoever asks the same again, however many subjects there
   * are. Such a view takes some bytes for each subject and question, and does not know how long
   * answers hold: that is for views that don't keep them.
   */
  public RegisterView keepAnswers() {
    kept = new Object[Scope.values().length * Question.MOST][];
    counters.clear();
    return this;
  }

  /** Returns the answers to a question that are kept, by the number of the subject, if any are. */
  Object @Nullable [] kept(Question<?, ?> question) {
    Object[][] all = kept;
    if (all == null) {
      return null;
    }
    Object[] answers = all[question.index()];
    return answers == null ? start(question, all) : answers;
  }

  private Object[] start(Question<?, ?> question, Object[][] all) {
    Object[] answers = question.everybody().apply(this);
    all[question.index()] = answers;
    return answers;
  }

  /** Returns who tells whom a tally counts. */
  Counter counter(Tally tally) {
    if (kept == null) {
      return new Counter(this, tally, false);
    }
    Counter counter = counters.get(tally);
    if (counter == null) {
      counter = new Counter(this, tally, true);
      counters.put(tally, counter);
    }
    return counter;
  }

  /** Forgets how long answers given so far hold. */
  public void forget() {
    horizon.reset();
    turns++;
  }

  int turns() {
    return turns;
  }

  /**
   * Returns the first day on which an answer given since {@link #forget} could be another, if no
   * fact changes; nothing if none ever could.
   */
  public Optional<LocalDate> holdsUntil() {
    return horizon() > (int) PolicyDays.LAST.toEpochDay()
        ? Optional.empty()
        : Optional.of(LocalDate.ofEpochDay(horizon()));
  }

  /** As {@link #holdsUntil}, as an epoch day; {@link Integer#MAX_VALUE} for ever. */
  public int horizon() {
    if (kept != null) {
      throw new IllegalStateException("a view that keeps answers does not know how long they hold");
    }
    return horizon.next();
  }

  /**
   * Returns a view of the same day, which keeps no answers, whose views of subjects show only
   * things of the given kinds, beside their own subject; showing others is refused with an {@link
   * IllegalStateException}, and so is counting the people of another subject than the one last
   * {@linkplain #show(SubjectId) shown}. That is how a rule is shown to read no more than it
   * declares, and to count no others than it may.
   */
  public RegisterView restrictedTo(Set<Scope> kinds) {
    RegisterView restricted = new RegisterView(register, asOf());
    restricted.readable = bits(kinds);
    return restricted;
  }

  /** Stops whoever asks for a kind of thing the view is not to show. */
  void require(Scope kind) {
    if ((readable & bit(kind)) == 0) {
      throw new IllegalStateException("reads " + kind + ", which it does not declare");
    }
  }

  /** Stops a rule that counts the people of another subject than its own. */
  private void requireOwn(SubjectView counting) {
    SubjectId own = judged;
    if (own == null) {
      return;
    }
    SubjectId subject = counting.subject();
    if (!subject.equals(own) && !isWithin(subject, own)) {
      throw new IllegalStateException(
          "counts the people of " + subject + ", which is not the subject " + own);
    }
  }

  /** Tells whether one is a headquarters of the other, a province: its people are there, too. */
  private boolean isWithin(SubjectId headquarters, SubjectId province) {
    return headquarters.scope() == Scope.HEADQUARTERS
        && province.scope() == Scope.PROVINCE
        && tables.province(new HeadquartersId(headquarters.id())).equals(province.id());
  }

  private static int bits(Set<Scope> kinds) {
    int bits = 0;
    for (Scope kind : kinds) {
      bits |= bit(kind);
    }
    return bits;
  }

  @SuppressWarnings("EnumOrdinal") // the numbers never leave the view
  private static int bit(Scope kind) {
    return 1 << kind.ordinal();
  }

  boolean reached(LocalDate day) {
    if (!day.isAfter(asOf())) {
      return true;
    }
    horizon.lower((int) day.toEpochDay());
    return false;
  }

  boolean reached(int epochDay) {
    if (epochDay <= today) {
      return true;
    }
    horizon.lower(epochDay);
    return false;
  }

  boolean isCurrent(DayRange days) {
    if (today < days.fromEpochDay()) {
      horizon.lower(days.fromEpochDay());
      return false;
    }
    if (today < days.untilEpochDay()) {
      horizon.lower(days.untilEpochDay());
      return true;
    }
    return false;
  }

  CalendarPeriod lastFinished(CalendarPeriod.Unit unit) {
    return finished(unit).last();
  }

  CalendarPeriod currentPeriod(CalendarPeriod.Unit unit) {
    return finished(unit).current();
  }

  private Finished finished(CalendarPeriod.Unit unit) {
    Finished periods = finished.get(unit);
    if (periods == null) {
      CalendarPeriod current = CalendarPeriod.containing(asOf(), unit);
      int until = (int) current.next().start().toEpochDay();
      periods = new Finished(current.previous(), current, until);
      finished.put(unit, periods);
    }
    horizon.lower(periods.until());
    return periods;
  }

  /** The period finished last and the one after it, and the first day after both. */
  private record Finished(CalendarPeriod last, CalendarPeriod current, int until) {}

  Supervision.OfCell supervision(Cell cell) {
    Supervision.OfCell kept = supervision.get(cell);
    if (kept == null) {
      kept = Supervision.of(this, cell);
      supervision.put(cell, kept);
    }
    return kept;
  }

  Optional<SupervisionLedger> ledger(HeadquartersId headquarters) {
    return Optional.ofNullable(tables.supervisionLedgers.find(headquarters));
  }

  /** Shows one person. */
  public Optional<PersonView> person(PersonId id) {
    noteNamed();
    return shown(tables.people.numberOf(id), number -> new PersonView(this, number));
  }

  /** Shows one cell. */
  public Optional<CellView> cell(CellId id) {
    return shown(tables.cells.numberOf(id), number -> new CellView(this, number));
  }

  /** Shows one branch. */
  public Optional<BranchView> branch(PartyOrganisationId id) {
    return shown(tables.branches.numberOf(id), number -> new BranchView(this, number));
  }

  /** Shows one meeting. */
  public Optional<MeetingView> meeting(MeetingId id) {
    return shown(tables.meetings.numberOf(id), number -> new MeetingView(this, number));
  }

  /** Shows one office group. */
  public Optional<GroupView> group(OfficeGroupId id) {
    return shown(tables.groups.numberOf(id), number -> new GroupView(this, number));
  }

  /** Shows one recipient unit. */
  public Optional<UnitView> unit(UnitId id) {
    return shown(tables.units.numberOf(id), number -> new UnitView(this, number));
  }

  /** Shows one headquarters. */
  public Optional<HeadquartersView> headquarters(HeadquartersId id) {
    return shown(tables.headquarters.numberOf(id), number -> new HeadquartersView(this, number));
  }

  /** Shows the care for one person. */
  public Optional<CareView> care(PersonId id) {
    return shown(tables.people.numberOf(id), number -> new CareView(this, number));
  }

  /** Shows the care that one headquarters gives. */
  public Optional<HeadquartersCareView> headquartersCare(HeadquartersId id) {
    return shown(
        tables.headquarters.numberOf(id), number -> new HeadquartersCareView(this, number));
  }

  /** Shows one series of work meetings. */
  public Optional<SeriesView> series(SeriesId id) {
    return shown(tables.series.numberOf(id), number -> new SeriesView(this, number));
  }

  /** Shows one task force. */
  public Optional<TaskForceView> taskForce(TaskForceId id) {
    return shown(tables.taskForces.numberOf(id), number -> new TaskForceView(this, number));
  }

  /** Shows one agreed item. */
  public Optional<AgreedItemView> agreedItem(ItemId id) {
    return shown(tables.items.numberOf(id), number -> new AgreedItemView(this, number));
  }

  /** Shows one province, one of {@link Register#provinces}: of another there is nothing to show. */
  public ProvinceView province(String name) {
    return new ProvinceView(this, name);
  }

  /** Shows one institution. */
  public Optional<InstitutionView> institution(InstitutionId id) {
    return shown(tables.institutions.numberOf(id), number -> new InstitutionView(this, number));
  }

  private static <V> Optional<V> shown(int number, IntFunction<V> view) {
    return number < 0 ? Optional.empty() : Optional.of(view.apply(number));
  }

  /** Shows every subject of a kind. */
  public void each(Scope scope, Consumer<? super SubjectView> show) {
    switch (scope) {
      case PERSON -> people(show);
      case CELL -> cells(show);
      case BRANCH -> branches(show);
      case MEETING -> meetings(show);
      case OFFICE_GROUP -> groups(show);
      case UNIT -> units(show);
      case HEADQUARTERS -> headquarters(show);
      case PROVINCE -> provinces(show);
      case INSTITUTION -> institutions(show);
      case CARE -> care(show);
      case HEADQUARTERS_CARE -> headquartersCare(show);
      case SERIES -> series(show);
      case TASK_FORCE -> taskForces(show);
      case AGREED_ITEM -> agreedItems(show);
    }
  }

  /** Shows one subject; nothing if the register does not have it. */
  public Optional<? extends SubjectView> show(SubjectId subject) {
    if (readable != EVERYTHING) {
      judged = subject;
    }
    String id = subject.id();
    return switch (subject.scope()) {
      case PERSON -> person(new PersonId(id));
      case CELL -> cell(new CellId(id));
      case BRANCH -> branch(new PartyOrganisationId(id));
      case MEETING -> meeting(new MeetingId(id));
      case OFFICE_GROUP -> group(new OfficeGroupId(id));
      case UNIT -> unit(new UnitId(id));
      case HEADQUARTERS -> headquarters(new HeadquartersId(id));
      case PROVINCE ->
          register.provinces().contains(id) ? Optional.of(province(id)) : Optional.empty();
      case INSTITUTION -> institution(new InstitutionId(id));
      case CARE -> care(new PersonId(id));
      case HEADQUARTERS_CARE -> headquartersCare(new HeadquartersId(id));
      case SERIES -> series(new SeriesId(id));
      case TASK_FORCE -> taskForce(new TaskForceId(id));
      case AGREED_ITEM -> agreedItem(new ItemId(id));
    };
  }

  /**
   * Shows every subject of a kind, one after the other in the same view: not to be kept. Costs
   * nothing for a subject.
   */
  public void inTurn(Scope scope, Consumer<? super SubjectView> show) {
    if (scope == Scope.PROVINCE) {
      provinces(show);
    } else if (size(scope) > 0) {
      SubjectView subject = show(scope, 0);
      for (int number = 0; number < size(scope); number++) {
        show.accept(subject.turnTo(number));
      }
    }
  }

  /**
   * Returns how many subjects of a kind there are. They are numbered from 0, and keep their numbers
   * when the register {@linkplain Register#apply changes}, unless that builds it anew; provinces
   * are numbered in their order.
   */
  public int size(Scope scope) {
    return switch (scope) {
      case PERSON, CARE -> tables.people.size();
      case CELL -> tables.cells.size();
      case BRANCH -> tables.branches.size();
      case MEETING -> tables.meetings.size();
      case OFFICE_GROUP -> tables.groups.size();
      case UNIT -> tables.units.size();
      case HEADQUARTERS, HEADQUARTERS_CARE -> tables.headquarters.size();
      case PROVINCE -> register.provinces().size();
      case INSTITUTION -> tables.institutions.size();
      case SERIES -> tables.series.size();
      case TASK_FORCE -> tables.taskForces.size();
      case AGREED_ITEM -> tables.items.size();
    };
  }

  /** Shows one subject by its number. */
  public SubjectView show(Scope scope, int number) {
    return switch (scope) {
      case PERSON -> new PersonView(this, number);
      case CELL -> new CellView(this, number);
      case BRANCH -> new BranchView(this, number);
      case MEETING -> new MeetingView(this, number);
      case OFFICE_GROUP -> new GroupView(this, number);
      case UNIT -> new UnitView(this, number);
      case HEADQUARTERS -> new HeadquartersView(this, number);
      case PROVINCE -> new ProvinceView(this, register.provinces().get(number));
      case INSTITUTION -> new InstitutionView(this, number);
      case CARE -> new CareView(this, number);
      case HEADQUARTERS_CARE -> new HeadquartersCareView(this, number);
      case SERIES -> new SeriesView(this, number);
      case TASK_FORCE -> new TaskForceView(this, number);
      case AGREED_ITEM -> new AgreedItemView(this, number);
    };
  }

  /**
   * Lets the view count only some of the people, by their numbers: the others are in other parts.
   */
  public RegisterView counting(BitSet numbers) {
    RegisterView part = new RegisterView(register, asOf());
    part.own = (BitSet) numbers.clone();
    return part;
  }

  /**
   * Answers what is asked about the people of a subject from a log, or by counting, from now on.
   */
  public void answerFrom(@Nullable CountLog log) {
    countLog = log;
  }

  boolean isCounted(int person) {
    BitSet only = own;
    return only == null || only.get(person);
  }

  @Nullable CountLog countLog() {
    return countLog;
  }

  /** Notes that parts of a dossier are looked at. */
  void noteParts(int looked) {
    parts |= looked;
  }

  /** Notes that people of a subject are counted. */
  void noteCount(Tally tally, SubjectView subject) {
    requireOwn(subject);
    if (kept == null && !counted.contains(tally)) {
      counted.add(tally);
    }
  }

  /** Notes that somebody is looked at whom a subject names. */
  void noteNamed() {
    named = true;
  }

  /** Notes that each of the people of a subject is looked at. */
  void noteAll(SubjectView subject) {
    requireOwn(subject);
    all = true;
  }

  /** Adds how people have been looked at since this was last asked to what is known of it. */
  public Looks takeLooks(Looks known) {
    Looks looks = known.plus(parts, counted, named, all);
    parts = 0;
    counted.clear();
    named = false;
    all = false;
    return looks;
  }

  /** Shows every person. */
  public void people(Consumer<? super PersonView> each) {
    for (int i = 0; i < tables.people.size(); i++) {
      each.accept(new PersonView(this, i));
    }
  }

  /** Shows every cell. */
  public void cells(Consumer<? super CellView> each) {
    for (int i = 0; i < tables.cells.size(); i++) {
      each.accept(new CellView(this, i));
    }
  }

  /** Shows every branch. */
  public void branches(Consumer<? super BranchView> each) {
    for (int i = 0; i < tables.branches.size(); i++) {
      each.accept(new BranchView(this, i));
    }
  }

  /** Shows every meeting. */
  public void meetings(Consumer<? super MeetingView> each) {
    for (int i = 0; i < tables.meetings.size(); i++) {
      each.accept(new MeetingView(this, i));
    }
  }

  /** Shows every office group. */
  public void groups(Consumer<? super GroupView> each) {
    for (int i = 0; i < tables.groups.size(); i++) {
      each.accept(new GroupView(this, i));
    }
  }

  /** Shows every recipient unit. */
  public void units(Consumer<? super UnitView> each) {
    for (int i = 0; i < tables.units.size(); i++) {
      each.accept(new UnitView(this, i));
    }
  }

  /** Shows every headquarters. */
  public void headquarters(Consumer<? super HeadquartersView> each) {
    for (int i = 0; i < tables.headquarters.size(); i++) {
      each.accept(new HeadquartersView(this, i));
    }
  }

  /** Shows every institution. */
  public void institutions(Consumer<? super InstitutionView> each) {
    for (int i = 0; i < tables.institutions.size(); i++) {
      each.accept(new InstitutionView(this, i));
    }
  }

  /** Shows every province. */
  public void provinces(Consumer<? super ProvinceView> each) {
    register.provinces().forEach(name -> each.accept(new ProvinceView(this, name)));
  }

  /** Shows the care for every person. */
  public void care(Consumer<? super CareView> each) {
    for (int i = 0; i < tables.people.size(); i++) {
      each.accept(new CareView(this, i));
    }
  }

  /** Shows the care that every headquarters gives. */
  public void headquartersCare(Consumer<? super HeadquartersCareView> each) {
    for (int i = 0; i < tables.headquarters.size(); i++) {
      each.accept(new HeadquartersCareView(this, i));
    }
  }

  /** Shows every series of work meetings. */
  public void series(Consumer<? super SeriesView> each) {
    for (int i = 0; i < tables.series.size(); i++) {
      each.accept(new SeriesView(this, i));
    }
  }

  /** Shows every task force. */
  public void taskForces(Consumer<? super TaskForceView> each) {
    for (int i = 0; i < tables.taskForces.size(); i++) {
      each.accept(new TaskForceView(this, i));
    }
  }

  /** Shows every agreed item. */
  public void agreedItems(Consumer<? super AgreedItemView> each) {
    for (int i = 0; i < tables.items.size(); i++) {
      each.accept(new AgreedItemView(this, i));
    }
  }
}
