package org.aidgov.rules.catalogue.staff;

import static org.aidgov.core.value.CalendarPeriod.Unit.QUARTER;

import org.aidgov.core.register.PersonView;
import org.aidgov.core.register.ProvinceView;
import org.aidgov.core.register.Tally;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.Parameter;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.staff.Post;
import org.aidgov.rules.policy.Reasons;
import org.aidgov.rules.policy.Sources;

/**
 * {@code STF-006}: of all who serve, most hold a real post locally (大部分任实职、分实工、担实责). Half is not
 * most.
 */
public final class MostHoldRealPosts implements Rule.OnProvince {
  private static final Parameter SHARE =
      Parameter.of("STF-006.share", "per cent", Parameter.Direction.UP, 50, Sources.clause("T2"))
          .between(0, 99);
  private static final Tally SERVING = Tally.of("serving", PersonView::isServing);
  private static final Tally WITH_REAL_POST =
      Tally.of(
          "serving with a real local post",
          person -> person.isServing() && person.hasCurrent(person.person().posts(), Post::isReal));
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
    int serving = province.count(SERVING);
    if (serving == 0) {
      return Reasons.NOBODY;
    }
    int real = province.count(WITH_REAL_POST);
    if (!c.moreThan("real", real, serving, SHARE)) {
      return c.violated("too-few", province.currentPeriod(QUARTER).start());
    }
    return c.satisfied();
  }
}
