package org.aidgov.rules.audience;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.aidgov.core.evaluation.Evaluation;
import org.aidgov.core.evaluation.Finding;
import org.aidgov.core.grid.CellId;
import org.aidgov.core.register.CellView;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.register.Register;
import org.aidgov.core.register.Scope;
import org.aidgov.core.register.SubjectId;
import org.aidgov.core.staff.PersonId;

/**
 * What the head of a cell is told: what is wrong with the cell and with its own people, as far as
 * it names nobody else. The care for them is not the head's to know, nor what is wrong below.
 *
 * @param asOf the day that was judged
 * @param cell which cell
 * @param findings what is wrong, in order
 */
public record CellReport(LocalDate asOf, CellId cell, List<Finding> findings) implements Report {
  private static final Set<Withheld> WITHHELD =
      Sets.immutableEnumSet(
          Withheld.OTHER_PEOPLE,
          Withheld.CARE_OF_OTHERS,
          Withheld.ADVICE_TO_OTHERS,
          Withheld.OTHER_CELLS,
          Withheld.NAMES_OF_OTHERS);

  /** Copies the list. */
  public CellReport {
    findings = ImmutableList.copyOf(findings);
  }

  /**
   * Returns what an evaluation says of a cell.
   *
   * @throws IllegalArgumentException if the register has no such cell
   */
  public static CellReport of(Evaluation evaluation, Register register, CellId id) {
    CellView cell =
        register
            .asOf(evaluation.asOf())
            .cell(id)
            .orElseThrow(
                () -> new IllegalArgumentException("the register has no cell '" + id + "'"));
    Set<String> own = new TreeSet<>();
    cell.people().stream().map(PersonView::id).map(PersonId::value).forEach(own::add);
    Set<String> known = new TreeSet<>(own);
    cell.current(cell.cell().roles()).forEach(role -> known.add(role.person().value()));
    Names names = new Names(register);
    return new CellReport(
        evaluation.asOf(),
        id,
        evaluation.findings().stream()
            .filter(finding -> isOf(finding.id().subject(), id, own))
            .filter(finding -> !Report.isAdvice(finding))
            .filter(finding -> known.containsAll(names.in(finding)))
            .toList());
  }

  private static boolean isOf(SubjectId subject, CellId cell, Set<String> own) {
    return subject.equals(new SubjectId(Scope.CELL, cell.value()))
        || subject.scope() == Scope.PERSON && own.contains(subject.id());
  }

  @Override
  public Set<Withheld> withheld() {
    return WITHHELD;
  }
}
