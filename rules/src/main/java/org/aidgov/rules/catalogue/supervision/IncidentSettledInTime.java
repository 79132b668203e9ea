package org.aidgov.rules.catalogue.supervision;

import java.util.List;
import org.aidgov.core.register.HeadquartersView;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.Parameter;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.source.Citation;
import org.aidgov.core.supervision.Incident;
import org.aidgov.rules.policy.Reasons;

/** {@code SUP-015}: a problem in one of the four respects is settled (闭环) before long. */
public final class IncidentSettledInTime implements Rule.OnHeadquarters {
  private static final Parameter MOST =
      Parameter.of(
              "SUP-015.most",
              "days",
              Parameter.Direction.DOWN,
              30,
              Citation.ours("a month; then it goes up a level"))
          .between(1, 366);
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("SUP-015")
          .addClauses("S5")
          .severity(Severity.WARNING)
          .addParameters(MOST)
          .addAspects("open")
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
    List<Incident> open = Incidents.open(headquarters);
    if (open.isEmpty()) {
      return Reasons.NO_OPEN_INCIDENT;
    }
    for (Incident incident : open) {
      c.forgetConditions();
      if (!c.isWithin("opened", incident.opened(), MOST)) {
        c.add(
            Incidents.about(
                c.violated(
                    "open", incident.id().value(), c.due(incident.opened(), MOST).plusDays(1)),
                incident));
      }
    }
    return c.all();
  }
}
