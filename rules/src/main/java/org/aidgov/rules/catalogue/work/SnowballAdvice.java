package org.aidgov.rules.catalogue.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.calendar.Rounding;
import org.aidgov.core.register.HeadquartersView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Parameter;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.rule.Verdict.Violated;
import org.aidgov.core.source.Citation;
import org.aidgov.core.work.ResultStage;
import org.aidgov.core.work.StageStep;
import org.aidgov.core.work.WorkMethod;
import org.aidgov.core.work.WorkResult;
import org.aidgov.rules.policy.Reasons;

/**
 * {@code WRK-004}: advice on the snowball (滚雪球式): a pilot (试点) grows into something or is ended;
 * one that has grown several times is carried further. Silent where the headquarters does not want
 * it.
 */
public final class SnowballAdvice implements Rule.OnHeadquarters {
  private static final Parameter MONTHS =
      Parameter.of(
              "WRK-004.months",
              "months",
              Parameter.Direction.DOWN,
              6,
              Citation.ours("time to see what a pilot is good for"))
          .between(1, 36);
  private static final Parameter MOST =
      Parameter.of(
              "WRK-004.most",
              "follow-ups",
              Parameter.Direction.DOWN,
              1,
              Citation.ours("two show that it can be done elsewhere"))
          .between(0, 10);
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("WRK-004")
          .addClauses("W1")
          .severity(Severity.INFO)
          .addParameters(MONTHS, MOST)
          .addReads(Scope.HEADQUARTERS)
          .addAspects("stalled", "ready")
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
    boolean asked = false;
    List<Violated> advice = new ArrayList<>();
    for (WorkResult result : headquarters.results()) {
      Optional<LocalDate> pilot = pilotSince(headquarters, result);
      if (pilot.isPresent() && isWanted(headquarters, result)) {
        asked = true;
        c.forgetConditions();
        judge(headquarters, result, pilot.get(), advice, c);
      }
    }
    return asked ? c.all(advice) : Reasons.NO_RESULT;
  }

  private static void judge(
      HeadquartersView headquarters,
      WorkResult result,
      LocalDate pilot,
      List<Violated> advice,
      Case c) {
    String thing = result.id().value();
    List<LocalDate> growths = growths(headquarters, result);
    if (!c.isSome("follow-ups", growths.size())) {
      LocalDate due = c.due(pilot, MONTHS, Rounding.UP);
      if (!c.isWithin("pilot", pilot, due, MONTHS)) {
        advice.add(about(result, c.violated("stalled", thing, due.plusDays(1))));
      }
    } else if (!c.atMost("follow-ups", growths.size(), MOST)) {
      advice.add(about(result, c.violated("ready", thing, growths.get(c.value(MOST)))));
    }
  }

  private static Violated about(WorkResult result, Violated violated) {
    return violated.with("result", new FactValue.Reference(result.id().value()));
  }

  private static boolean isWanted(HeadquartersView headquarters, WorkResult result) {
    return !headquarters.hasCurrent(
        result.rejections(), rejection -> rejection.method() == WorkMethod.SNOWBALL);
  }

  /** Returns since when a result on which there is work has been a pilot; nothing if it is none. */
  public static Optional<LocalDate> pilotSince(HeadquartersView headquarters, WorkResult result) {
    LocalDate since = null;
    for (StageStep step : result.stages()) {
      if (headquarters.reached(step.on())) {
        since = step.stage() == ResultStage.PILOT ? step.on() : null;
      }
    }
    return headquarters.isCurrent(result.days()) ? Optional.ofNullable(since) : Optional.empty();
  }

  /** Returns the days on which something began to grow from a result, by the view's day. */
  public static List<LocalDate> growths(HeadquartersView headquarters, WorkResult result) {
    List<LocalDate> days = new ArrayList<>();
    for (WorkResult follower : headquarters.grownFrom(result)) {
      follower.grewFrom().stream()
          .filter(growth -> growth.from().equals(result.id()))
          .filter(growth -> headquarters.reached(growth.on()))
          .findFirst()
          .ifPresent(growth -> days.add(growth.on()));
    }
    days.sort(null);
    return days;
  }
}
