package org.aidgov.rules.catalogue.supervision;

import java.time.LocalDate;
import java.util.List;
import org.aidgov.core.register.HeadquartersView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.Parameter;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.source.Citation;
import org.aidgov.core.supervision.Incident;
import org.aidgov.core.supervision.IncidentOwner;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.DaySet;
import org.aidgov.rules.policy.Holders;
import org.aidgov.rules.policy.Reasons;

/**
 * {@code SUP-014}: an open problem in one of the four respects (思想上、政治上、安全上、工作上不出问题) has somebody
 * who serves and sees to it (责任人).
 */
public final class IncidentHasOwner implements Rule.OnHeadquarters {
  private static final Parameter MOST =
      Parameter.of(
              "SUP-014.most",
              "days",
              Parameter.Direction.DOWN,
              1,
              Citation.ours("time to name somebody"))
          .between(0, 14);
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("SUP-014")
          .addClauses("S5")
          .severity(Severity.ERROR)
          .addParameters(MOST)
          .addReads(Scope.PERSON)
          .addAspects("nobody")
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
    List<Incident> open = Incidents.open(headquarters);
    if (open.isEmpty()) {
      return Reasons.NO_OPEN_INCIDENT;
    }
    for (Incident incident : open) {
      c.forgetConditions();
      List<DaySet> owned =
          Holders.serving(incident.owners(), IncidentOwner::person, headquarters::person);
      if (!c.isSome("owners", Holders.count(headquarters, owned))) {
        DaySet all = DaySet.of(DayRange.openFrom(incident.opened()));
        LocalDate since = headquarters.since(all.minus(DaySet.union(owned)));
        if (!c.isWithin("nobody", since, MOST)) {
          c.add(Incidents.about(c.violated("nobody", incident.id().value(), since), incident));
        }
      }
    }
    return c.all();
  }
}
