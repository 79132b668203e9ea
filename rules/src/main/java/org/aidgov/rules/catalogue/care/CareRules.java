package org.aidgov.rules.catalogue.care;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.aidgov.core.rule.Rule;

/** The rules on strictness and care, in order of ids. */
public final class CareRules {
  private static final ImmutableList<Rule> ALL =
      ImmutableList.of(
          new LeaderTalksWithEach(),
          new ThreeFormsUsed(),
          new TalksInTheBranch(),
          new TalkWhenCalledFor(),
          new StrictnessPairedWithCare(),
          new EmergencyHasPlan(),
          new PlanAdjusted(),
          new SitesStaffed(),
          new StaffOfferedSupport(),
          new PlansEndWithEmergency());

  private CareRules() {}

  /** Returns all of them. */
  public static List<Rule> all() {
    return ALL;
  }
}
