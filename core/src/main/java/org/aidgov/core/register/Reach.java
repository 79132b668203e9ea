package org.aidgov.core.register;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aidgov.core.care.Emergency;
import org.aidgov.core.care.Site;
import org.aidgov.core.care.SiteStaff;
import org.aidgov.core.discipline.DisciplineLedger;
import org.aidgov.core.grid.Cell;
import org.aidgov.core.grid.CellId;
import org.aidgov.core.meeting.AgreedItem;
import org.aidgov.core.meeting.MeetingSeries;
import org.aidgov.core.meeting.Sitting;
import org.aidgov.core.meeting.TaskForce;
import org.aidgov.core.party.Branch;
import org.aidgov.core.party.LifeMeeting;
import org.aidgov.core.staff.Headquarters;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.staff.OfficeGroup;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.staff.RecipientUnit;
import org.aidgov.core.value.Entity;
import org.jspecify.annotations.Nullable;

/**
 * How far some changes of a register reach: which subjects have to be judged again, and of those
 * that only look at a changed person, by which rules.
 */
public final class Reach {
  /**
   * A subject to judge again.
   *
   * @param scope of which kind
   * @param number its number in the register
   */
  public record Concerned(Scope scope, int number) {}

  /**
   * Which of a subject's rules have to judge again.
   *
   * @param all all of them
   * @param named those that looked at a person named
   * @param members those that looked at people of the subject in whatever way
   * @param counted those that counted people by one of these
   */
  public record Part(boolean all, boolean named, boolean members, ImmutableSet<Tally> counted) {
    /** All rules. */
    public static final Part ALL = new Part(true, false, false, ImmutableSet.of());

    private static final Part NAMED = new Part(false, true, false, ImmutableSet.of());
    private static final Part MEMBERS = new Part(false, false, true, ImmutableSet.of());

    private Part plus(Part other) {
      return new Part(
          all || other.all,
          named || other.named,
          members || other.members,
          ImmutableSet.<Tally>builder().addAll(counted).addAll(other.counted).build());
    }

    /** Tells whether a rule that looked at people in some way has to judge again. */
    public boolean concerns(Looks looks) {
      return all
          || named && looks.named()
          || looks.all()
          || members && !looks.counted().isEmpty()
          || !Collections.disjoint(looks.counted(), counted);
    }
  }

  private final Register before;
  private final Register after;
  private final RegisterView viewBefore;
  private final RegisterView viewAfter;
  private final Set<Tally> tallies;
  private final Map<Concerned, Part> concerned = new LinkedHashMap<>();
  private final Set<PersonId> touched = new LinkedHashSet<>();

  private Reach(Register before, Register after, LocalDate day, Set<Tally> tallies) {
    this.before = before;
    this.after = after;
    this.viewBefore = before.asOf(day);
    this.viewAfter = after.asOf(day);
    this.tallies = tallies;
  }

  /**
   * Returns whom the changes from one register to another concern.
   *
   * @param after {@code before} with the changes applied
   * @param tallies all that rules count people by
   * @return nothing if everybody is concerned: then everything has to be judged again
   */
  public static @Nullable Map<Concerned, Part> of(
      Register before,
      Register after,
      List<? extends Change> changes,
      LocalDate day,
      Set<Tally> tallies) {
    if (!after.sharesNumbersWith(before)) {
      return null;
    }
    Reach reach = new Reach(before, after, day, tallies);
    for (Change change : changes) {
      if (!reach.add(change)) {
        return null;
      }
    }
    for (PersonId person : reach.touched) {
      reach.addTouched(person);
    }
    return reach.concerned;
  }

  /** Adds one change; tells whether it is one that does not concern everybody. */
  private boolean add(Change change) {
    if (change instanceof Change.PutPerson put) {
      addPerson(put.dossier().person().id());
    } else if (change instanceof Change.PutMeeting put) {
      addMeeting(before.tables.meetings.find(put.meeting().id()));
      addMeeting(after.tables.meetings.find(put.meeting().id()));
    } else if (change instanceof Change.PutCell put) {
      addCell(before, before.tables.cells.find(put.cell().id()));
      addCell(after, after.tables.cells.find(put.cell().id()));
    } else if (change instanceof Change.PutBranch put) {
      addBranch(before, before.tables.branches.find(put.branch().id()));
      addBranch(after, after.tables.branches.find(put.branch().id()));
    } else if (change instanceof Change.PutGroup put) {
      addGroup(before, before.tables.groups.find(put.group().id()));
      addGroup(after, after.tables.groups.find(put.group().id()));
    } else if (change instanceof Change.PutInstitution
        || change instanceof Change.PutMeasure
        || change instanceof Change.PutDuty
        || change instanceof Change.PutRevisionPlan) {
      addAllInstitutions();
    } else if (change instanceof Change.PutEmergency put) {
      addEmergency(before.tables.emergencies.find(put.emergency().id()));
      addEmergency(after.tables.emergencies.find(put.emergency().id()));
    } else if (change instanceof Change.PutDisciplineLedger put) {
      return addLedger(put.ledger().headquarters());
    } else if (change instanceof Change.PutSupervisionLedger put) {
      addSupervisionLedger(put.ledger().headquarters());
    } else if (change instanceof Change.PutSeries put) {
      addSeries(put.series());
    } else if (change instanceof Change.PutSitting put) {
      addSitting(before.tables.sittings.find(put.sitting().id()));
      addSitting(after.tables.sittings.find(put.sitting().id()));
    } else if (change instanceof Change.PutAgreedItem put) {
      addItem(before.tables.items.find(put.item().id()));
      addItem(after.tables.items.find(put.item().id()));
    } else if (change instanceof Change.PutTaskForce put) {
      addTaskForce(before.tables.taskForces.find(put.taskForce().id()));
      addTaskForce(after.tables.taskForces.find(put.taskForce().id()));
    } else if (change instanceof Change.PutWorkResult) {
      // A result may have grown from one of any other headquarters; they are few.
      addAll(Scope.HEADQUARTERS, Part.ALL);
    } else {
      // Headquarters, bodies, committees, units and places are read from afar, and seldom change.
      return change instanceof Change.PutHomeUnit;
    }
    return true;
  }

  private void addPerson(PersonId id) {
    concernPerson(after.tables.people.numberOf(id), Part.ALL);
    addNaming(id);
    int was = before.tables.people.numberOf(id);
    int is = after.tables.people.numberOf(id);
    Set<Tally> changed = new LinkedHashSet<>();
    for (Tally tally : tallies) {
      if (was < 0 || counts(viewBefore, was, tally) != counts(viewAfter, is, tally)) {
        changed.add(tally);
      }
    }
    Part counting = new Part(false, false, false, ImmutableSet.copyOf(changed));
    for (Scope kind : KINDS) {
      int[] old = was < 0 ? new int[0] : rows(before, kind, was);
      int[] now = rows(after, kind, is);
      Part part = Arrays.equals(old, now) ? counting : Part.MEMBERS;
      addTargets(kind, old, part);
      addTargets(kind, now, part);
    }
    addAttendance(
        was < 0 ? new int[0] : before.index().sittings.rowsOf(was),
        after.index().sittings.rowsOf(is));
  }

  /** Adds the series of the meetings at which somebody was: those count who was there. */
  private void addAttendance(int[] old, int[] now) {
    if (!Arrays.equals(old, now)) {
      for (int[] rows : List.of(old, now)) {
        for (int row = 0; row < Relation.end(rows); row = Relation.next(row)) {
          Sitting sitting = after.tables.sittings.get(Relation.target(rows, row));
          concern(Scope.SERIES, after.tables.series.numberOf(sitting.series()), Part.MEMBERS);
        }
      }
    }
  }

  /** Whether a person counts, and how long that holds, as one number. */
  private static long counts(RegisterView view, int person, Tally tally) {
    view.forget();
    boolean counts = tally.counts(new PersonView(view, person));
    return 2L * view.horizon() + (counts ? 1 : 0);
  }

  /** The kinds of thing that people belong to. */
  private static final ImmutableList<Scope> KINDS =
      ImmutableList.of(
          Scope.HEADQUARTERS,
          Scope.CELL,
          Scope.OFFICE_GROUP,
          Scope.BRANCH,
          Scope.UNIT,
          Scope.SERIES);

  private static int[] rows(Register register, Scope kind, int person) {
    Index index = register.index();
    return switch (kind) {
      case HEADQUARTERS -> index.serving.rowsOf(person);
      case CELL -> index.cells.rowsOf(person);
      case OFFICE_GROUP -> index.groups.rowsOf(person);
      case BRANCH -> index.branches.rowsOf(person);
      case UNIT -> index.units.rowsOf(person);
      case SERIES -> index.series.rowsOf(person);
      case PERSON,
          MEETING,
          PROVINCE,
          INSTITUTION,
          CARE,
          HEADQUARTERS_CARE,
          TASK_FORCE,
          AGREED_ITEM ->
          throw new IllegalArgumentException(kind.name());
    };
  }

  private void addTargets(Scope kind, int[] rows, Part part) {
    for (int row = 0; row < Relation.end(rows); row = Relation.next(row)) {
      int target = Relation.target(rows, row);
      concern(kind, target, part);
      if (kind == Scope.HEADQUARTERS) {
        concern(Scope.HEADQUARTERS_CARE, target, part);
        String province = after.tables.headquarters.get(target).province();
        concern(Scope.PROVINCE, after.provinces().indexOf(province), part);
      }
    }
  }

  /** Adds who and what names somebody. */
  private void addNaming(PersonId id) {
    for (Register register : List.of(before, after)) {
      Index index = register.index();
      index.cellRoles.get(id).forEach(link -> concern(link.entity(), Part.NAMED));
      index.branchRoles.get(id).forEach(link -> concern(link.entity(), Part.NAMED));
      index.headedGroups.get(id).forEach(link -> concern(link.entity(), Part.NAMED));
      index.ledHeadquarters.get(id).forEach(link -> concern(link.entity(), Part.NAMED));
      index
          .bodyMembers
          .get(id)
          .forEach(link -> concernIn(link.entity().headquarters(), Part.NAMED));
      index.rosters.get().get(id).forEach(headquarters -> concernIn(headquarters, Part.NAMED));
      index
          .siteStaff
          .get(id)
          .forEach(link -> concernCareOf(link.entity().headquarters(), Part.NAMED));
      index.supervisors.get().get(id).forEach(one -> concernIn(one, Part.NAMED));
      addNamingInWork(register, id);
    }
    for (PersonId other : after.index().naming.of(id)) {
      concernPerson(after.tables.people.numberOf(other), Part.NAMED);
    }
  }

  private void addNamingInWork(Register register, PersonId id) {
    WorkIndex work = register.index().work;
    work.convened().get(id).forEach(series -> concern(series, Part.NAMED));
    work.roles().get(id).forEach(link -> concern(link.entity(), Part.NAMED));
    for (AgreedItem item : work.owned().get(id)) {
      concern(Scope.AGREED_ITEM, after.tables.items.numberOf(item.id()), Part.NAMED);
    }
    if (!register.index().cellRoles.get(id).isEmpty()) {
      // Whose item goes up to whom, is read along the grid.
      addAll(Scope.AGREED_ITEM, Part.NAMED);
    }
  }

  private void addAll(Scope scope, Part part) {
    int size = viewAfter.size(scope);
    for (int number = 0; number < size; number++) {
      concern(scope, number, part);
    }
  }

  private void addSeries(MeetingSeries series) {
    concern(series, Part.ALL);
    for (Register register : List.of(before, after)) {
      MeetingSeries one = register.tables.series.find(series.id());
      if (one != null) {
        concern(register.tables.headquarters.find(one.headquarters()), Part.ALL);
        one.taskForce()
            .ifPresent(force -> concern(register.tables.taskForces.find(force), Part.ALL));
        one.conveners().forEach(convener -> touched.add(convener.person()));
        touchAll(register, register.index().series, register.tables.series.numberOf(series.id()));
        register.index().work.sittings().get(series.id()).forEach(this::addSitting);
      }
    }
  }

  private void addSitting(@Nullable Sitting sitting) {
    if (sitting == null) {
      return;
    }
    concern(after.tables.series.find(sitting.series()), Part.ALL);
    for (AgreedItem item : after.index().work.items().get(sitting.id())) {
      concern(Scope.AGREED_ITEM, after.tables.items.numberOf(item.id()), Part.ALL);
    }
    touchAll(after, after.index().sittings, after.tables.sittings.numberOf(sitting.id()));
  }

  private void addItem(@Nullable AgreedItem item) {
    if (item == null) {
      return;
    }
    concern(Scope.AGREED_ITEM, after.tables.items.numberOf(item.id()), Part.ALL);
    Sitting sitting = after.tables.sittings.find(item.sitting());
    if (sitting != null) {
      concern(after.tables.series.find(sitting.series()), Part.ALL);
    }
    item.owners().forEach(owner -> touched.add(owner.person()));
  }

  private void addTaskForce(@Nullable TaskForce taskForce) {
    if (taskForce == null) {
      return;
    }
    concern(taskForce, Part.ALL);
    concern(after.tables.headquarters.find(taskForce.headquarters()), Part.ALL);
    for (MeetingSeries series : after.index().work.ofForces().get(taskForce.id())) {
      concern(series, Part.ALL);
    }
    touched.addAll(WorkIndex.people(taskForce));
  }

  /** Adds somebody who belongs to, or is named by, something that has changed. */
  private void addTouched(PersonId id) {
    int person = after.tables.people.numberOf(id);
    if (person < 0) {
      return;
    }
    concernPerson(person, Part.ALL);
    addNaming(id);
    for (Scope kind : KINDS) {
      addTargets(kind, rows(after, kind, person), Part.MEMBERS);
    }
  }

  private void addCell(Register register, @Nullable Cell cell) {
    if (cell == null) {
      return;
    }
    Index index = register.index();
    concern(cell, Part.ALL);
    concern(Scope.PROVINCE, after.provinces().indexOf(cell.province()), Part.ALL);
    cell.parents().forEach(parent -> concern(register.tables.cells.find(parent.cell()), Part.ALL));
    index.children.get(cell.id()).forEach(child -> concern(child.entity(), Part.ALL));
    cell.units().forEach(claim -> concern(register.tables.units.find(claim.unit()), Part.ALL));
    cell.headquarters()
        .forEach(
            claim -> concern(register.tables.headquarters.find(claim.headquarters()), Part.ALL));
    cell.roles().forEach(role -> touched.add(role.person()));
    addAll(Scope.AGREED_ITEM, Part.ALL);
    touchAll(register, index.cells, register.tables.cells.numberOf(cell.id()));
    concernPeopleBelow(register, cell.id(), new HashSet<>());
  }

  /** Adds the people of a cell and all below: who supervises a cell supervises them. */
  private void concernPeopleBelow(Register register, CellId id, Set<CellId> seen) {
    if (!seen.add(id)) {
      return;
    }
    int[] people = register.index().cells.people(register.tables.cells.numberOf(id));
    for (int row = 0; row < Relation.end(people); row = Relation.next(row)) {
      concernPerson(Relation.target(people, row), Part.ALL);
    }
    register
        .index()
        .children
        .get(id)
        .forEach(child -> concernPeopleBelow(register, child.entity().id(), seen));
  }

  private void addEmergency(@Nullable Emergency emergency) {
    if (emergency == null) {
      return;
    }
    concernCareOf(emergency.headquarters(), Part.ALL);
    for (Site site : emergency.sites()) {
      for (SiteStaff one : site.staff()) {
        concern(Scope.CARE, after.tables.people.numberOf(one.person()), Part.ALL);
      }
    }
  }

  /** Adds a ledger; tells whether only matters are other ones, which concern nobody else. */
  private boolean addLedger(HeadquartersId headquarters) {
    concernIn(headquarters, Part.ALL);
    DisciplineLedger old = before.tables.disciplineLedgers.find(headquarters);
    DisciplineLedger now = after.tables.disciplineLedgers.find(headquarters);
    return old != null
        && now != null
        && old.opinions().equals(now.opinions())
        && old.supervision().equals(now.supervision());
  }

  /** Roll calls and rosters are read by the headquarters and by its people. */
  private void addSupervisionLedger(HeadquartersId headquarters) {
    concernIn(headquarters, Part.ALL);
    int[] people = after.index().serving.people(after.tables.headquarters.numberOf(headquarters));
    for (int row = 0; row < Relation.end(people); row = Relation.next(row)) {
      concernPerson(Relation.target(people, row), Part.ALL);
    }
  }

  private void concernIn(HeadquartersId headquarters, Part part) {
    concern(Scope.HEADQUARTERS, after.tables.headquarters.numberOf(headquarters), part);
  }

  private void concernCareOf(HeadquartersId headquarters, Part part) {
    concern(Scope.HEADQUARTERS_CARE, after.tables.headquarters.numberOf(headquarters), part);
  }

  /** What concerns a person concerns the care for that person. */
  private void concernPerson(int number, Part part) {
    concern(Scope.PERSON, number, part);
    concern(Scope.CARE, number, part);
  }

  private void addBranch(Register register, @Nullable Branch branch) {
    if (branch == null) {
      return;
    }
    concern(branch, Part.ALL);
    branch.groups().forEach(c -> concern(register.tables.groups.find(c.group()), Part.ALL));
    branch.units().forEach(c -> concern(register.tables.units.find(c.unit()), Part.ALL));
    branch.roles().forEach(role -> touched.add(role.person()));
    for (LifeMeeting meeting : register.index().meetings(branch.id())) {
      concern(Scope.MEETING, after.tables.meetings.numberOf(meeting.id()), Part.ALL);
    }
    touchAll(register, register.index().branches, register.tables.branches.numberOf(branch.id()));
    touched.addAll(after.index().relations.of(branch.id()));
  }

  private void addGroup(Register register, @Nullable OfficeGroup group) {
    if (group == null) {
      return;
    }
    concern(group, Part.ALL);
    register
        .index()
        .branchesOfGroups
        .get(group.id())
        .forEach(branch -> concern(branch.entity(), Part.ALL));
    group.heads().forEach(head -> touched.add(head.person()));
    touchAll(register, register.index().groups, register.tables.groups.numberOf(group.id()));
  }

  private void addMeeting(@Nullable LifeMeeting meeting) {
    if (meeting == null) {
      return;
    }
    int number = after.tables.meetings.numberOf(meeting.id());
    concern(Scope.MEETING, number, Part.ALL);
    Branch branch = after.tables.branches.find(meeting.organisation());
    if (branch != null) {
      concern(branch, Part.ALL);
      int[] members = after.index().branches.people(after.tables.branches.numberOf(branch.id()));
      for (int row = 0; row < Relation.end(members); row = Relation.next(row)) {
        concernPerson(Relation.target(members, row), Part.ALL);
      }
    }
    var committee = after.tables.committees.find(meeting.organisation());
    if (committee != null) {
      Headquarters led = after.tables.headquarters.find(committee.headquarters());
      concern(led, Part.ALL);
      if (led != null) {
        led.leaders()
            .forEach(
                leader ->
                    concern(Scope.PERSON, after.tables.people.numberOf(leader.person()), Part.ALL));
      }
    }
    if (before.tables.meetings.has(meeting.id())) {
      addAttending(number);
    }
  }

  /** Adds whoever attended a meeting: nobody knows without asking everybody. */
  private void addAttending(int meeting) {
    Relation attended = before.index().attended.get().rows;
    for (int person = 0; person < attended.size(); person++) {
      int[] rows = attended.rows(person);
      for (int row = 0; row < Relation.end(rows); row = Relation.next(row)) {
        if (Relation.target(rows, row) == meeting) {
          concern(Scope.PERSON, person, Part.ALL);
        }
      }
    }
  }

  /** Texts above and below bear on each other; all of them are few. */
  private void addAllInstitutions() {
    for (int number = 0; number < after.tables.institutions.size(); number++) {
      concern(Scope.INSTITUTION, number, Part.ALL);
    }
    for (int number = 0; number < after.tables.headquarters.size(); number++) {
      concern(Scope.HEADQUARTERS, number, Part.ALL);
    }
  }

  private void touchAll(Register register, Belonging<?> belonging, int thing) {
    int[] rows = belonging.people(thing);
    for (int row = 0; row < Relation.end(rows); row = Relation.next(row)) {
      touched.add(register.tables.people.get(Relation.target(rows, row)).person().id());
    }
  }

  private void concern(@Nullable Entity entity, Part part) {
    if (entity instanceof Cell cell) {
      concern(Scope.CELL, after.tables.cells.numberOf(cell.id()), part);
    } else if (entity instanceof Branch branch) {
      concern(Scope.BRANCH, after.tables.branches.numberOf(branch.id()), part);
    } else if (entity instanceof OfficeGroup group) {
      concern(Scope.OFFICE_GROUP, after.tables.groups.numberOf(group.id()), part);
    } else if (entity instanceof RecipientUnit unit) {
      concern(Scope.UNIT, after.tables.units.numberOf(unit.id()), part);
    } else if (entity instanceof Headquarters one) {
      concern(Scope.HEADQUARTERS, after.tables.headquarters.numberOf(one.id()), part);
    } else if (entity instanceof MeetingSeries series) {
      concern(Scope.SERIES, after.tables.series.numberOf(series.id()), part);
    } else if (entity instanceof TaskForce force) {
      concern(Scope.TASK_FORCE, after.tables.taskForces.numberOf(force.id()), part);
    }
  }

  private void concern(Scope scope, int number, Part part) {
    if (number >= 0) {
      concerned.merge(new Concerned(scope, number), part, Part::plus);
    }
  }
}
