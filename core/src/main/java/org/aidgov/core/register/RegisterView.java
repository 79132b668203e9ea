package org.aidgov.core.register;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.aidgov.core.grid.CellId;
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

/** What is true on a day. Cheap to make; for one thread, since it notes how long answers hold. */
public final class RegisterView {
  private final Register register;
  final Tables tables;
  final Index index;
  int today;
  final Horizon horizon = new Horizon();
  private LocalDate asOf;
  private final Map<CalendarPeriod.Unit, CalendarPeriod> finished =
      new EnumMap<>(CalendarPeriod.Unit.class);
  private Set<Scope> readable = EnumSet.allOf(Scope.class);

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
    return asOf;
  }

  /**
   * Turns the view, and all views of subjects got from it, to another day, and forgets how long
   * answers given so far hold. Cheaper than another view where one subject is judged on many days.
   */
  public void moveTo(LocalDate day) {
    asOf = PolicyDays.check(day);
    today = (int) day.toEpochDay();
    finished.clear();
    horizon.reset();
  }

  /** Forgets how long answers given so far hold. */
  public void forget() {
    horizon.reset();
  }

  /**
   * Returns the first day on which an answer given since {@link #forget} could be another, if no
   * fact changes; nothing if none ever could.
   */
  public Optional<LocalDate> holdsUntil() {
    return horizon.next() > (int) PolicyDays.LAST.toEpochDay()
        ? Optional.empty()
        : Optional.of(LocalDate.ofEpochDay(horizon.next()));
  }

  /**
   * Lets views show only things of the given kinds, beside their own subject; showing others is
   * refused. That is how a rule is shown to read no more than it declares.
   */
  public RegisterView restrictedTo(Set<Scope> kinds) {
    RegisterView restricted = new RegisterView(register, asOf);
    restricted.readable = ImmutableSet.copyOf(kinds);
    return restricted;
  }

  /** Stops whoever asks for a kind of thing the view is not to show. */
  void require(Scope kind) {
    if (!readable.contains(kind)) {
      throw new IllegalStateException("reads " + kind + ", which it does not declare");
    }
  }

  boolean reached(LocalDate day) {
    int epochDay = (int) day.toEpochDay();
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
    CalendarPeriod period =
        finished.computeIfAbsent(unit, u -> CalendarPeriod.containing(asOf, u).previous());
    horizon.lower((int) period.next().next().start().toEpochDay());
    return period;
  }

  Optional<SupervisionLedger> ledger(HeadquartersId headquarters) {
    return number(tables.ledgers.numberOf(headquarters)).map(tables.ledgers::get);
  }

  /** Shows one person. */
  public Optional<PersonView> person(PersonId id) {
    return number(tables.people.numberOf(id)).map(number -> new PersonView(this, number));
  }

  /** Shows one cell. */
  public Optional<CellView> cell(CellId id) {
    return number(tables.cells.numberOf(id)).map(number -> new CellView(this, number));
  }

  /** Shows one branch. */
  public Optional<BranchView> branch(PartyOrganisationId id) {
    return number(tables.branches.numberOf(id)).map(number -> new BranchView(this, number));
  }

  /** Shows one meeting. */
  public Optional<MeetingView> meeting(MeetingId id) {
    return number(tables.meetings.numberOf(id)).map(number -> new MeetingView(this, number));
  }

  /** Shows one office group. */
  public Optional<GroupView> group(OfficeGroupId id) {
    return number(tables.groups.numberOf(id)).map(number -> new GroupView(this, number));
  }

  /** Shows one recipient unit. */
  public Optional<UnitView> unit(UnitId id) {
    return number(tables.units.numberOf(id)).map(number -> new UnitView(this, number));
  }

  /** Shows one headquarters. */
  public Optional<HeadquartersView> headquarters(HeadquartersId id) {
    return number(tables.headquarters.numberOf(id))
        .map(number -> new HeadquartersView(this, number));
  }

  /** Shows one province. */
  public ProvinceView province(String name) {
    return new ProvinceView(this, name);
  }

  private static Optional<Integer> number(int number) {
    return number < 0 ? Optional.empty() : Optional.of(number);
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
    }
  }

  /** Shows one subject; nothing if the register does not have it. */
  public Optional<? extends SubjectView> show(SubjectId subject) {
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
    };
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

  /** Shows every province. */
  public void provinces(Consumer<? super ProvinceView> each) {
    register.provinces().forEach(name -> each.accept(new ProvinceView(this, name)));
  }
}
