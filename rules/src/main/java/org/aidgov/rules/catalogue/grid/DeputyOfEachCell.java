package org.aidgov.rules.catalogue.grid;

import static org.aidgov.core.grid.CellRole.Kind.DEPUTY;
import static org.aidgov.core.grid.CellRole.Kind.HEAD;

import java.util.List;
import org.aidgov.core.register.CellView;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.Parameter;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.source.Citation;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.value.DaySet;
import org.aidgov.rules.policy.Reasons;

/**
 * {@code GRD-008}: each cell has a deputy beside its head (AB 角), after some days at the latest.
 */
public final class DeputyOfEachCell implements Rule.OnCell {
  private static final Parameter MOST =
      Parameter.of(
              "GRD-008.most",
              "days",
              Parameter.Direction.DOWN,
              7,
              Citation.ours("time to appoint a deputy"))
          .between(0, 90);
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("GRD-008")
          .addClauses("G6")
          .severity(Severity.WARNING)
          .addParameters(MOST)
          .addAspects("no-deputy", "same-person")
          .readsAbsence(true)
          .extension(true)
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
    List<PersonId> named = cell.whoHas(DEPUTY);
    if (c.isSome("deputies", beside(cell.whoHas(HEAD), named))) {
      return c.satisfied();
    }
    DaySet vacant = GridDays.vacant(cell.cell(), DEPUTY);
    if (c.isWithin("vacant", cell.since(vacant), MOST)) {
      return c.satisfied();
    }
    DaySet someone = DaySet.of(cell.rolesEver(DEPUTY));
    return named.isEmpty()
        ? c.violated("no-deputy", cell.since(vacant.minus(someone)))
        : c.violated("same-person", cell.since(vacant.and(someone)));
  }

  private static int beside(List<PersonId> heads, List<PersonId> named) {
    int deputies = 0;
    for (PersonId person : named) {
      deputies += heads.contains(person) ? 0 : 1;
    }
    return deputies;
  }
}
