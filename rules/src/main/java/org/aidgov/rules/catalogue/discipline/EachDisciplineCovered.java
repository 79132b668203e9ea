package org.aidgov.rules.catalogue.discipline;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidgov.core.discipline.ChainStage;
import org.aidgov.core.discipline.Discipline;
import org.aidgov.core.discipline.Squares;
import org.aidgov.core.discipline.Supervised;
import org.aidgov.core.discipline.SupervisedDays;
import org.aidgov.core.grid.Cell;
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
 * {@code DIS-001}: whoever serves is supervised in each of the six disciplines (六项纪律、全员), on every
 * day, at the stage of that day.
 */
public final class EachDisciplineCovered implements Rule.OnPerson {
  private static final Set<Discipline> ALL = Sets.immutableEnumSet(EnumSet.allOf(Discipline.class));
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("DIS-001")
          .addClauses("D4", "D5")
          .severity(Severity.ERROR)
          .addReads(Scope.CELL, Scope.HEADQUARTERS)
          .addAspects("none", "discipline")
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
    Set<Discipline> open = open(person.supervised(), stage.get());
    if (c.isNone("open", open.size())) {
      return c.satisfied();
    }
    if (open.equals(ALL)) {
      if (isInNoCell(person)) {
        return Reasons.IN_NO_CELL;
      }
      return c.violated("none", person.since(openDays(person, Discipline.values())))
          .with("stage", FactValue.of(stage.get()));
    }
    List<Violated> wrong = new ArrayList<>();
    for (Discipline discipline : open) {
      wrong.add(
          c.violated("discipline", discipline.name(), person.since(openDays(person, discipline)))
              .with("discipline", FactValue.of(discipline))
              .with("stage", FactValue.of(stage.get())));
    }
    return c.all(wrong);
  }

  /** Whom no arrangement for a cell can reach; the rules on the grid report that. */
  private static boolean isInNoCell(PersonView person) {
    boolean found = false;
    for (Cell cell : person.cells()) {
      found |= person.isCurrent(cell.days());
    }
    return !found;
  }

  /** Those in which nobody is to supervise, not even the person, which is another rule's matter. */
  private static Set<Discipline> open(Supervised now, ChainStage stage) {
    Squares arranged = now.byOthers().plus(now.byOneself());
    return Matrix.minus(ALL, arranged.disciplines(stage));
  }

  /** Returns the days of service on which somebody is supervised in none of some disciplines. */
  private static DaySet openDays(PersonView person, Discipline... disciplines) {
    List<SupervisedDays> ever = person.supervisedEver();
    List<DaySet> open = new ArrayList<>();
    for (ChainStage stage : ChainStage.values()) {
      DaySet days = Matrix.at(person, stage);
      for (Discipline discipline : disciplines) {
        days =
            days.minus(Matrix.reached(ever, false, s -> s.contains(discipline, stage)))
                .minus(Matrix.reached(ever, true, s -> s.contains(discipline, stage)));
      }
      open.add(days);
    }
    return DaySet.union(open);
  }
}
