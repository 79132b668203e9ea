package org.aidgov.rules.catalogue.discipline;

import java.time.LocalDate;
import org.aidgov.core.register.HeadquartersView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.Parameter;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.source.Citation;
import org.aidgov.core.value.DaySet;
import org.aidgov.rules.policy.Reasons;

/**
 * {@code DIS-007}: the highest headquarters has a temporary discipline supervision group (临时纪律监督组).
 * A standing committee beside it does not take its place.
 */
public final class GroupSetUp implements Rule.OnHeadquarters {
  private static final Parameter DAYS =
      Parameter.of(
              "DIS-007.days",
              "days",
              Parameter.Direction.DOWN,
              90,
              Citation.ours("time to set up a group, as for the revision of institutions"))
          .between(0, 365);
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("DIS-007")
          .addClauses("D1")
          .severity(Severity.ERROR)
          .addParameters(DAYS)
          .addReads(Scope.HEADQUARTERS)
          .addAspects("none")
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
    if (Bodies.hasAbove(headquarters)) {
      return Reasons.JUDGED_ABOVE;
    }
    DaySet without =
        DaySet.of(headquarters.headquarters().days())
            .minus(Bodies.days(Bodies.temporaryGroups(headquarters)));
    if (c.holds("group", headquarters.currentSince(without).isEmpty())) {
      return c.satisfied();
    }
    LocalDate since = headquarters.since(without);
    return c.isWithin("without-group", since, DAYS) ? c.satisfied() : c.violated("none", since);
  }
}
