package org.aidgov.rules.catalogue.care;

import java.util.ArrayList;
import java.util.List;
import org.aidgov.core.care.Emergency;
import org.aidgov.core.care.Site;
import org.aidgov.core.care.SiteStaff;
import org.aidgov.core.register.HeadquartersCareView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.rule.Verdict.Violated;
import org.aidgov.core.value.DaySet;
import org.aidgov.rules.policy.Holders;
import org.aidgov.rules.policy.Reasons;

/** {@code CAR-008}: at each site of an emergency somebody of the staff serves (点对点). */
public final class SitesStaffed implements Rule.OnHeadquartersCare {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("CAR-008")
          .addClauses("C4")
          .severity(Severity.WARNING)
          .addReads(Scope.PERSON)
          .addAspects("nobody")
          .readsAbsence(true)
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Verdict judge(HeadquartersCareView care, Case c) {
    List<Violated> wrong = new ArrayList<>();
    boolean judged = false;
    for (Emergency emergency : Emergencies.current(care)) {
      for (Site site : emergency.sites()) {
        if (!care.isCurrent(site.days())) {
          continue;
        }
        judged = true;
        DaySet without = DaySet.of(site.days()).within(emergency.days()).minus(staffed(care, site));
        c.forgetConditions();
        if (!c.holds("staff", care.currentSince(without).isEmpty())) {
          wrong.add(
              c.violated("nobody", emergency.id() + ":" + site.id(), care.since(without))
                  .with("emergency", Emergencies.fact(emergency))
                  .with("site", new FactValue.Reference(site.id().value())));
        }
      }
    }
    return judged ? c.all(wrong) : Reasons.NO_EMERGENCY;
  }

  /** The days on which somebody who is on the roster and serves is at a site. */
  private static DaySet staffed(HeadquartersCareView care, Site site) {
    return DaySet.union(Holders.serving(site.staff(), SiteStaff::person, care::person));
  }
}
