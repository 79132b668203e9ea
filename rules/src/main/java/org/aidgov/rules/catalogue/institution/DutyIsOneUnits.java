package org.aidgov.rules.catalogue.institution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.institution.Duty;
import org.aidgov.core.institution.DutyAssignment;
import org.aidgov.core.institution.DutyLevel;
import org.aidgov.core.register.HeadquartersView;
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
 * {@code INS-013}: each duty of the matrix is one level's, and one unit's there (层级管理职责清晰): never
 * nobody's, never two levels' or two units'. What no longer exists is accountable for nothing.
 */
public final class DutyIsOneUnits implements Rule.OnHeadquarters {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("INS-013")
          .addClauses("I4")
          .severity(Severity.ERROR)
          .addReads(Scope.HEADQUARTERS, Scope.OFFICE_GROUP)
          .addAspects("none", "several-levels", "several-units", "no-unit")
          .readsAbsence(true)
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Verdict judge(HeadquartersView headquarters, Case c) {
    if (!headquarters.exists()) {
      return Reasons.DOES_NOT_EXIST;
    }
    boolean asked = false;
    List<Violated> wrong = new ArrayList<>();
    for (Duty duty : headquarters.duties()) {
      if (headquarters.isCurrent(duty.days())) {
        asked = true;
        c.forgetConditions();
        judge(headquarters, duty, c)
            .ifPresent(violated -> wrong.add(violated.with("duty", Names.of(duty.id()))));
      }
    }
    return asked ? c.all(wrong) : Reasons.NO_DUTY;
  }

  private static Optional<Violated> judge(HeadquartersView headquarters, Duty duty, Case c) {
    String thing = duty.id().value();
    List<DutyAssignment> all = headquarters.assignments(duty);
    List<DutyAssignment> bearers = Bearers.distinct(headquarters.current(all));
    List<DutyLevel> levels = Bearers.levels(bearers);
    if (!c.isSome("levels", levels.size())) {
      DaySet without = DaySet.of(duty.days()).minus(DaySet.of(all));
      return Optional.of(c.violated("none", thing, headquarters.since(without)));
    }
    if (!c.isSingle("levels", levels.size())) {
      DaySet several = Bearers.daysOfSeveralLevels(all).within(duty.days());
      return Optional.of(
          c.violated("several-levels", thing, headquarters.since(several))
              .with("levels-named", FactValue.of(levels.stream().map(FactValue::of).toList())));
    }
    if (!c.isSingle("units", bearers.size())) {
      DaySet several = Bearers.daysOfSeveralUnits(all).within(duty.days());
      return Optional.of(
          c.violated("several-units", thing, headquarters.since(several))
              .with("units-named", Bearers.units(bearers)));
    }
    DutyAssignment only = bearers.get(0);
    if (c.holds("unit-named", only.namesUnit())) {
      return Optional.empty();
    }
    DaySet unnamed =
        DaySet.of(all.stream().filter(one -> !one.namesUnit()).toList())
            .within(duty.days())
            .minus(Bearers.daysOfSeveralUnits(all));
    return Optional.of(
        c.violated("no-unit", thing, headquarters.since(unnamed))
            .with("level", FactValue.of(only.level())));
  }
}
