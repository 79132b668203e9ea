package org.aidgov.rules.catalogue.grid;

import java.util.ArrayList;
import java.util.List;
import org.aidgov.core.grid.Cell;
import org.aidgov.core.grid.GridLevel;
import org.aidgov.core.grid.HeadquartersClaim;
import org.aidgov.core.register.CellView;
import org.aidgov.core.register.HeadquartersView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.rule.Verdict.Violated;
import org.aidgov.core.staff.Headquarters;
import org.aidgov.core.value.DaySet;
import org.aidgov.rules.policy.Reasons;

/**
 * {@code GRD-004}: a basic cell stands on basic units (基本单元): on recipient units, or on one city or
 * county headquarters, never on both and never on nothing. Cells of the upper levels stand on none.
 */
public final class StandsOnBasicUnits implements Rule.OnCell {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("GRD-004")
          .addClauses("G2")
          .severity(Severity.ERROR)
          .addReads(Scope.HEADQUARTERS)
          .addAspects("nothing", "both", "several-headquarters", "provincial", "not-basic")
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
    Cell own = cell.cell();
    DaySet onUnits = GridDays.during(own, own.units());
    if (own.level() != GridLevel.THIRD) {
      DaySet claimed = onUnits.plus(GridDays.during(own, own.headquarters()));
      return c.isNone("units", cell.units().size() + cell.headquarters().size())
          ? c.satisfied()
          : c.violated("not-basic", cell.since(claimed));
    }
    List<Headquarters> headquarters = existing(cell, cell.headquarters());
    List<Headquarters> ever =
        own.headquarters().stream().map(claim -> headquarters(cell, claim)).distinct().toList();
    DaySet onHeadquarters = onAny(own, ever);
    if (!c.isSome("units", cell.units().size() + headquarters.size())) {
      DaySet nothing = DaySet.of(own.days()).minus(onUnits).minus(onHeadquarters);
      return c.violated("nothing", cell.since(nothing));
    }
    List<Violated> wrong = new ArrayList<>();
    if (!c.holds("one-kind", cell.units().isEmpty() || headquarters.isEmpty())) {
      wrong.add(c.violated("both", cell.since(onUnits.and(onHeadquarters))));
    }
    if (!c.isSingle("headquarters", headquarters.size())) {
      DaySet several = DaySet.inMoreThan(1, ever.stream().map(on -> on(own, on)).toList());
      wrong.add(c.violated("several-headquarters", cell.since(several)));
    }
    List<Headquarters> provincial =
        ever.stream().filter(on -> on.level() == Headquarters.Level.PROVINCIAL).toList();
    if (!c.isNone("provincial", common(provincial, headquarters))) {
      wrong.add(c.violated("provincial", cell.since(onAny(own, provincial))));
    }
    return c.all(
        wrong.stream()
            .map(
                violated ->
                    violated.with(
                        "headquarters", FactValue.ofEntities(Scope.HEADQUARTERS, headquarters)))
            .toList());
  }

  private static int common(List<Headquarters> one, List<Headquarters> other) {
    return (int) one.stream().filter(other::contains).count();
  }

  private static List<Headquarters> existing(CellView cell, List<HeadquartersClaim> claims) {
    return claims.stream()
        .map(cell::show)
        .filter(HeadquartersView::exists)
        .map(HeadquartersView::headquarters)
        .distinct()
        .toList();
  }

  private static Headquarters headquarters(CellView cell, HeadquartersClaim claim) {
    return cell.show(claim).headquarters();
  }

  private static DaySet on(Cell cell, Headquarters headquarters) {
    return GridDays.stands(cell, headquarters.id()).within(headquarters.days());
  }

  private static DaySet onAny(Cell cell, List<Headquarters> headquarters) {
    return DaySet.union(headquarters.stream().map(each -> on(cell, each)).toList());
  }
}
