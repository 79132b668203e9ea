package org.aidgov.rules.catalogue.grid;

import static org.aidgov.core.grid.CellRole.Kind.HEAD;

import java.time.LocalDate;
import java.util.List;
import org.aidgov.core.register.CellView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.register.SubjectId;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Parameter;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.source.Citation;
import org.aidgov.core.staff.PersonId;
import org.aidgov.rules.policy.Reasons;

/**
 * {@code GRD-007}: each cell has a head (网格长), and only one (运行顺畅). A vacancy of some days is
 * tolerated, then warned of, then wrong.
 */
public final class HeadOfEachCell implements Rule.OnCell {
  private static final Parameter MOST =
      Parameter.of(
              "GRD-007.most",
              "days",
              Parameter.Direction.DOWN,
              7,
              Citation.ours("time to appoint a head"))
          .between(0, 60);
  private static final Parameter UNNOTICED =
      Parameter.of(
              "GRD-007.unnoticed",
              "days",
              Parameter.Direction.DOWN,
              3,
              Citation.ours("time before a vacancy is warned of"))
          .between(0, 60);
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("GRD-007")
          .addClauses("G6")
          .severity(Severity.ERROR)
          .addParameters(MOST, UNNOTICED)
          .addAspects("vacant", "several")
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
    List<PersonId> heads = cell.whoHas(HEAD);
    if (!c.isSome("heads", heads.size())) {
      LocalDate since = cell.since(GridDays.vacant(cell.cell(), HEAD));
      if (!c.isWithin("vacant", since, MOST)) {
        return c.violated("vacant", since);
      }
      return c.isWithin("unnoticed", since, UNNOTICED)
          ? c.satisfied()
          : c.violated("vacant", since).only(Severity.WARNING);
    }
    if (!c.isSingle("heads", heads.size())) {
      return c.violated("several", cell.since(GridDays.shared(cell.cell(), HEAD)))
          .with("heads", FactValue.of(heads.stream().map(HeadOfEachCell::subject).toList()));
    }
    return c.satisfied();
  }

  private static FactValue subject(PersonId person) {
    return FactValue.of(new SubjectId(Scope.PERSON, person.value()));
  }
}
