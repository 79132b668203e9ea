package org.aidgov.testkit;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.aidgov.core.calendar.OfficeHours;
import org.aidgov.core.care.CareFile;
import org.aidgov.core.care.Emergency;
import org.aidgov.core.discipline.DisciplineBody;
import org.aidgov.core.discipline.DisciplineLedger;
import org.aidgov.core.grid.Cell;
import org.aidgov.core.institution.Duty;
import org.aidgov.core.institution.Institution;
import org.aidgov.core.institution.Measure;
import org.aidgov.core.institution.RevisionPlan;
import org.aidgov.core.meeting.AgreedItem;
import org.aidgov.core.meeting.MeetingFile;
import org.aidgov.core.meeting.MeetingSeries;
import org.aidgov.core.meeting.Sitting;
import org.aidgov.core.meeting.TaskForce;
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
import org.aidgov.core.work.WorkFile;
import org.aidgov.core.work.WorkResult;

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
  public Scenario order(String headquarters, UnaryOperator<SupervisionLedger> change) {
    return with(
        content.withSupervisionLedgers(
            change(
                content.supervisionLedgers(),
                SupervisionLedger::headquarters,
                headquarters,
                change)));
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

  /** Changes an institution. */
  public Scenario institution(String institution, UnaryOperator<Institution> change) {
    return with(
        content.withInstitutions(
            change(content.institutions(), Institution::id, institution, change)));
  }

  /** Changes a management measure. */
  public Scenario measure(String measure, UnaryOperator<Measure> change) {
    return with(content.withMeasures(change(content.measures(), Measure::id, measure, change)));
  }

  /** Changes a duty. */
  public Scenario duty(String duty, UnaryOperator<Duty> change) {
    return with(content.withDuties(change(content.duties(), Duty::id, duty, change)));
  }

  /** Changes a plan of systematic revision. */
  public Scenario revisionPlan(String plan, UnaryOperator<RevisionPlan> change) {
    return with(
        content.withRevisionPlans(change(content.revisionPlans(), RevisionPlan::id, plan, change)));
  }

  /** Changes the care for a person. */
  public Scenario care(String person, UnaryOperator<CareFile> change) {
    return dossier(
        person, dossier -> dossier.withCare(change.apply(dossier.care().orElse(CareFile.EMPTY))));
  }

  /** Changes a discipline body. */
  public Scenario body(String body, UnaryOperator<DisciplineBody> change) {
    return with(
        content.withDisciplineBodies(
            change(content.disciplineBodies(), DisciplineBody::id, body, change)));
  }

  /** Changes a headquarters' ledger of clean aid. */
  public Scenario cleanAid(String headquarters, UnaryOperator<DisciplineLedger> change) {
    return with(
        content.withDisciplineLedgers(
            change(
                content.disciplineLedgers(),
                DisciplineLedger::headquarters,
                headquarters,
                change)));
  }

  /** Changes an emergency. */
  public Scenario emergency(String emergency, UnaryOperator<Emergency> change) {
    return with(
        content.withEmergencies(change(content.emergencies(), Emergency::id, emergency, change)));
  }

  /** Changes a series of work meetings. */
  public Scenario series(String id, UnaryOperator<MeetingSeries> change) {
    return with(content.withSeries(change(content.series(), MeetingSeries::id, id, change)));
  }

  /** Changes a work meeting. */
  public Scenario sitting(String id, UnaryOperator<Sitting> change) {
    return with(content.withSittings(change(content.sittings(), Sitting::id, id, change)));
  }

  /** Changes an agreed item. */
  public Scenario item(String id, UnaryOperator<AgreedItem> change) {
    return with(content.withAgreedItems(change(content.agreedItems(), AgreedItem::id, id, change)));
  }

  /** Changes a task force. */
  public Scenario taskForce(String id, UnaryOperator<TaskForce> change) {
    return with(content.withTaskForces(change(content.taskForces(), TaskForce::id, id, change)));
  }

  /** Changes a result of work. */
  public Scenario result(String id, UnaryOperator<WorkResult> change) {
    return with(content.withWorkResults(change(content.workResults(), WorkResult::id, id, change)));
  }

  /** Changes a person's part in work meetings. */
  public Scenario meetings(String person, UnaryOperator<MeetingFile> change) {
    return dossier(
        person,
        dossier ->
            dossier.withMeetings(
                change.apply(dossier.meetings().orElseGet(() -> MeetingFile.builder().build()))));
  }

  /** Changes what a person says of the own work. */
  public Scenario work(String person, UnaryOperator<WorkFile> change) {
    return dossier(
        person,
        dossier ->
            dossier.withWork(
                change.apply(dossier.work().orElseGet(() -> WorkFile.builder().build()))));
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

  /** Adds a recipient unit; one without hours of work has the region's usual ones. */
  public Scenario add(RecipientUnit unit) {
    RecipientUnit added =
        unit.hours().isEmpty() ? unit.withHours(SmallSupervision.hours(DayRange.ALWAYS)) : unit;
    return with(content.withUnits(plus(content.units(), added)));
  }

  /** Adds a discipline body. */
  public Scenario add(DisciplineBody body) {
    return with(content.withDisciplineBodies(plus(content.disciplineBodies(), body)));
  }

  /** Adds a headquarters' ledger of clean aid. */
  public Scenario add(DisciplineLedger ledger) {
    return with(content.withDisciplineLedgers(plus(content.disciplineLedgers(), ledger)));
  }

  /** Adds an emergency. */
  public Scenario add(Emergency emergency) {
    return with(content.withEmergencies(plus(content.emergencies(), emergency)));
  }

  /** Adds a meeting. */
  public Scenario add(LifeMeeting meeting) {
    return with(content.withMeetings(plus(content.meetings(), meeting)));
  }

  /** Adds an institution. */
  public Scenario add(Institution institution) {
    return with(content.withInstitutions(plus(content.institutions(), institution)));
  }

  /** Adds a management measure. */
  public Scenario add(Measure measure) {
    return with(content.withMeasures(plus(content.measures(), measure)));
  }

  /** Adds a duty. */
  public Scenario add(Duty duty) {
    return with(content.withDuties(plus(content.duties(), duty)));
  }

  /** Adds a plan of systematic revision. */
  public Scenario add(RevisionPlan plan) {
    return with(content.withRevisionPlans(plus(content.revisionPlans(), plan)));
  }

  /** Adds a series of work meetings. */
  public Scenario add(MeetingSeries series) {
    return with(content.withSeries(plus(content.series(), series)));
  }

  /** Adds a work meeting. */
  public Scenario add(Sitting sitting) {
    return with(content.withSittings(plus(content.sittings(), sitting)));
  }

  /** Adds an agreed item. */
  public Scenario add(AgreedItem item) {
    return with(content.withAgreedItems(plus(content.agreedItems(), item)));
  }

  /** Adds a task force. */
  public Scenario add(TaskForce taskForce) {
    return with(content.withTaskForces(plus(content.taskForces(), taskForce)));
  }

  /** Adds a result of work. */
  public Scenario add(WorkResult result) {
    return with(content.withWorkResults(plus(content.workResults(), result)));
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
