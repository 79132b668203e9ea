package org.aidgov.rules.catalogue.discipline;

import java.time.LocalDate;
import org.aidgov.core.discipline.DisciplineLedger;
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
 * {@code DIS-011}: the implementation opinion on clean aid (清廉援疆实施意见) of the highest headquarters
 * is in force; it holds for those below.
 */
public final class OpinionInForce implements Rule.OnHeadquarters {
  private static final Parameter DAYS =
      Parameter.of(
              "DIS-011.days",
              "days",
              Parameter.Direction.DOWN,
              120,
              Citation.ours("time to write an opinion once the group is there"))
          .between(0, 365);
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("DIS-011")
          .addClauses("D2", "I5")
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
            .minus(
                headquarters
                    .disciplineLedger()
                    .map(DisciplineLedger::opinions)
                    .map(DaySet::of)
                    .orElse(DaySet.NONE));
    if (c.holds("in-force", headquarters.currentSince(without).isEmpty())) {
      return c.satisfied();
    }
    LocalDate since = headquarters.since(without);
    return c.isWithin("without-opinion", since, DAYS) ? c.satisfied() : c.violated("none", since);
  }
}
