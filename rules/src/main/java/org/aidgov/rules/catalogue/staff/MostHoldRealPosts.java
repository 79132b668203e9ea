package org.aidgov.rules.catalogue.staff;

import org.aidgov.core.register.ProvinceView;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.Parameter;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.rules.policy.Sources;

/**
 * {@code STF-006}: of all who serve, most hold a real post locally (大部分任实职、分实工、担实责). Half is not
 * most.
 */
public final class MostHoldRealPosts implements Rule.OnProvince {
  private static final Parameter SHARE =
      Parameter.of("STF-006.share", "per cent", Parameter.Direction.UP, 50, Sources.clause("T2"))
          .between(0, 99);
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("STF-006")
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
  public Verdict judge(ProvinceView province, Case c) {
    return RealPosts.judge(province, province::count, SHARE, c);
  }
}
