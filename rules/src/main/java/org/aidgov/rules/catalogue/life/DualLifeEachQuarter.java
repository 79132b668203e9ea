package org.aidgov.rules.catalogue.life;

import com.google.common.collect.ImmutableList;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Parameter;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.source.Citation;
import org.aidgov.core.value.CalendarPeriod;
import org.aidgov.rules.policy.Reasons;

/**
 * {@code PTY-038}: every member takes part in organisational life in both places (双重组织生活): in the
 * branch of the recipient unit and in the temporary branch, in each quarter.
 *
 * <p>Each place is judged by the branches the member was in on the days of the meetings: whoever
 * moves in the quarter may attend before or after. A place is asked of those who were in a branch
 * there, as serving members, for most of the quarter.
 */
public final class DualLifeEachQuarter implements Rule.OnPerson {
  private static final Parameter MINIMUM =
      Parameter.of(
              "PTY-038.minimum",
              "meetings",
              Parameter.Direction.UP,
              1,
              Citation.ours("the text names no number"))
          .between(0, 12);
  private static final Parameter MEMBERSHIP =
      Parameter.of(
              "PTY-038.membership",
              "days",
              Parameter.Direction.DOWN,
              45,
              Citation.ours("about half a quarter"))
          .between(1, 92);

  /** The temporary branch, and the recipient unit's. */
  private static final ImmutableList<Boolean> PLACES = ImmutableList.of(true, false);

  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("PTY-038")
          .addClauses("P6")
          .severity(Severity.WARNING)
          .addParameters(MINIMUM, MEMBERSHIP)
          .addReads(Scope.BRANCH, Scope.MEETING)
          .addAspects("temporary", "host")
          .readsAbsence(true)
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Verdict judge(PersonView person, Case c) {
    if (!person.isServing()) {
      return Reasons.NOT_SERVING;
    }
    if (person.partyStatus().isEmpty()) {
      return Reasons.PARTY_STATUS_UNKNOWN;
    }
    if (!person.isMember()) {
      return Reasons.NOT_A_MEMBER;
    }
    CalendarPeriod quarter = person.lastFinished(CalendarPeriod.Unit.QUARTER);
    Verdict.Violated violated = null;
    boolean asked = false;
    for (boolean temporary : PLACES) {
      c.forgetConditions();
      int days = DualLife.days(person, quarter.days(), temporary);
      if (!c.atLeast("days", days, MEMBERSHIP)) {
        continue;
      }
      asked = true;
      if (!c.atLeast("attended", DualLife.attended(person, quarter.days(), temporary), MINIMUM)) {
        Verdict.Violated absent =
            c.violated(temporary ? "temporary" : "host", quarter.start())
                .with("quarter", FactValue.of(quarter));
        violated = violated == null ? absent : violated.and(absent);
      }
    }
    if (violated != null) {
      return violated;
    }
    return asked ? c.satisfied() : Reasons.YOUNGER_THAN_PERIOD;
  }
}
