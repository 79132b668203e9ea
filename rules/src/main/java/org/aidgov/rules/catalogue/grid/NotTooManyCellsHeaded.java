package org.aidgov.rules.catalogue.grid;

import static org.aidgov.core.grid.CellRole.Kind.HEAD;

import java.util.List;
import org.aidgov.core.grid.Cell;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Parameter;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.source.Citation;
import org.aidgov.core.value.DaySet;
import org.aidgov.rules.policy.Reasons;

/** {@code GRD-011}: nobody heads too many cells at once. */
public final class NotTooManyCellsHeaded implements Rule.OnPerson {
  private static final Parameter MOST =
      Parameter.of(
              "GRD-011.most",
              "cells",
              Parameter.Direction.DOWN,
              2,
              Citation.ours("cells one person can look after"))
          .between(1, 10);
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("GRD-011")
          .addClauses("G6")
          .severity(Severity.WARNING)
          .addParameters(MOST)
          .addReads(Scope.CELL)
          .addAspects("too-many")
          .extension(true)
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
    List<Cell> headed = headed(person);
    if (!c.atMost("cells", headed.size(), MOST)) {
      return c.violated("too-many", person.since(tooMany(person, c.value(MOST))))
          .with("headed", FactValue.ofEntities(Scope.CELL, headed));
    }
    return c.satisfied();
  }

  private static List<Cell> headed(PersonView person) {
    List<Cell> roles = person.cellRoles();
    return roles.isEmpty()
        ? roles
        : roles.stream()
            .filter(cell -> person.isCurrent(cell.days()))
            .filter(cell -> heads(person, cell))
            .toList();
  }

  private static boolean heads(PersonView person, Cell cell) {
    return person.hasCurrent(
        cell.roles(), role -> role.role() == HEAD && role.person().equals(person.id()));
  }

  private static DaySet tooMany(PersonView person, int most) {
    return DaySet.inMoreThan(
            most,
            person.cellRolesEver().stream()
                .map(cell -> GridDays.held(cell, HEAD, person.id()))
                .toList())
        .and(person.servingDays());
  }
}
