package org.aidgov.core.register;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aidgov.core.care.Emergency;
import org.aidgov.core.care.Site;
import org.aidgov.core.care.SiteStaff;
import org.aidgov.core.discipline.DisciplineLedger;
import org.aidgov.core.grid.Cell;
import org.aidgov.core.grid.CellId;
import org.aidgov.core.institution.Duty;
import org.aidgov.core.meeting.AgreedItem;
import org.aidgov.core.meeting.MeetingSeries;
import org.aidgov.core.meeting.Sitting;
import org.aidgov.core.meeting.TaskForce;
import org.aidgov.core.party.Branch;
import org.aidgov.core.party.LifeMeeting;
import org.aidgov.core.staff.Headquarters;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.staff.OfficeGroup;
import org.aidgov.core.staff.OfficeGroupId;
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
   * @param own those that looked at one of these parts of dossiers: the subject's has changed
   * @param named those that looked at a person named, and at one of these parts of dossiers
   * @param members those that looked at people of the subject in whatever way
   * @param counted those that counted people by one of these
   */
  public record Part(
      boolean all, int own, int named, boolean members, ImmutableSet<Tally> counted) {
    /** All rules. */
    public static final Part ALL = new Part(true, 0, 0, false, ImmutableSet.of());

    private static final Part MEMBERS = new Part(false, 0, 0, true, ImmutableSet.of());

    private static Part own(int parts) {
      return new Part(false, parts, 0, false, ImmutableSet.of());
    }

    private static Part named(int parts) {
      return new Part(false, 0, parts, false, ImmutableSet.of());
    }

    private static Part counted(Set<Tally> tallies) {
      return new Part(false, 0, 0, false, ImmutableSet.copyOf(tallies));
    }

    private Part plus(Part other) {
      return new Part(
          all || other.all,
          own | other.own,
          named | other.named,
          members || other.members,
          ImmutableSet.<Tally>builder().addAll(counted).addAll(other.counted).build());
    }

    /** Tells whether a rule that looked at people in some way has to judge again. */
    public boolean concerns(Looks looks) {
      return all
          || looks.all()
          || looks.hasAny(own)
          || looks.named() && looks.hasAny(named)
          || (members || own != 0) && !looks.counted().isEmpty()
          || !Collections.disjoint(looks.counted(), counted);
    }
  }

  /** Who asks: the rules, by the kind of subject they judge. */
  public interface Rules {
    /** Tells whether any of the rules on a kind of subject has to judge such a part again. */
    boolean isAnyConcerned(Scope scope, Part part);

    /** Returns all that rules count people by, each with the parts of dossiers they look at. */
    Map<Tally, Integer> tallies();
  }

  private final Register before;
  private final Register after;
  private final RegisterView viewBefore;
  private final RegisterView viewAfter;
  private final Rules rules;

  /** Where to look for what names a person, other than people. */
  private final List<Register> naming;

  private final Map<Concerned, Part> concerned = new LinkedHashMap<>();
  private final Set<PersonId> touched = new LinkedHashSet<>();

  private Reach(
      RegisterView before, RegisterView after, List<? extends Change> changes, Rules rules) {
    this.before = before.register();
    this.after = after.register();
    this.viewBefore = before;
    this.viewAfter = after;
    this.rules = rules;
    this.naming = areOnlyPeople(changes) ? List.of(this.after) : List.of(this.before, this.after);
  }

  /**
   * Returns whom the changes from one register to another concern.
   *
   * @param after a view of the register with the changes applied, on the same day
   * @return nothing if everybody is concerned: then everything has to be judged again
   */
  public static @Nullable Map<Concerned, Part> of(
      RegisterView before, RegisterView after, List<? extends Change> changes, Rules rules) {
    if (!after.register().sharesNumbersWith(before.register())) {
      return null;
    }
    Reach reach = new Reach(before, after, changes, rules);
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

  private static boolean areOnlyPeople(List<? extends Change> changes) {
    for (Change change : changes) {
      if (!(change instanceof Change.PutPerson)) {
        return false;
      }
    }
    return true;
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
    int person = after.tables.people.numberOf(id);
    boolean isNew = person >= before.tables.people.size();
    int parts =
        DossierParts.changed(
            isNew ? null : before.tables.people.get(person), after.tables.people.get(person));
    concernPerson(person, Part.own(parts));
    addNaming(id, Part.named(parts));
    Part counting = Part.counted(changedTallies(person, isNew, parts));
    for (Scope kind : KINDS) {
      Belonging<?> old = belonging(before, kind);
      Belonging<?> now = belonging(after, kind);
      if (old == now) {
        addThings(kind, now, person, counting);
      } else {
        boolean same = !isNew && Arrays.equals(old.rowsOf(person), now.rowsOf(person));
        addThings(kind, now, person, same ? counting : Part.MEMBERS);
        if (!isNew) {
          addThings(kind, old, person, same ? counting : Part.MEMBERS);
        }
      }
    }
    addAttendance(person, isNew);
  }

  /** Returns by which tallies somebody counts now and did not before, or for another time. */
  private Set<Tally> changedTallies(int person, boolean isNew, int parts) {
    Set<Tally> changed = new HashSet<>();
    rules
        .tallies()
        .forEach(
            (tally, looked) -> {
              if (isNew
                  || ((looked | DossierParts.PERSON) & parts) != 0
                      && isCountedOtherwise(person, tally, looked)) {
                changed.add(tally);
              }
            });
    return changed;
  }

  /** Adds the series of the meetings at which somebody was: those count who was there. */
  private void addAttendance(int person, boolean isNew) {
    Belonging<Sitting> was = before.index().sittings;
    Belonging<Sitting> is = after.index().sittings;
    if (was == is || !isAnyConcerned(Scope.SERIES, Part.MEMBERS)) {
      return;
    }
    int[] old = isNew ? Relation.Rows.NONE : was.rowsOf(person);
    int[] now = is.rowsOf(person);
    if (!Arrays.equals(old, now)) {
      for (int[] rows : List.of(old, now)) {
        for (int row = 0; row < Relation.end(rows); row = Relation.next(row)) {
          Sitting sitting = after.tables.sittings.get(Relation.target(rows, row));
          concern(Scope.SERIES, after.tables.series.numberOf(sitting.series()), Part.MEMBERS);
        }
      }
    }
  }

  /** Whether a person counts now as before, without a look at more than rules are known to need. */
  private boolean isCountedOtherwise(int person, Tally tally, int looked) {
    long before = counts(viewBefore, person, tally);
    viewAfter.takeLooks(Looks.NONE);
    long after = counts(viewAfter, person, tally);
    int further = viewAfter.takeLooks(Looks.NONE).parts() & ~(looked | DossierParts.PERSON);
    // A rule that counts so has to learn of a part that did not matter until now.
    return before != after || further != 0;
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

  private static Belonging<?> belonging(Register register, Scope kind) {
    Index index = register.index();
    return switch (kind) {
      case HEADQUARTERS -> index.serving;
      case CELL -> index.cells;
      case OFFICE_GROUP -> index.groups;
      case BRANCH -> index.branches;
      case UNIT -> index.units;
      case SERIES -> index.series;
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

  /** Adds what of a kind a person ever belongs to. */
  private void addThings(Scope kind, Belonging<?> belonging, int person, Part part) {
    boolean inHeadquarters =
        kind == Scope.HEADQUARTERS
            && (isAnyConcerned(Scope.HEADQUARTERS_CARE, part)
                || isAnyConcerned(Scope.PROVINCE, part));
    if (!inHeadquarters && !isAnyConcerned(kind, part)) {
      return;
    }
    int[] rows = belonging.rowsOf(person);
    for (int row = 0; row < Relation.end(rows); row = Relation.next(row)) {
      int target = Relation.target(rows, row);
      concern(kind, target, part);
      if (inHeadquarters) {
        concern(Scope.HEADQUARTERS_CARE, target, part);
        String province = after.tables.headquarters.get(target).province();
        concern(Scope.PROVINCE, after.provinces().indexOf(province), part);
      }
    }
  }

  /** Adds who and what names somebody. */
  private void addNaming(PersonId id, Part named) {
    for (Register register : naming) {
      Index index = register.index();
      addNaming(Scope.CELL, index.cellRoles, id, named);
      addNaming(Scope.BRANCH, index.branchRoles, id, named);
      addNaming(Scope.OFFICE_GROUP, index.headedGroups, id, named);
      addNamingInHeadquarters(index, id, named);
      addNamingInWork(index, id, named);
    }
    if (isAnyConcerned(Scope.PERSON, named) || isAnyConcerned(Scope.CARE, named)) {
      for (PersonId other : after.index().naming.of(id)) {
        concernPerson(after.tables.people.numberOf(other), named);
      }
    }
  }

  private <E extends Entity> void addNaming(
      Scope scope, Links<PersonId, E> links, PersonId id, Part named) {
    if (isAnyConcerned(scope, named)) {
      links.get(id).forEach(link -> concern(link.entity(), named));
    }
  }

  private void addNamingInHeadquarters(Index index, PersonId id, Part named) {
    addNaming(Scope.HEADQUARTERS, index.ledHeadquarters, id, named);
    if (isAnyConcerned(Scope.HEADQUARTERS, named)) {
      index.bodyMembers.get(id).forEach(link -> concernIn(link.entity().headquarters(), named));
      index.rosters.get().get(id).forEach(headquarters -> concernIn(headquarters, named));
      index.supervisors.get().get(id).forEach(one -> concernIn(one, named));
    }
    if (isAnyConcerned(Scope.HEADQUARTERS_CARE, named)) {
      index.siteStaff.get(id).forEach(link -> concernCareOf(link.entity().headquarters(), named));
    }
  }

  private void addNamingInWork(Index index, PersonId id, Part named) {
    if (isAnyConcerned(Scope.SERIES, named)) {
      index.work.convened().get(id).forEach(series -> concern(series, named));
    }
    addNaming(Scope.TASK_FORCE, index.work.roles(), id, named);
    if (isAnyConcerned(Scope.AGREED_ITEM, named)) {
      for (AgreedItem item : index.work.owned().get(id)) {
        concern(Scope.AGREED_ITEM, after.tables.items.numberOf(item.id()), named);
      }
      if (!index.cellRoles.get(id).isEmpty()) {
        // Whose item goes up to whom, is read along the grid.
        addAll(Scope.AGREED_ITEM, named);
      }
    }
  }

  private boolean isAnyConcerned(Scope scope, Part part) {
    return part.all() || rules.isAnyConcerned(scope, part);
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
    addNaming(id, Part.named(DossierParts.ALL));
    for (Scope kind : KINDS) {
      addThings(kind, belonging(after, kind), person, Part.MEMBERS);
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
    // Those that are planned, too: the index knows of those that were held only.
    for (LifeMeeting meeting : register.tables.meetings.all()) {
      if (meeting.organisation().equals(branch.id())) {
        concern(Scope.MEETING, after.tables.meetings.numberOf(meeting.id()), Part.ALL);
      }
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
    Optional<OfficeGroupId> id = Optional.of(group.id());
    for (Duty duty : register.tables.duties.all()) {
      if (duty.assignments().stream().anyMatch(one -> one.group().equals(id))) {
        concernIn(duty.headquarters(), Part.ALL);
      }
    }
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
    if (number >= 0 && isAnyConcerned(scope, part)) {
      concerned.merge(new Concerned(scope, number), part, Part::plus);
    }
  }
}
