package org.aidgov.rules.catalogue.staff;

import org.aidgov.core.grid.GridLevel;
import org.aidgov.core.register.CellView;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.Parameter;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.rule.Verdict.NotApplicable;
import org.aidgov.rules.policy.Reasons;
import org.aidgov.rules.policy.Sources;

/**
 * {@code STF-005}: of those in a basic cell (基本网格) that stands on a recipient unit, most hold a
 * real post locally. Those who work at a headquarters itself are not asked.
 */
public final class MostOfEachCellHoldRealPosts implements Rule.OnCell {
  private static final Parameter SHARE =
      Parameter.of("STF-005.share", "per cent", Parameter.Direction.UP, 50, Sources.clause("T2"))
          .between(0, 99);
  private static final Verdict ON_NO_UNIT = new NotApplicable("on-no-unit");
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("STF-005")
          .addClauses("T2")
          .severity(Severity.WARNING)
          .addParameters(SHARE)
          .addAspects("too-few")
          .readsAbsence(true)
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Verdict judge(CellView cell, Case c) {
    if (!cell.exists()) {
      return Reasons.DOES_NOT_EXIST;
    }
    if (cell.cell().level() != GridLevel.THIRD) {
      return Reasons.NOT_A_BASIC_CELL;
    }
    if (cell.units().isEmpty()) {
      return ON_NO_UNIT;
    }
    return RealPosts.judge(cell, cell::count, SHARE, c);
  }
}
