package org.aidgov.core.register;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.aidgov.core.grid.Cell;
import org.aidgov.core.grid.CellAssignment;
import org.aidgov.core.grid.CellId;
import org.aidgov.core.grid.CellParent;
import org.aidgov.core.grid.CellRole;
import org.aidgov.core.grid.ServiceItem;
import org.aidgov.core.party.Branch;
import org.aidgov.core.party.BranchMembership;
import org.aidgov.core.party.BranchRole;
import org.aidgov.core.party.PartyFile;
import org.aidgov.core.party.PartyOrganisationId;
import org.aidgov.core.staff.GroupAssignment;
import org.aidgov.core.staff.OfficeGroupId;
import org.aidgov.core.staff.Person;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.value.Dated;
import org.aidgov.core.value.DayRange;

/**
 * A step that somebody competent may take to put something right, from a closed list. None deletes
 * anybody or anything, invents what has happened, or changes what was true before its day.
 *
 * <p>What it puts into the register stands there as if it had been known on all days, and what it
 * ends as known when it was: whoever takes the step says in the own records when that was written
 * down.
 */
public sealed interface Remedy {
  /** Who decides it. */
  enum Actor {
    /** 指挥部. */
    HEADQUARTERS,
    /** 指挥部党委. */
    PARTY_COMMITTEE
  }

  /** Returns who is competent. */
  Actor actor();

  /**
   * Returns what it changes in a register.
   *
   * @throws IllegalArgumentException if the register does not have whom or what it is about
   */
  List<Change> in(Register register);

  /** 编入网格. */
  record AssignToCell(PersonId person, CellId cell, LocalDate from) implements Remedy {
    @Override
    public Actor actor() {
      return Actor.HEADQUARTERS;
    }

    @Override
    public List<Change> in(Register register) {
      CellAssignment in = new CellAssignment(cell, DayRange.openFrom(from), DayRange.ALWAYS);
      return onDossier(register, person, d -> d.withCells(plus(d.cells(), in)));
    }
  }

  /** 结束编入: the last day in the cell is the day before. */
  record EndInCell(PersonId person, CellId cell, LocalDate on) implements Remedy {
    @Override
    public Actor actor() {
      return Actor.HEADQUARTERS;
    }

    @Override
    public List<Change> in(Register register) {
      return onDossier(
          register,
          person,
          d ->
              d.withCells(
                  ended(
                      register,
                      d.cells(),
                      in -> in.cell().equals(cell),
                      on,
                      (in, days, known) -> new CellAssignment(cell, days, known))));
    }
  }

  /** 编入办组. */
  record AssignToGroup(PersonId person, OfficeGroupId group, LocalDate from) implements Remedy {
    @Override
    public Actor actor() {
      return Actor.HEADQUARTERS;
    }

    @Override
    public List<Change> in(Register register) {
      GroupAssignment in = new GroupAssignment(group, DayRange.openFrom(from), DayRange.ALWAYS);
      return onPerson(register, person, p -> p.withGroups(plus(p.groups(), in)));
    }
  }

  /** 调离办组. */
  record EndInGroup(PersonId person, OfficeGroupId group, LocalDate on) implements Remedy {
    @Override
    public Actor actor() {
      return Actor.HEADQUARTERS;
    }

    @Override
    public List<Change> in(Register register) {
      return onPerson(
          register,
          person,
          p ->
              p.withGroups(
                  ended(
                      register,
                      p.groups(),
                      in -> in.group().equals(group),
                      on,
                      (in, days, known) -> new GroupAssignment(group, days, known))));
    }
  }

  /** 编入党支部. */
  record JoinBranch(PersonId person, PartyOrganisationId branch, LocalDate from) implements Remedy {
    @Override
    public Actor actor() {
      return Actor.PARTY_COMMITTEE;
    }

    @Override
    public List<Change> in(Register register) {
      BranchMembership in = new BranchMembership(branch, DayRange.openFrom(from), DayRange.ALWAYS);
      return onParty(register, person, f -> f.withMemberships(plus(f.memberships(), in)));
    }
  }

  /** 调出党支部. */
  record LeaveBranch(PersonId person, PartyOrganisationId branch, LocalDate on) implements Remedy {
    @Override
    public Actor actor() {
      return Actor.PARTY_COMMITTEE;
    }

    @Override
    public List<Change> in(Register register) {
      return onParty(
          register,
          person,
          f ->
              f.withMemberships(
                  ended(
                      register,
                      f.memberships(),
                      in -> in.branch().equals(branch),
                      on,
                      (in, days, known) -> new BranchMembership(branch, days, known))));
    }
  }

  /** 明确网格长、副网格长. */
  record AppointInCell(CellId cell, PersonId person, CellRole.Kind role, LocalDate from)
      implements Remedy {
    @Override
    public Actor actor() {
      return Actor.HEADQUARTERS;
    }

    @Override
    public List<Change> in(Register register) {
      CellRole held = new CellRole(person, role, DayRange.openFrom(from), DayRange.ALWAYS);
      return onCell(register, cell, c -> c.withRoles(plus(c.roles(), held)));
    }
  }

  /** 免去网格长、副网格长. */
  record EndRoleInCell(CellId cell, PersonId person, CellRole.Kind role, LocalDate on)
      implements Remedy {
    @Override
    public Actor actor() {
      return Actor.HEADQUARTERS;
    }

    @Override
    public List<Change> in(Register register) {
      return onCell(
          register,
          cell,
          c ->
              c.withRoles(
                  ended(
                      register,
                      c.roles(),
                      held -> held.person().equals(person) && held.role() == role,
                      on,
                      (held, days, known) -> new CellRole(person, role, days, known))));
    }
  }

  /** 划归上级网格. */
  record HangCell(CellId cell, CellId parent, LocalDate from) implements Remedy {
    @Override
    public Actor actor() {
      return Actor.HEADQUARTERS;
    }

    @Override
    public List<Change> in(Register register) {
      CellParent under = new CellParent(parent, DayRange.openFrom(from), DayRange.ALWAYS);
      return onCell(
          register,
          cell,
          c ->
              c.withParents(
                  plus(
                      ended(
                          register,
                          c.parents(),
                          other -> true,
                          from,
                          (other, days, known) -> new CellParent(other.cell(), days, known)),
                      under)));
    }
  }

  /** 明确服务事项. */
  record ServeInCell(CellId cell, String service, LocalDate from) implements Remedy {
    @Override
    public Actor actor() {
      return Actor.HEADQUARTERS;
    }

    @Override
    public List<Change> in(Register register) {
      ServiceItem item = new ServiceItem(service, DayRange.openFrom(from), DayRange.ALWAYS);
      return onCell(register, cell, c -> c.withServices(plus(c.services(), item)));
    }
  }

  /** 任命支部职务. */
  record AppointInBranch(
      PartyOrganisationId branch, PersonId person, BranchRole.Kind role, LocalDate from)
      implements Remedy {
    @Override
    public Actor actor() {
      return Actor.PARTY_COMMITTEE;
    }

    @Override
    public List<Change> in(Register register) {
      BranchRole held =
          new BranchRole(
              person, role, BranchRole.Basis.APPOINTED, DayRange.openFrom(from), DayRange.ALWAYS);
      return onBranch(register, branch, b -> b.withRoles(plus(b.roles(), held)));
    }
  }

  /** 免去支部职务. */
  record EndRoleInBranch(
      PartyOrganisationId branch, PersonId person, BranchRole.Kind role, LocalDate on)
      implements Remedy {
    @Override
    public Actor actor() {
      return Actor.PARTY_COMMITTEE;
    }

    @Override
    public List<Change> in(Register register) {
      return onBranch(
          register,
          branch,
          b ->
              b.withRoles(
                  ended(
                      register,
                      b.roles(),
                      held -> held.person().equals(person) && held.role() == role,
                      on,
                      (held, days, known) ->
                          new BranchRole(person, role, held.basis(), days, known))));
    }
  }

  /**
   * Several steps at once, such as a move.
   *
   * @param steps one after the other
   */
  record Together(List<Remedy> steps) implements Remedy {
    /** Copies the list. */
    public Together {
      steps = ImmutableList.copyOf(steps);
    }

    @Override
    public Actor actor() {
      return steps.stream().map(Remedy::actor).max(Actor::compareTo).orElse(Actor.HEADQUARTERS);
    }

    @Override
    public List<Change> in(Register register) {
      List<Change> changes = new ArrayList<>();
      Register step = register;
      for (Remedy remedy : steps) {
        List<Change> more = remedy.in(step);
        changes.addAll(more);
        step = step.apply(more);
      }
      return changes;
    }
  }

  private static List<Change> onDossier(
      Register register, PersonId id, UnaryOperator<Dossier> change) {
    return List.of(new Change.PutPerson(change.apply(found(register.dossier(id), id))));
  }

  private static List<Change> onPerson(
      Register register, PersonId id, UnaryOperator<Person> change) {
    return onDossier(register, id, d -> d.withPerson(change.apply(d.person())));
  }

  private static List<Change> onParty(
      Register register, PersonId id, UnaryOperator<PartyFile> change) {
    return onDossier(
        register, id, d -> d.withParty(change.apply(found(d.party(), id + " as a member"))));
  }

  private static List<Change> onCell(Register register, CellId id, UnaryOperator<Cell> change) {
    return List.of(new Change.PutCell(change.apply(found(register.cell(id), id))));
  }

  private static List<Change> onBranch(
      Register register, PartyOrganisationId id, UnaryOperator<Branch> change) {
    return List.of(new Change.PutBranch(change.apply(found(register.branch(id), id))));
  }

  private static <T> T found(Optional<T> found, Object id) {
    return found.orElseThrow(
        () -> new IllegalArgumentException("the register does not know " + id));
  }

  private static <T> List<T> plus(List<T> list, T element) {
    return ImmutableList.<T>builder().addAll(list).add(element).build();
  }

  /** Makes a fact of which the days, or those on which it was known, are others. */
  @FunctionalInterface
  interface With<T> {
    /** Makes it of one that is there. */
    T make(T fact, DayRange days, DayRange known);
  }

  /**
   * Ends those facts of a kind that hold on a day. One that would end on its first day is from then
   * on known not to have been. What is not believed stays as it is.
   */
  private static <T extends Dated> List<T> ended(
      Register register, List<T> facts, Predicate<T> which, LocalDate on, With<T> with) {
    ImmutableList.Builder<T> list = ImmutableList.builder();
    for (T fact : facts) {
      boolean believed = fact.known().containsEpochDay(register.books());
      if (!believed || !which.test(fact) || !fact.days().contains(on)) {
        list.add(fact);
      } else if (fact.days().from().isBefore(on)) {
        list.add(with.make(fact, fact.days().endingOn(on), fact.known()));
      } else {
        int found = Math.min((int) on.toEpochDay(), register.books());
        if (fact.known().fromEpochDay() < found) {
          DayRange known = fact.known().endingOn(LocalDate.ofEpochDay(found));
          list.add(with.make(fact, fact.days(), known));
        }
      }
    }
    return list.build();
  }
}
