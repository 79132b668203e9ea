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
import org.aidgov.core.discipline.SupervisionMode;
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
 * {@code DIS-002}: supervision is daily, long-term and whole-course (日常、长期、全程监督), in each
 * discipline in which there is any.
 */
public final class EachModeCovered implements Rule.OnPerson {
  private static final ImmutableList<SupervisionMode> MODES =
      ImmutableList.copyOf(SupervisionMode.values());
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("DIS-002")
          .addClauses("D3", "D5")
          .severity(Severity.ERROR)
          .addReads(Scope.CELL, Scope.HEADQUARTERS)
          .addAspects("mode")
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
    Optional<ChainStage> stage = Matrix.stage(person);
    if (stage.isEmpty()) {
      return Reasons.STAGE_UNKNOWN;
    }
    Squares held = person.supervised().byOthers();
    if (held.disciplines(stage.get()).isEmpty()) {
      return Reasons.NOT_SUPERVISED;
    }
    List<Violated> wrong = new ArrayList<>();
    for (SupervisionMode mode : MODES) {
      Set<Discipline> without =
          Matrix.minus(held.disciplines(stage.get()), held.disciplines(stage.get(), mode));
      c.forgetConditions();
      if (!c.isNone("without", without.size())) {
        wrong.add(
            c.violated("mode", mode.name(), person.since(daysWithout(person, mode)))
                .with("mode", FactValue.of(mode))
                .with("disciplines", Matrix.fact(without)));
      }
    }
    return c.all(wrong);
  }

  /** The days on which some discipline is supervised, but not in a mode. */
  private static DaySet daysWithout(PersonView person, SupervisionMode mode) {
    List<SupervisedDays> ever = person.supervisedEver();
    List<DaySet> without = new ArrayList<>();
    for (ChainStage stage : ChainStage.values()) {
      for (Discipline discipline : Discipline.values()) {
        without.add(
            Matrix.reached(ever, false, squares -> squares.contains(discipline, stage))
                .minus(
                    Matrix.reached(
                        ever, false, squares -> squares.contains(discipline, stage, mode)))
                .and(Matrix.at(person, stage)));
      }
    }
    return DaySet.union(without);
  }
}
