package org.aidgov.rules.render;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.aidgov.core.evaluation.Evaluation;
import org.aidgov.core.evaluation.Finding;
import org.aidgov.core.grid.Cell;
import org.aidgov.core.grid.CellId;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.register.Register;
import org.aidgov.core.register.RegisterView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.register.SubjectId;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.staff.PersonId;

/**
 * An evaluation in a few numbers. Cells are put in order of what is wrong in them; people never
 * are.
 *
 * @param areas how many findings there are, by area (the letters of the rules' ids) and severity
 * @param cells the cells with findings about themselves or people in them, the worst first; those
 *     on the care for people are left out, since a cell is not told of them
 */
public record Summary(
    ImmutableSortedMap<String, Map<Severity, Integer>> areas, List<CellCount> cells) {
  /**
   * What is wrong in one cell.
   *
   * @param cell which cell
   * @param counts how many findings, by severity
   */
  public record CellCount(CellId cell, Map<Severity, Integer> counts) {
    int count(Severity severity) {
      return counts.getOrDefault(severity, 0);
    }
  }

  private static final Comparator<CellCount> WORST_FIRST =
      Comparator.comparing((CellCount cell) -> -cell.count(Severity.ERROR))
          .thenComparing(cell -> -cell.count(Severity.WARNING))
          .thenComparing(cell -> -cell.count(Severity.INFO))
          .thenComparing(cell -> cell.cell().value());

  /** Returns the summary of an evaluation of a register. */
  public static Summary of(Evaluation evaluation, Register register) {
    RegisterView view = register.asOf(evaluation.asOf());
    Map<String, Map<Severity, Integer>> areas = new TreeMap<>();
    evaluation.counts().keySet().forEach(rule -> areas.putIfAbsent(area(rule), counter()));
    Map<CellId, Map<Severity, Integer>> cells = new TreeMap<>();
    for (Finding finding : evaluation.findings()) {
      areas
          .computeIfAbsent(area(finding.id().rule()), area -> counter())
          .merge(finding.severity(), 1, Integer::sum);
      cellOf(finding.id().subject(), view)
          .ifPresent(
              cell ->
                  cells
                      .computeIfAbsent(cell, c -> counter())
                      .merge(finding.severity(), 1, Integer::sum));
    }
    return new Summary(
        ImmutableSortedMap.copyOf(areas),
        cells.entrySet().stream()
            .map(entry -> new CellCount(entry.getKey(), entry.getValue()))
            .sorted(WORST_FIRST)
            .collect(ImmutableList.toImmutableList()));
  }

  /** Returns the area of a rule: the letters of its id. */
  static String area(String ruleId) {
    return ruleId.substring(0, 3);
  }

  private static Map<Severity, Integer> counter() {
    return new EnumMap<>(Severity.class);
  }

  private static Optional<CellId> cellOf(SubjectId subject, RegisterView view) {
    if (subject.scope() == Scope.CELL) {
      return Optional.of(new CellId(subject.id()));
    }
    if (subject.scope() != Scope.PERSON) {
      return Optional.empty();
    }
    return view.person(new PersonId(subject.id())).map(PersonView::cells).stream()
        .flatMap(List::stream)
        .map(Cell::id)
        .findFirst();
  }
}
