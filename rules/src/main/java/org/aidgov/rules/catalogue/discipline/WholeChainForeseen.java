package org.aidgov.rules.catalogue.discipline;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidgov.core.discipline.ChainStage;
import org.aidgov.core.discipline.Discipline;
import org.aidgov.core.discipline.Squares;
import org.aidgov.core.discipline.SupervisedDays;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.register.Scope;
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
 * {@code DIS-003}: supervision runs through the whole chain (全链条): what is supervised at the
 * present stage is arranged for the stages to come, too.
 */
public final class WholeChainForeseen implements Rule.OnPerson {
  private static final ImmutableList<ChainStage> STAGES = ImmutableList.copyOf(ChainStage.values());
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("DIS-003")
          .addClauses("D3", "D5")
          .severity(Severity.WARNING)
          .addReads(Scope.CELL, Scope.HEADQUARTERS)
          .addAspects("stage")
          .readsAbsence(true)
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Verdict judge(PersonView person, Case c) {
    if (!person.isServing()) {
      return Reasons.NOT_SERVING;
    }
    Optional<ChainStage> found = Matrix.stage(person);
    if (found.isEmpty()) {
      return Reasons.STAGE_UNKNOWN;
    }
    ChainStage now = found.get();
    if (now == ChainStage.HANDOVER) {
      return Reasons.LAST_STAGE;
    }
    Squares held = person.supervised().byOthers();
    if (held.disciplines(now).isEmpty()) {
      return Reasons.NOT_SUPERVISED;
    }
    List<Violated> wrong = new ArrayList<>();
    for (ChainStage later : STAGES) {
      if (later.compareTo(now) > 0) {
        c.forgetConditions();
        judge(person, held, now, later, c).ifPresent(wrong::add);
      }
    }
    return c.all(wrong);
  }

  private static Optional<Violated> judge(
      PersonView person, Squares held, ChainStage now, ChainStage later, Case c) {
    Set<Discipline> open = Matrix.minus(held.disciplines(now), held.disciplines(later));
    if (c.isNone("unforeseen", open.size())) {
      return Optional.empty();
    }
    return Optional.of(
        c.violated("stage", later.name(), person.since(unforeseen(person, later)))
            .with("stage", FactValue.of(later))
            .with("disciplines", Matrix.fact(open)));
  }

  /** The days of earlier stages on which some discipline is supervised, but not for a later one. */
  private static DaySet unforeseen(PersonView person, ChainStage later) {
    List<SupervisedDays> ever = person.supervisedEver();
    List<DaySet> days = new ArrayList<>();
    for (ChainStage stage : ChainStage.values()) {
      for (Discipline discipline : Discipline.values()) {
        if (stage.compareTo(later) < 0) {
          days.add(
              Matrix.reached(ever, false, squares -> squares.contains(discipline, stage))
                  .minus(
                      Matrix.reached(ever, false, squares -> squares.contains(discipline, later)))
                  .and(Matrix.at(person, stage)));
        }
      }
    }
    return DaySet.union(days);
  }
}
