package org.aidgov.rules.catalogue.supervision;

import java.time.LocalDate;
import java.util.List;
import org.aidgov.core.register.HeadquartersView;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.Parameter;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.source.Citation;
import org.aidgov.core.supervision.RollCall;
import org.aidgov.core.supervision.SupervisionLedger;
import org.aidgov.rules.policy.Reasons;
import org.aidgov.rules.policy.Tallies;

/** {@code SUP-006}: a headquarters calls the roll (点名) from time to time. */
public final class RollCallHeld implements Rule.OnHeadquarters {
  private static final Parameter MOST =
      Parameter.of(
              "SUP-006.most",
              "days",
              Parameter.Direction.DOWN,
              7,
              Citation.ours("once a week; many headquarters do it each evening"))
          .between(1, 31);
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("SUP-006")
          .addClauses("S3")
          .severity(Severity.WARNING)
          .addParameters(MOST)
          .addAspects("late")
          .readsAbsence(true)
          .extension(true)
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
    LocalDate last = headquarters.servedDays().orElseThrow().from();
    for (RollCall rollCall : rollCalls(headquarters)) {
      if (headquarters.reached(rollCall.on())) {
        last = rollCall.on();
      }
    }
    return c.isWithin("last", last, MOST)
        ? c.satisfied()
        : c.violated("late", c.due(last, MOST).plusDays(1));
  }

  private static List<RollCall> rollCalls(HeadquartersView headquarters) {
    return headquarters.ledger().map(SupervisionLedger::rollCalls).orElse(List.of());
  }
}
