package org.aidgov.rules.catalogue.grid;

import java.util.List;
import org.aidgov.core.grid.GridLevel;
import org.aidgov.core.register.CellView;
import org.aidgov.core.register.CellView.Holder;
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

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Verdict judge(CellView cell, Case c) {
    if (!cell.exists()) {
      return Reasons.DOES_NOT_EXIST;
    }
    List<Holder> holders = cell.holders();
    if (holders.isEmpty()) {
      return Reasons.NO_ROLES;
    }
    for (int i = 0; i < holders.size(); i++) {
      c.forgetConditions();
      judge(cell, holders.get(i), c);
    }
    return c.all();
  }

  private static void judge(CellView cell, Holder holder, Case c) {
    if (!c.holds("known", holder.person().isPresent())) {
      c.add(unknown(cell, holder, c));
      return;
    }
    PersonView person = holder.person().get();
    if (!c.holds("serving", person.isServing())) {
      c.add(notServing(cell, holder, person, c));
    } else if (cell.cell().level() == GridLevel.THIRD
        && !c.holds("inside", person.cells().contains(cell.cell()))) {
      c.add(elsewhere(cell, holder, person, c));
    }
  }

  private static Violated unknown(CellView cell, Holder holder, Case c) {
    return violated("unknown-person", cell, holder, held(cell, holder), c);
  }

  private static Violated notServing(CellView cell, Holder holder, PersonView person, Case c) {
    DaySet left = held(cell, holder).minus(person.servingDays());
    return violated("not-serving", cell, holder, left, c);
  }

  private static Violated elsewhere(CellView cell, Holder holder, PersonView person, Case c) {
    DaySet elsewhere =
        held(cell, holder).and(person.servingDays()).minus(GridDays.in(person, cell.cell()));
    return violated("elsewhere", cell, holder, elsewhere, c);
  }

  /** The days on which the role is held, however often that is noted. */
  private static DaySet held(CellView cell, Holder holder) {
    return GridDays.held(cell.cell(), holder.role(), holder.id());
  }

  private static Violated violated(
      String aspect, CellView cell, Holder holder, DaySet days, Case c) {
    String thing = holder.role() + ":" + holder.id();
    return c.violated(aspect, thing, cell.since(days))
        .with("role", FactValue.of(holder.role()))
        .with("person", FactValue.of(new SubjectId(Scope.PERSON, holder.id().value())));
  }
}
