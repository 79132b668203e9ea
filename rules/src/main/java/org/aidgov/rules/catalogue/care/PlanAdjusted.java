package org.aidgov.rules.catalogue.care;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.care.Emergency;
import org.aidgov.core.care.PlanVersion;
import org.aidgov.core.care.SituationChange;
import org.aidgov.core.register.HeadquartersCareView;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Parameter;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.rule.Verdict.Violated;
import org.aidgov.core.source.Citation;
import org.aidgov.rules.policy.Reasons;

/**
 * {@code CAR-007}: when the situation of an emergency has changed, a plan is adjusted (随情况调整): a
 * new version comes into force.
 */
public final class PlanAdjusted implements Rule.OnHeadquartersCare {
  private static final Parameter DAYS =
      Parameter.of(
              "CAR-007.days",
              "days",
              Parameter.Direction.DOWN,
              5,
              Citation.ours("time to adjust a plan"))
          .between(0, 60);
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("CAR-007")
          .addClauses("C4")
          .severity(Severity.WARNING)
          .addParameters(DAYS)
          .addAspects("not-adjusted")
          .readsAbsence(true)
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Verdict judge(HeadquartersCareView care, Case c) {
    List<Emergency> planned =
        Emergencies.current(care).stream()
            .filter(one -> !Emergencies.versions(one).isEmpty())
            .toList();
    if (planned.isEmpty()) {
      return Reasons.NO_EMERGENCY;
    }
    List<Violated> wrong = new ArrayList<>();
    for (Emergency emergency : planned) {
      c.forgetConditions();
      Optional<LocalDate> change = notAnswered(care, emergency);
      if (!c.holds("adjusted", change.isEmpty())
          && !c.isWithin("changed", change.orElseThrow(), DAYS)) {
        LocalDate changed = change.orElseThrow();
        wrong.add(
            c.violated("not-adjusted", emergency.id().value(), c.due(changed, DAYS).plusDays(1))
                .with("emergency", Emergencies.fact(emergency))
                .with("change", FactValue.of(changed)));
      }
    }
    return c.all(wrong);
  }

  /** The first change after which no version has come into force; a later one answers it, too. */
  private static Optional<LocalDate> notAnswered(HeadquartersCareView care, Emergency emergency) {
    for (SituationChange change : emergency.changes()) {
      boolean answered = false;
      for (PlanVersion version : Emergencies.versions(emergency)) {
        LocalDate from = version.days().from();
        answered |= !from.isBefore(change.on()) && care.reached(from);
      }
      if (care.reached(change.on()) && !answered) {
        return Optional.of(change.on());
      }
    }
    return Optional.empty();
  }
}
