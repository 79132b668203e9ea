package org.aidgov.rules.catalogue.grid;

import static org.aidgov.core.value.CalendarPeriod.Unit.QUARTER;

import java.time.LocalDate;
import org.aidgov.core.grid.GridLevel;
import org.aidgov.core.register.CellView;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.Parameter;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.source.Citation;
import org.aidgov.rules.policy.Reasons;

/**
 * {@code GRD-014}: a basic cell has neither too many people for its head nor too few to be one.
 * Reported once a quarter, since people come and go.
 */
public final class SpanOfBasicCell implements Rule.OnCell {
  /** From how many people on a cell is large enough. */
  public static final Parameter LEAST =
      Parameter.of(
              "GRD-014.least",
              "people",
              Parameter.Direction.UP,
              3,
              Citation.ours("people that make a cell worth while"))
          .between(1, 15);

  /** Up to how many people a head can look after. */
  public static final Parameter MOST =
      Parameter.of(
              "GRD-014.most",
              "people",
              Parameter.Direction.DOWN,
              15,
              Citation.ours("people one head can look after"))
          .between(5, 60);

  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("GRD-014")
          .addClauses("G7")
          .severity(Severity.WARNING)
          .addParameters(LEAST, MOST)
          .addAspects("too-wide", "too-narrow")
          .readsAbsence(true)
          .extension(true)
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
    if (cell.cell().level() != GridLevel.THIRD) {
      return Reasons.NOT_A_BASIC_CELL;
    }
    int people = people(cell);
    if (people == 0) {
      return Reasons.NOBODY;
    }
    if (!c.atMost("people", people, MOST)) {
      return c.violated("too-wide", since(cell));
    }
    return c.atLeast("people", people, LEAST)
        ? c.satisfied()
        : c.violated("too-narrow", since(cell)).only(Severity.INFO);
  }

  /** Counts the people in a cell who serve. */
  public static int people(CellView cell) {
    return cell.count(Serving.PEOPLE);
  }

  private static LocalDate since(CellView cell) {
    LocalDate quarter = cell.currentPeriod(QUARTER).start();
    LocalDate first = cell.cell().days().from();
    return first.isAfter(quarter) ? first : quarter;
  }
}
