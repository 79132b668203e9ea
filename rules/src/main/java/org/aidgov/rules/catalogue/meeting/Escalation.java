package org.aidgov.rules.catalogue.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidgov.core.grid.Cell;
import org.aidgov.core.grid.CellId;
import org.aidgov.core.grid.CellRole;
import org.aidgov.core.meeting.ItemStep;
import org.aidgov.core.register.AgreedItemView;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.staff.PersonId;
import org.aidgov.rules.catalogue.grid.BasicCells;
import org.aidgov.rules.catalogue.grid.ReportWay;
import org.aidgov.rules.catalogue.grid.ReportWay.Hop;

/**
 * To whom an overdue item goes up (提级督办): to whoever is in charge of the owner's basic cell, then
 * of the cell above, and so on, one level each time so many days have passed.
 */
public final class Escalation {
  private Escalation() {}

  /**
   * One level on the way up.
   *
   * @param cell which cell
   * @param to who is in charge of it and there
   * @param last the last day in time to report it there
   * @param done whether it was
   */
  public record Level(CellId cell, PersonId to, LocalDate last, boolean done) {}

  /**
   * Returns the levels on the way up of an item that is overdue, the nearest first, whether it is
   * their turn yet or not. There are none while it has not exactly one owner who is in one basic
   * cell: other rules say so.
   *
   * @param days after how many days each
   */
  public static List<Level> of(AgreedItemView item, LocalDate deadline, int days) {
    List<Level> levels = new ArrayList<>();
    Set<ItemStep> used = new HashSet<>();
    LocalDate last = deadline;
    for (Hop hop : way(item)) {
      // Nobody reports to himself.
      last = hop.isOwn() ? last : last.plusDays(days);
      // Where nobody is there, the days pass all the same: a day away moves no other level.
      if (hop.receiver().isPresent()) {
        levels.add(
            new Level(
                hop.cell(), hop.receiver().get(), last, isReported(item, hop, deadline, used)));
      }
    }
    return levels;
  }

  private static List<Hop> way(AgreedItemView item) {
    List<PersonId> owners = ItemHasOwnerAndDeadline.owners(item);
    if (owners.isEmpty() || !owners.equals(List.of(owners.get(0)))) {
      return List.of();
    }
    Optional<PersonView> owner = item.person(owners.get(0));
    Optional<Cell> basic = owner.flatMap(BasicCells::only);
    return basic.isPresent() ? ReportWay.of(owner.orElseThrow(), basic.get()).hops() : List.of();
  }

  /**
   * Tells whether it was reported to whoever is in charge of a cell, or was on the day of the
   * report. A report to the deputy counts for one cell, even if the deputy is in charge of another
   * one, too.
   */
  private static boolean isReported(
      AgreedItemView item, Hop hop, LocalDate deadline, Set<ItemStep> used) {
    for (ItemStep step : item.steps()) {
      if (step.kind() == ItemStep.Kind.ESCALATED && step.on().isAfter(deadline)) {
        boolean toHead =
            step.to().equals(hop.head())
                || step.to().equals(hop.receiver())
                || wasTo(item, step, hop.cell(), CellRole.Kind.HEAD);
        boolean toDeputy =
            step.to().equals(hop.deputy()) || wasTo(item, step, hop.cell(), CellRole.Kind.DEPUTY);
        if (toHead || (toDeputy && !used.contains(step))) {
          used.add(step);
          return true;
        }
      }
    }
    return false;
  }

  /** Tells whether a report went to somebody who had a role in a cell that day. */
  private static boolean wasTo(
      AgreedItemView item, ItemStep step, CellId cell, CellRole.Kind kind) {
    return step.to().flatMap(item::person).stream()
        .flatMap(person -> person.cellRolesEver().stream())
        .filter(one -> one.id().equals(cell))
        .flatMap(one -> one.roles().stream())
        .anyMatch(
            role ->
                role.role() == kind
                    && step.to().equals(Optional.of(role.person()))
                    && role.days().contains(step.on()));
  }
}
