package org.aidgov.rules.catalogue.grid;

import com.google.common.collect.ImmutableList;
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
 * county headquarters of their province, never on both and never on nothing. Cells of the upper
 * levels stand on none.
 */
public final class StandsOnBasicUnits implements Rule.OnCell {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("GRD-004")
          .addClauses("G2")
          .severity(Severity.ERROR)
          .addReads(Scope.HEADQUARTERS)
          .addAspects(
              "nothing",
              "both",
              "several-headquarters",
              "provincial",
              "other-province",
              "not-basic")
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
    if (own.level() != GridLevel.THIRD) {
      return c.isNone("units", cell.units().size() + cell.headquarters().size())
          ? c.satisfied()
          : c.violated("not-basic", cell.since(claimed(own)));
    }
    List<Headquarters> headquarters = existing(cell);
    if (!c.isSome("units", cell.units().size() + headquarters.size())) {
      DaySet nothing = DaySet.of(own.days()).minus(onUnits(own)).minus(onAny(own, ever(cell)));
      return c.violated("nothing", cell.since(nothing));
    }
    List<Violated> wrong = new ArrayList<>();
    if (!c.holds("one-kind", cell.units().isEmpty() || headquarters.isEmpty())) {
      DaySet both = onUnits(own).and(onAny(own, ever(cell)));
      wrong.add(about(headquarters, c.violated("both", cell.since(both))));
    }
    if (!c.isSingle("headquarters", headquarters.size())) {
      DaySet several = DaySet.inMoreThan(1, ever(cell).stream().map(on -> on(own, on)).toList());
      wrong.add(about(headquarters, c.violated("several-headquarters", cell.since(several))));
    }
    List<Headquarters> provincial = provincial(headquarters);
    if (!c.isNone("provincial", provincial.size())) {
      DaySet days = onAny(own, provincial(ever(cell)));
      wrong.add(about(provincial, c.violated("provincial", cell.since(days))));
    }
    List<Headquarters> foreign = foreign(own, headquarters);
    if (!c.isNone("other-province", foreign.size())) {
      DaySet days = onAny(own, foreign(own, ever(cell)));
      wrong.add(about(foreign, c.violated("other-province", cell.since(days))));
    }
    return c.all(wrong);
  }

  private static Violated about(List<Headquarters> headquarters, Violated violated) {
    return violated.with("headquarters", FactValue.ofEntities(Scope.HEADQUARTERS, headquarters));
  }

  private static List<Headquarters> foreign(Cell cell, List<Headquarters> headquarters) {
    return headquarters.isEmpty()
        ? headquarters
        : headquarters.stream().filter(on -> !on.province().equals(cell.province())).toList();
  }

  private static List<Headquarters> provincial(List<Headquarters> headquarters) {
    return headquarters.isEmpty()
        ? headquarters
        : headquarters.stream().filter(on -> on.level() == Headquarters.Level.PROVINCIAL).toList();
  }

  private static List<Headquarters> existing(CellView cell) {
    List<HeadquartersClaim> claims = cell.headquarters();
    if (claims.isEmpty()) {
      return ImmutableList.of();
    }
    return claims.stream()
        .map(cell::show)
        .filter(HeadquartersView::exists)
        .map(HeadquartersView::headquarters)
        .distinct()
        .toList();
  }

  private static List<Headquarters> ever(CellView cell) {
    return cell.cell().headquarters().stream()
        .map(claim -> cell.show(claim).headquarters())
        .distinct()
        .toList();
  }

  private static DaySet claimed(Cell cell) {
    return onUnits(cell).plus(GridDays.during(cell, cell.headquarters()));
  }

  private static DaySet onUnits(Cell cell) {
    return GridDays.during(cell, cell.units());
  }

  private static DaySet on(Cell cell, Headquarters headquarters) {
    return GridDays.stands(cell, headquarters.id()).within(headquarters.days());
  }

  private static DaySet onAny(Cell cell, List<Headquarters> headquarters) {
    return DaySet.union(headquarters.stream().map(each -> on(cell, each)).toList());
  }
}
