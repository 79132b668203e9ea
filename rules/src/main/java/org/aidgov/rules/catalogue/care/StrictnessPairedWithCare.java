package org.aidgov.rules.catalogue.care;

import java.util.ArrayList;
import java.util.List;
import org.aidgov.core.discipline.SupervisedDays;
import org.aidgov.core.register.CareView;
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
import org.aidgov.core.value.CalendarPeriod;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.DaySet;
import org.aidgov.rules.policy.Reasons;

/**
 * {@code CAR-005}: strictness is paired with care (严管与厚爱并重): whoever was supervised for most of a
 * half-year had at least one sign of care in it.
 */
public final class StrictnessPairedWithCare implements Rule.OnCare {
  private static final Parameter MINIMUM =
      Parameter.of(
              "CAR-005.minimum",
              "signs of care",
              Parameter.Direction.UP,
              1,
              Citation.ours("the text names no number"))
          .between(0, 12);
  private static final Parameter SUPERVISED =
      Parameter.of(
              "CAR-005.supervised",
              "days",
              Parameter.Direction.DOWN,
              92,
              Citation.ours("about half a half-year"))
          .between(1, 184);
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("CAR-005")
          .addClauses("C1")
          .severity(Severity.WARNING)
          .addParameters(MINIMUM, SUPERVISED)
          .addReads(Scope.CELL, Scope.HEADQUARTERS)
          .addAspects("without-care")
          .readsAbsence(true)
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Verdict judge(CareView care, Case c) {
    PersonView person = care.person();
    if (!person.isServing()) {
      return Reasons.NOT_SERVING;
    }
    CalendarPeriod half = care.lastFinished(CalendarPeriod.Unit.HALF_YEAR);
    if (c.atLeast("care", care.contacts(half.days()), MINIMUM)) {
      return c.satisfied();
    }
    if (!c.atLeast("supervised", supervised(person, half.days()), SUPERVISED)) {
      return Reasons.NOT_SUPERVISED;
    }
    return c.violated("without-care", half.start()).with("half-year", FactValue.of(half));
  }

  /** Counts the days of service in a half-year on which somebody else supervised the person. */
  private static int supervised(PersonView person, DayRange half) {
    List<DaySet> days = new ArrayList<>();
    for (SupervisedDays some : person.supervisedEver()) {
      if (!some.byOneself()) {
        days.add(some.days());
      }
    }
    int count = 0;
    for (DayRange stretch : DaySet.union(days).and(person.servingDays()).within(half).stretches()) {
      count += stretch.untilEpochDay() - stretch.fromEpochDay();
    }
    return count;
  }
}
