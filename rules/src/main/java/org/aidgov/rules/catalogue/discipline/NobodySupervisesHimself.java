package org.aidgov.rules.catalogue.discipline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidgov.core.discipline.ChainStage;
import org.aidgov.core.discipline.Discipline;
import org.aidgov.core.discipline.Supervised;
import org.aidgov.core.discipline.SupervisedDays;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.value.DaySet;
import org.aidgov.rules.policy.Reasons;

/**
 * {@code DIS-004}: nobody is supervised only by himself or herself, or by a body that he or she is
 * in: neither a leader nor a supervisor (监督者接受监督).
 */
public final class NobodySupervisesHimself implements Rule.OnPerson {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("DIS-004")
          .addClauses("D5")
          .severity(Severity.ERROR)
          .addReads(Scope.CELL, Scope.HEADQUARTERS)
          .addAspects("oneself")
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
    Supervised now = person.supervised();
    if (now.equals(Supervised.NOT)) {
      return Reasons.NOT_SUPERVISED;
    }
    Set<Discipline> only =
        Matrix.minus(
            now.byOneself().disciplines(stage.get()), now.byOthers().disciplines(stage.get()));
    if (!c.isNone("only-oneself", only.size())) {
      return c.violated("oneself", person.since(onlyOneself(person)))
          .with("disciplines", Matrix.fact(only));
    }
    return c.satisfied();
  }

  private static DaySet onlyOneself(PersonView person) {
    List<SupervisedDays> ever = person.supervisedEver();
    List<DaySet> days = new ArrayList<>();
    for (ChainStage stage : ChainStage.values()) {
      for (Discipline discipline : Discipline.values()) {
        days.add(
            Matrix.reached(ever, true, squares -> squares.contains(discipline, stage))
                .minus(Matrix.reached(ever, false, squares -> squares.contains(discipline, stage)))
                .and(Matrix.at(person, stage)));
      }
    }
    return DaySet.union(days);
  }
}
