package org.aidgov.rules.catalogue.supervision;

import java.util.List;
import org.aidgov.core.calendar.OfficeHours;
import org.aidgov.core.register.UnitView;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.DaySet;
import org.aidgov.rules.policy.Reasons;
import org.aidgov.rules.policy.Tallies;

/**
 * {@code SUP-001}: of each recipient unit where somebody holds a post, the hours of work (办公时间) are
 * on record, and only once: or nobody can say what is inside the eight hours.
 */
public final class UnitHasHours implements Rule.OnUnit {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("SUP-001")
          .addClauses("S2", "S3")
          .severity(Severity.WARNING)
          .addAspects("none", "several")
          .readsAbsence(true)
          .extension(true)
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Verdict judge(UnitView unit, Case c) {
    if (!unit.isAny(Tallies.SERVING)) {
      return Reasons.NOBODY;
    }
    List<OfficeHours> now = unit.current(unit.unit().hours());
    if (!c.isSome("hours", now.size())) {
      DaySet used = DaySet.of(DayRange.openFrom(unit.firstPost().orElseThrow()));
      DaySet without = used.minus(DaySet.of(unit.unit().hours()));
      return c.violated("none", unit.currentSince(without).orElseThrow());
    }
    return c.isSingle("hours", now.size())
        ? c.satisfied()
        : c.violated("several", unit.since(several(unit)));
  }

  private static DaySet several(UnitView unit) {
    return DaySet.inMoreThan(
        1, unit.unit().hours().stream().map(hours -> DaySet.of(hours.days())).toList());
  }
}
