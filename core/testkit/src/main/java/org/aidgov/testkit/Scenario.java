package org.aidgov.testkit;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.aidgov.core.calendar.OfficeHours;
import org.aidgov.core.grid.Cell;
import org.aidgov.core.party.Branch;
import org.aidgov.core.party.LifeMeeting;
import org.aidgov.core.party.PartyFile;
import org.aidgov.core.register.Dossier;
import org.aidgov.core.register.Register;
import org.aidgov.core.register.RegisterContent;
import org.aidgov.core.staff.Headquarters;
import org.aidgov.core.staff.OfficeGroup;
import org.aidgov.core.staff.Person;
import org.aidgov.core.staff.RecipientUnit;
import org.aidgov.core.supervision.SupervisionFile;
import org.aidgov.core.supervision.SupervisionLedger;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.Id;

/**
 * A register to try a rule on, and the day to try it. Immutable: each change gives another
 * scenario.
 *
 * <p>Start from {@link #compliant()}, which keeps every rule, and change the one thing the test is
 * about.
 */
public final class Scenario {
  /** The day of scenarios, unless they say otherwise: a Wednesday in the third year of the tour. */
  public static final LocalDate TODAY = SmallHeadquarters.TODAY;

  private final RegisterContent content;
  private final LocalDate asOf;

  private Scenario(RegisterContent content, LocalDate asOf) {
    this.content = content;
    this.asOf = asOf;
  }

  /** Returns the small headquarters that keeps every rule. */
  public static Scenario compliant() {
    return of(SmallHeadquarters.content());
  }

  /** Returns a scenario of any content, on {@link #TODAY}. */
  public static Scenario of(RegisterContent content) {
    return new Scenario(content, TODAY);
  }

  /** Returns the same register on another day. */
  public Scenario on(LocalDate day) {
    return new Scenario(content, day);
  }

  /** Returns the same register on another day, written {@code 2021-02-15}. */
  public Scenario on(String day) {
    return on(LocalDate.parse(day));
  }

  /** Returns the day. */
  public LocalDate asOf() {
    return asOf;
  }

  /** Returns what the register says. */
  public RegisterContent content() {
    return content;
  }

  /** Returns the register. */
  public Register register() {
    return Register.of(content);
  }

  private Scenario with(RegisterContent changed) {
    return new Scenario(changed, asOf);
  }

  /** Changes somebody's dossier. */
  public Scenario dossier(String person, UnaryOperator<Dossier> change) {
    return with(content.withPeople(change(content.people(), d -> d.person().id(), person, change)));
  }

  /** Changes what is known of a person as staff. */
  public Scenario person(String person, UnaryOperator<Person> change) {
    return dossier(person, dossier -> dossier.withPerson(change.apply(dossier.person())));
  }

  /** Changes what is known of a person's membership. */
  public Scenario party(String person, UnaryOperator<PartyFile> change) {
    return dossier(
        person, dossier -> dossier.withParty(change.apply(dossier.party().orElseThrow())));
  }

  /** Changes what supervision keeps of a person. */
  public Scenario supervision(String person, UnaryOperator<SupervisionFile> change) {
    return dossier(
        person,
        dossier ->
            dossier.withSupervision(
                change.apply(
                    dossier.supervision().orElseGet(() -> SupervisionFile.builder().build()))));
  }

  /** Changes the ledger of supervision of a headquarters. */
  public Scenario ledger(String headquarters, UnaryOperator<SupervisionLedger> change) {
    return with(
        content.withLedgers(
            change(content.ledgers(), SupervisionLedger::headquarters, headquarters, change)));
  }

  /** Changes a recipient unit. */
  public Scenario unit(String unit, UnaryOperator<RecipientUnit> change) {
    return with(content.withUnits(change(content.units(), RecipientUnit::id, unit, change)));
  }

  /** Gives a recipient unit these hours of work, and no others. */
  public Scenario hours(String unit, OfficeHours... hours) {
    return unit(unit, one -> one.withHours(hours));
  }

  /** Changes a cell. */
  public Scenario cell(String cell, UnaryOperator<Cell> change) {
    return with(content.withCells(change(content.cells(), Cell::id, cell, change)));
  }

  /** Changes a branch. */
  public Scenario branch(String branch, UnaryOperator<Branch> change) {
    return with(content.withBranches(change(content.branches(), Branch::id, branch, change)));
  }

  /** Changes an office group. */
  public Scenario group(String group, UnaryOperator<OfficeGroup> change) {
    return with(content.withGroups(change(content.groups(), OfficeGroup::id, group, change)));
  }

  /** Changes a headquarters. */
  public Scenario headquarters(String headquarters, UnaryOperator<Headquarters> change) {
    return with(
        content.withHeadquarters(
            change(content.headquarters(), Headquarters::id, headquarters, change)));
  }

  /** Changes a meeting. */
  public Scenario meeting(String meeting, UnaryOperator<LifeMeeting> change) {
    return with(content.withMeetings(change(content.meetings(), LifeMeeting::id, meeting, change)));
  }

  /** Adds somebody. */
  public Scenario add(Dossier dossier) {
    return with(content.withPeople(plus(content.people(), dossier)));
  }

  /** Adds a cell. */
  public Scenario add(Cell cell) {
    return with(content.withCells(plus(content.cells(), cell)));
  }

  /** Adds a branch. */
  public Scenario add(Branch branch) {
    return with(content.withBranches(plus(content.branches(), branch)));
  }

  /** Adds an office group. */
  public Scenario add(OfficeGroup group) {
    return with(content.withGroups(plus(content.groups(), group)));
  }

  /** Adds a recipient unit, with the region's usual hours of work. */
  public Scenario add(RecipientUnit unit) {
    return with(
        content.withUnits(
            plus(content.units(), unit.withHours(SmallSupervision.hours(DayRange.ALWAYS)))));
  }

  /** Adds a meeting. */
  public Scenario add(LifeMeeting meeting) {
    return with(content.withMeetings(plus(content.meetings(), meeting)));
  }

  /** Changes anything else. */
  public Scenario change(UnaryOperator<RegisterContent> change) {
    return with(change.apply(content));
  }

  private static <T> List<T> plus(List<T> list, T element) {
    return ImmutableList.<T>builder().addAll(list).add(element).build();
  }

  private static <T> List<T> change(
      List<T> list, Function<T, ? extends Id> id, String which, UnaryOperator<T> change) {
    List<T> changed = new ArrayList<>(list);
    for (int i = 0; i < changed.size(); i++) {
      if (id.apply(changed.get(i)).value().equals(which)) {
        changed.set(i, change.apply(changed.get(i)));
        return changed;
      }
    }
    throw new IllegalArgumentException("the scenario has no '" + which + "'");
  }
}
