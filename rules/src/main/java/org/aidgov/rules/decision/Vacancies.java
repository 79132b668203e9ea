package org.aidgov.rules.decision;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.aidgov.core.grid.CellId;
import org.aidgov.core.grid.CellRole;
import org.aidgov.core.register.RegisterView;
import org.aidgov.core.rule.FactValue;
import org.aidgov.rules.catalogue.grid.GridDays;
import org.aidgov.rules.decision.Answer.Reason;
import org.aidgov.rules.policy.Sources;

/** Which cell is without head or deputy, and since when (Q45)? */
public final class Vacancies {
  private Vacancies() {}

  /**
   * A role that nobody has.
   *
   * @param cell in which cell
   * @param role which role; the head is not his own deputy
   * @param since the first day without
   * @param days for how many days by now: 0 on the first
   */
  public record Vacancy(CellId cell, CellRole.Kind role, LocalDate since, int days) {}

  /** Answers for all cells that exist on the view's day, in order of ids, heads before deputies. */
  public static Answer<List<Vacancy>> of(RegisterView view) {
    List<Vacancy> vacancies = new ArrayList<>();
    view.cells(
        cell -> {
          for (CellRole.Kind role : CellRole.Kind.values()) {
            cell.currentSince(GridDays.vacant(cell.cell(), role))
                .ifPresent(
                    since -> vacancies.add(vacancy(cell.cell().id(), role, since, view.asOf())));
          }
        });
    vacancies.sort(Comparator.comparing(Vacancy::cell).thenComparing(Vacancy::role));
    List<Reason> reasons = new ArrayList<>();
    vacancies.forEach(vacancy -> reasons.add(reason(vacancy)));
    if (reasons.isEmpty()) {
      reasons.add(Reason.of("vacancies.none", Sources.clause("G6")));
    }
    return new Answer<>(ImmutableList.copyOf(vacancies), reasons);
  }

  private static Vacancy vacancy(CellId cell, CellRole.Kind role, LocalDate since, LocalDate asOf) {
    return new Vacancy(cell, role, since, (int) ChronoUnit.DAYS.between(since, asOf));
  }

  private static Reason reason(Vacancy vacancy) {
    return Reason.of("vacancies.vacant", Sources.clause("G6"))
        .with("cell", GridFacts.cell(vacancy.cell()))
        .with("role", FactValue.of(vacancy.role()))
        .with("since", FactValue.of(vacancy.since()))
        .with("days", FactValue.of(vacancy.days()));
  }
}
