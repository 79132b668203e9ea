package org.aidgov.rules.catalogue.care;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.aidgov.rules.policy.Reasons;

/**
 * {@code CAR-010}: after an emergency its plans are closed and its sites have nobody any more
 * (方案终止): nobody is left at a post of care without end.
 */
public final class PlansEndWithEmergency implements Rule.OnHeadquartersCare {
  private static final Parameter DAYS =
      Parameter.of(
              "CAR-010.days",
              "days",
              Parameter.Direction.DOWN,
              30,
              Citation.ours("time to wind things up"))
          .between(0, 180);
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("CAR-010")
          .addClauses("C4")
          .severity(Severity.INFO)
          .addParameters(DAYS)
          .addAspects("plans", "staff")
          .extension(true)
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Verdict judge(HeadquartersCareView care, Case c) {
    List<Violated> wrong = new ArrayList<>();
    boolean judged = false;
    for (Emergency emergency : care.emergencies()) {
      Optional<LocalDate> end = emergency.days().until().filter(care::reached);
      if (end.isEmpty()) {
        continue;
      }
      LocalDate over = end.get();
      judged = true;
      c.forgetConditions();
      if (c.isWithin("over", over, DAYS)) {
        continue;
      }
      LocalDate since = c.due(over, DAYS).plusDays(1);
      if (!c.isNone("plans", care.current(Emergencies.versions(emergency)).size())) {
        wrong.add(violated(emergency, "plans", since, c));
      }
      if (!c.isNone("staff", care.current(Emergencies.staff(emergency)).size())) {
        wrong.add(violated(emergency, "staff", since, c));
      }
    }
    return judged ? c.all(wrong) : Reasons.NO_EMERGENCY;
  }

  private static Violated violated(Emergency emergency, String aspect, LocalDate since, Case c) {
    return c.violated(aspect, emergency.id().value(), since)
        .with("emergency", Emergencies.fact(emergency));
  }
}
