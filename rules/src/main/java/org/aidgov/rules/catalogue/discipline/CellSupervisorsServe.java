package org.aidgov.rules.catalogue.discipline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.discipline.CellSupervision;
import org.aidgov.core.discipline.DisciplineLedger;
import org.aidgov.core.grid.CellId;
import org.aidgov.core.register.HeadquartersView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.register.SubjectId;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.rule.Verdict.Violated;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.value.DaySet;
import org.aidgov.rules.policy.Reasons;

/**
 * {@code DIS-006}: whoever is to supervise the people of a cell (监督责任人) is on the roster and
 * serves.
 */
public final class CellSupervisorsServe implements Rule.OnHeadquarters {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("DIS-006")
          .addClauses("D5")
          .severity(Severity.WARNING)
          .addReads(Scope.PERSON)
          .addAspects("unknown-person", "not-serving")
          .extension(true)
          .build();

  /** Somebody who is to supervise a cell, in however many arrangements. */
  private record Post(CellId cell, PersonId person) {
    boolean isIn(CellSupervision supervision) {
      return supervision.cell().equals(cell) && supervision.person().equals(Optional.of(person));
    }
  }

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Verdict judge(HeadquartersView headquarters, Case c) {
    if (!headquarters.exists()) {
      return Reasons.DOES_NOT_EXIST;
    }
    List<CellSupervision> all =
        headquarters.disciplineLedger().map(DisciplineLedger::supervision).orElse(List.of());
    List<Post> posts =
        headquarters.current(all).stream()
            .flatMap(s -> s.person().map(person -> new Post(s.cell(), person)).stream())
            .distinct()
            .toList();
    if (posts.isEmpty()) {
      return Reasons.NO_SUPERVISOR;
    }
    List<Violated> wrong = new ArrayList<>();
    for (Post post : posts) {
      DaySet days = DaySet.of(all.stream().filter(post::isIn).toList());
      String thing = post.cell() + ":" + post.person();
      c.forgetConditions();
      Supervisors.judge(
              headquarters, post.person(), headquarters.person(post.person()), thing, days, c)
          .map(found -> found.with("cell", cell(post)))
          .ifPresent(wrong::add);
    }
    return c.all(wrong);
  }

  private static FactValue cell(Post post) {
    return FactValue.of(new SubjectId(Scope.CELL, post.cell().value()));
  }
}
