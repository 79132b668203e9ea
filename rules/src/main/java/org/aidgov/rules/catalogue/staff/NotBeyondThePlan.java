package org.aidgov.rules.catalogue.staff;

import java.time.LocalDate;
import java.util.Optional;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.Parameter;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.rule.Verdict.Undetermined;
import org.aidgov.core.source.Citation;
import org.aidgov.rules.policy.Reasons;

/**
 * {@code STF-013}: whoever serves long beyond the planned end has an extension (延期) recorded, which
 * moves that end.
 */
public final class NotBeyondThePlan implements Rule.OnPerson {
  private static final Parameter DAYS =
      Parameter.of(
              "STF-013.days",
              "days",
              Parameter.Direction.DOWN,
              30,
              Citation.ours(
                  "a batch leaves over some weeks; whoever stays longer stays on purpose"))
          .between(0, 180);
  private static final Verdict PLAN_UNKNOWN = Undetermined.lacking("planned-end");
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("STF-013")
          .addClauses("S1")
          .severity(Severity.INFO)
          .addParameters(DAYS)
          .addAspects("overstayed")
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
    Optional<LocalDate> planned = person.tour().plannedEnd();
    if (planned.isEmpty()) {
      return PLAN_UNKNOWN;
    }
    if (!c.isWithin("planned", planned.get(), DAYS)) {
      return c.violated("overstayed", c.due(planned.get(), DAYS).plusDays(1));
    }
    return c.satisfied();
  }
}
