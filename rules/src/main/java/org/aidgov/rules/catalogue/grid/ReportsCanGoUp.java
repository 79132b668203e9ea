package org.aidgov.rules.catalogue.grid;

import java.util.ArrayList;
import java.util.List;
import org.aidgov.core.grid.CellRole;
import org.aidgov.core.grid.GridLevel;
import org.aidgov.core.register.CellView;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.DaySet;
import org.aidgov.rules.policy.Reasons;

/**
 * {@code GRD-010}: in each cell somebody takes reports, so that they can go up (运行顺畅): the head, or
 * the deputy while the head is not there.
 */
public final class ReportsCanGoUp implements Rule.OnCell {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("GRD-010")
          .addClauses("G6")
          .severity(Severity.WARNING)
          .addReads(Scope.PERSON)
          .addAspects("unattended")
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
    if (cell.cell().level() == GridLevel.THIRD && SpanOfBasicCell.people(cell) == 0) {
      return Reasons.NOBODY;
    }
    boolean attended =
        isSomebodyThere(cell, CellRole.Kind.HEAD) || isSomebodyThere(cell, CellRole.Kind.DEPUTY);
    if (!c.holds("attended", attended)) {
      DaySet unattended = DaySet.of(asked(cell)).minus(attended(cell));
      return c.violated("unattended", cell.since(unattended));
    }
    return c.satisfied();
  }

  /** A basic cell is asked about from the day on which somebody first is in it. */
  private static DayRange asked(CellView cell) {
    DayRange days = cell.cell().days();
    return cell.cell().level() == GridLevel.THIRD
        ? DayRange.openFrom(cell.firstAssignment().orElseThrow()).intersection(days).orElseThrow()
        : days;
  }

  private static boolean isSomebodyThere(CellView cell, CellRole.Kind kind) {
    List<CellRole> roles = cell.roles(kind);
    for (int i = 0; i < roles.size(); i++) {
      if (ReportWay.isThere(cell, roles.get(i).person())) {
        return true;
      }
    }
    return false;
  }

  private static DaySet attended(CellView cell) {
    return DaySet.union(
        cell.cell().roles().stream()
            .flatMap(
                role ->
                    cell
                        .person(role.person())
                        .map(person -> DaySet.of(role.days()).and(there(person)))
                        .stream())
            .toList());
  }

  private static DaySet there(PersonView person) {
    return person
        .servingDays()
        .minus(DaySet.of(person.person().absences()))
        .minus(DaySet.ofRanges(nightsOnLeave(person)));
  }

  private static List<DayRange> nightsOnLeave(PersonView person) {
    List<DayRange> nights = new ArrayList<>();
    person
        .dossier()
        .supervision()
        .ifPresent(file -> file.leaves().forEach(leave -> leave.nights().ifPresent(nights::add)));
    return nights;
  }
}
