package org.aidgov.rules.catalogue.work;

import java.util.ArrayList;
import java.util.List;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Parameter;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.rule.Verdict.Violated;
import org.aidgov.core.source.Citation;
import org.aidgov.core.value.CalendarPeriod;
import org.aidgov.core.value.DaySet;
import org.aidgov.core.work.WorkMethod;
import org.aidgov.core.work.WorkTag;
import org.aidgov.core.work.WorkWeek;
import org.aidgov.rules.policy.Reasons;

/**
 * {@code WRK-002}: advice on fusion (融合式) for whoever held a local post all month: more work that
 * serves both posts, and enough that serves the local one. Silent for whoever does not want it.
 */
public final class FusionAdvice implements Rule.OnPerson {
  private static final Parameter WEEKS =
      Parameter.of(
              "WRK-002.weeks",
              "weeks",
              Parameter.Direction.DOWN,
              4,
              Citation.ours("fewer weeks say too little"))
          .between(1, 4);
  private static final Parameter JOINT =
      Parameter.of(
              "WRK-002.joint",
              "per cent",
              Parameter.Direction.UP,
              20,
              Citation.ours("a fifth of the work serves both"))
          .between(0, 80);
  private static final Parameter POST =
      Parameter.of(
              "WRK-002.post",
              "per cent",
              Parameter.Direction.UP,
              30,
              Citation.ours("not more than seven tenths for the headquarters alone"))
          .between(0, 80);
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("WRK-002")
          .addClauses("W1", "W2")
          .severity(Severity.INFO)
          .addParameters(WEEKS, JOINT, POST)
          .addAspects("little-joint", "post-underserved")
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
    if (person.dossier().work().isEmpty()) {
      return Reasons.NO_WEEK;
    }
    CalendarPeriod month = person.lastFinished(CalendarPeriod.Unit.MONTH);
    if (!DaySet.covers(person.person().posts(), month.days())) {
      return Reasons.NO_POST;
    }
    if (Weeks.rejects(person, WorkMethod.FUSION)) {
      return Reasons.ADVICE_REJECTED;
    }
    List<WorkWeek> weeks = Weeks.in(person, month);
    int total = Weeks.total(weeks);
    if (weeks.size() < c.value(WEEKS) || total == 0) {
      return Reasons.TOO_FEW_WEEKS;
    }
    List<Violated> advice = new ArrayList<>();
    int joint = Weeks.of(weeks, WorkTag.BOTH);
    if (!c.moreThan("joint", joint, total, JOINT)) {
      advice.add(c.violated("little-joint", month.start()).with("month", FactValue.of(month)));
    }
    c.forgetConditions();
    if (!c.moreThan("post", joint + Weeks.of(weeks, WorkTag.HOST_ONLY), total, POST)) {
      advice.add(c.violated("post-underserved", month.start()).with("month", FactValue.of(month)));
    }
    return c.all(advice);
  }
}
