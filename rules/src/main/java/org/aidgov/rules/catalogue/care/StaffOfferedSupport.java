package org.aidgov.rules.catalogue.care;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.care.Emergency;
import org.aidgov.core.care.Site;
import org.aidgov.core.care.SiteStaff;
import org.aidgov.core.register.CareView;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.Parameter;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.rule.Verdict.Violated;
import org.aidgov.core.source.Citation;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.DaySet;
import org.aidgov.rules.policy.Reasons;

/**
 * {@code CAR-009}: whoever of the staff serves at a site of an emergency is offered support, too
 * (也关爱施援者).
 */
public final class StaffOfferedSupport implements Rule.OnCare {
  private static final Parameter DAYS =
      Parameter.of(
              "CAR-009.days",
              "days",
              Parameter.Direction.DOWN,
              14,
              Citation.ours("the text names no time; two weeks"))
          .between(0, 90);
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("CAR-009")
          .addClauses("C4")
          .severity(Severity.WARNING)
          .addParameters(DAYS)
          .addReads(Scope.HEADQUARTERS_CARE)
          .addAspects("no-offer")
          .readsAbsence(true)
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Verdict judge(CareView care, Case c) {
    PersonView person = care.person();
    if (!person.isServing()) {
      return Reasons.NOT_SERVING;
    }
    List<Violated> wrong = new ArrayList<>();
    boolean serves = false;
    for (Emergency emergency : care.emergenciesEver()) {
      Optional<LocalDate> atSite = atSiteSince(care, emergency);
      if (atSite.isEmpty()) {
        continue;
      }
      serves = true;
      c.forgetConditions();
      LocalDate since = atSite.get();
      if (!c.isSome("offers", care.offers(emergency.id()).size())
          && !c.isWithin("serves-since", since, DAYS)) {
        wrong.add(
            c.violated("no-offer", emergency.id().value(), c.due(since, DAYS).plusDays(1))
                .with("emergency", Emergencies.fact(emergency)));
      }
    }
    return serves ? c.all(wrong) : Reasons.AT_NO_SITE;
  }

  /** Returns since when the person has served at sites, kept up, of an emergency that goes on. */
  public static Optional<LocalDate> atSiteSince(CareView care, Emergency emergency) {
    List<DayRange> own = new ArrayList<>();
    for (Site site : emergency.sites()) {
      for (SiteStaff one : site.staff()) {
        if (one.person().equals(care.person().id())) {
          one.days().intersection(site.days()).ifPresent(own::add);
        }
      }
    }
    return care.currentSince(DaySet.ofRanges(own).within(emergency.days()));
  }
}
