package org.aidgov.rules.catalogue.care;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.aidgov.core.care.Emergency;
import org.aidgov.core.register.HeadquartersCareView;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.Parameter;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.rule.Verdict.Violated;
import org.aidgov.core.source.Citation;
import org.aidgov.core.value.DaySet;
import org.aidgov.rules.policy.Reasons;

/** {@code CAR-006}: while an emergency goes on, a plan of support is in force (心理干预方案). */
public final class EmergencyHasPlan implements Rule.OnHeadquartersCare {
  private static final Parameter DAYS =
      Parameter.of(
              "CAR-006.days",
              "days",
              Parameter.Direction.DOWN,
              7,
              Citation.ours("time to write a plan"))
          .between(0, 60);
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("CAR-006")
          .addClauses("C4")
          .severity(Severity.WARNING)
          .addParameters(DAYS)
          .addAspects("no-plan")
          .readsAbsence(true)
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Verdict judge(HeadquartersCareView care, Case c) {
    List<Emergency> current = Emergencies.current(care);
    if (current.isEmpty()) {
      return Reasons.NO_EMERGENCY;
    }
    List<Violated> wrong = new ArrayList<>();
    for (Emergency emergency : current) {
      DaySet without =
          DaySet.of(emergency.days()).minus(DaySet.of(Emergencies.versions(emergency)));
      c.forgetConditions();
      if (!c.holds("plan", care.currentSince(without).isEmpty())) {
        LocalDate since = care.since(without);
        if (!c.isWithin("without-plan", since, DAYS)) {
          wrong.add(
              c.violated("no-plan", emergency.id().value(), since)
                  .with("emergency", Emergencies.fact(emergency)));
        }
      }
    }
    return c.all(wrong);
  }
}
