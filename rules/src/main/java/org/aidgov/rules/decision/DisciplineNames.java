package org.aidgov.rules.decision;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.discipline.Discipline;
import org.aidgov.core.discipline.RegulationDiscipline;
import org.aidgov.core.discipline.RegulationEdition;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.source.Citation;
import org.aidgov.rules.decision.Answer.Reason;
import org.aidgov.rules.policy.DisciplineChapters;
import org.aidgov.rules.policy.Sources;

/**
 * How the policy's six names of disciplines map to those of the regulations (Q70).
 *
 * @param discipline the policy's name
 * @param category what the regulations call it
 * @param chapter where it stands in the edition of the day; nothing before the first one known here
 */
public record DisciplineNames(
    Discipline discipline,
    RegulationDiscipline category,
    Optional<DisciplineChapters.Chapter> chapter) {
  /** Returns all six, in the policy's order, for the day of an act. */
  public static Answer<List<DisciplineNames>> on(LocalDate act) {
    Optional<RegulationEdition> edition = RegulationEdition.on(act);
    List<DisciplineNames> names = new ArrayList<>();
    List<Reason> reasons = new ArrayList<>();
    for (Discipline discipline : Discipline.values()) {
      RegulationDiscipline category = discipline.inRegulations();
      DisciplineNames name =
          new DisciplineNames(
              discipline, category, edition.map(in -> DisciplineChapters.of(category, in)));
      names.add(name);
      reasons.add(name.reason());
      if (discipline.isNamedOtherwise()) {
        reasons.add(note(discipline));
      }
    }
    if (edition.isEmpty()) {
      reasons.add(
          Reason.of("edition.none")
              .with("regulation", new FactValue.Reference("discipline"))
              .with("act", FactValue.of(act)));
    }
    return new Answer<>(ImmutableList.copyOf(names), reasons);
  }

  /** Says that the two names differ, and how one is read for the other. */
  static Reason note(Discipline discipline) {
    return Reason.of(
            "discipline-name.differs",
            Sources.clause("D4"),
            Citation.ours("financial-economic discipline is read as integrity discipline"))
        .with("discipline", FactValue.of(discipline))
        .with("category", FactValue.of(discipline.inRegulations()));
  }

  private Reason reason() {
    Citation[] citations =
        chapter.stream().map(DisciplineChapters.Chapter::citation).toArray(Citation[]::new);
    return Reason.of("discipline-name.is", citations)
        .with("discipline", FactValue.of(discipline))
        .with("category", FactValue.of(category));
  }
}
