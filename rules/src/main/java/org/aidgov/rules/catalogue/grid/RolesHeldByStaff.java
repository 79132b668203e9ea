package org.aidgov.rules.catalogue.grid;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.grid.Cell;
import org.aidgov.core.grid.CellRole;
import org.aidgov.core.grid.GridLevel;
import org.aidgov.core.register.CellView;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.register.SubjectId;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.rule.Verdict.Violated;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.value.DaySet;
import org.aidgov.rules.policy.Reasons;

/**
 * {@code GRD-009}: head and deputy of a cell (网格长、副网格长) are on the roster and serve; those of a
 * basic cell are in it themselves.
 */
public final class RolesHeldByStaff implements Rule.OnCell {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("GRD-009")
          .addClauses("G6")
          .severity(Severity.ERROR)
          .addReads(Scope.PERSON, Scope.CELL)
          .addAspects("unknown-person", "not-serving", "elsewhere")
          .readsAbsence(true)
          .build();

  private static final Comparator<Holder> IN_ORDER =
      Comparator.comparing(Holder::kind).thenComparing(Holder::person);

  /** A role that somebody has, however often it is noted. */
  private record Holder(CellRole.Kind kind, PersonId person) {
    DaySet days(Cell cell) {
      return GridDays.held(cell, kind, person);
    }
  }

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Verdict judge(CellView cell, Case c) {
    if (!cell.exists()) {
      return Reasons.DOES_NOT_EXIST;
    }
    List<Holder> holders = holders(cell);
    if (holders.isEmpty()) {
      return Reasons.NO_ROLES;
    }
    List<Violated> wrong = new ArrayList<>();
    for (Holder holder : holders) {
      c.forgetConditions();
      judge(cell, holder, c).ifPresent(wrong::add);
    }
    return c.all(wrong);
  }

  private static List<Holder> holders(CellView cell) {
    List<Holder> holders = new ArrayList<>();
    for (CellRole role : cell.current(cell.cell().roles())) {
      Holder holder = new Holder(role.role(), role.person());
      if (!holders.contains(holder)) {
        holders.add(holder);
      }
    }
    holders.sort(IN_ORDER);
    return holders;
  }

  private static Optional<Violated> judge(CellView cell, Holder holder, Case c) {
    Optional<PersonView> found = cell.person(holder.person());
    if (!c.holds("known", found.isPresent())) {
      return violated("unknown-person", holder, cell.since(holder.days(cell.cell())), c);
    }
    PersonView person = found.get();
    if (!c.holds("serving", person.isServing())) {
      DaySet left = holder.days(cell.cell()).minus(person.servingDays());
      return violated("not-serving", holder, cell.since(left), c);
    }
    if (cell.cell().level() == GridLevel.THIRD
        && !c.holds("inside", person.cells().contains(cell.cell()))) {
      DaySet elsewhere =
          holder
              .days(cell.cell())
              .and(person.servingDays())
              .minus(GridDays.in(person, cell.cell()));
      return violated("elsewhere", holder, cell.since(elsewhere), c);
    }
    return Optional.empty();
  }

  private static Optional<Violated> violated(
      String aspect, Holder holder, LocalDate since, Case c) {
    String thing = holder.kind() + ":" + holder.person();
    return Optional.of(
        c.violated(aspect, thing, since)
            .with("role", FactValue.of(holder.kind()))
            .with("person", FactValue.of(new SubjectId(Scope.PERSON, holder.person().value()))));
  }
}
