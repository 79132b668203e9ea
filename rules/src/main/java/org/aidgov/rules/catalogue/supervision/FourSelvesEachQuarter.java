package org.aidgov.rules.catalogue.supervision;

import java.util.List;
import org.aidgov.core.register.HeadquartersView;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Parameter;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.source.Citation;
import org.aidgov.core.supervision.SelfEntry;
import org.aidgov.core.supervision.SupervisionLedger;
import org.aidgov.core.value.CalendarPeriod;
import org.aidgov.rules.policy.Reasons;
import org.aidgov.rules.policy.Tallies;

/**
 * {@code SUP-013}: each headquarters does something for each of the four selves
 * (自我管理、自我教育、自我监督、自我服务) in each quarter.
 */
public final class FourSelvesEachQuarter implements Rule.OnHeadquarters {
  private static final Parameter MINIMUM =
      Parameter.of(
              "SUP-013.minimum",
              "entries",
              Parameter.Direction.UP,
              1,
              Citation.ours("once a quarter for each"))
          .between(0, 12);
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("SUP-013")
          .addClauses("S4")
          .severity(Severity.WARNING)
          .addParameters(MINIMUM)
          .addAspects("missing")
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
    if (!headquarters.isAny(Tallies.SERVING)) {
      return Reasons.NOBODY;
    }
    CalendarPeriod quarter = headquarters.lastFinished(CalendarPeriod.Unit.QUARTER);
    if (!headquarters.servedDays().orElseThrow().encloses(quarter.days())) {
      return Reasons.YOUNGER_THAN_PERIOD;
    }
    for (SelfEntry.Self self : SelfEntry.Self.values()) {
      c.forgetConditions();
      if (!c.atLeast("entries", count(headquarters, quarter, self), MINIMUM)) {
        c.add(
            c.violated("missing", self.name(), quarter.start())
                .with("self", FactValue.of(self))
                .with("quarter", FactValue.of(quarter)));
      }
    }
    return c.all();
  }

  /** Counts what was done for one of them in a quarter. */
  public static int count(
      HeadquartersView headquarters, CalendarPeriod quarter, SelfEntry.Self self) {
    List<SelfEntry> entries =
        headquarters.ledger().map(SupervisionLedger::selves).orElse(List.of());
    int count = 0;
    for (SelfEntry entry : entries) {
      count += entry.self() == self && quarter.days().contains(entry.on()) ? 1 : 0;
    }
    return count;
  }
}
