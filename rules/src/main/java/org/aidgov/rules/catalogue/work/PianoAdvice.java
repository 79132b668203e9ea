package org.aidgov.rules.catalogue.work;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.aidgov.core.staff.HeadquartersTask;
import org.aidgov.core.staff.WorkLine;
import org.aidgov.core.value.CalendarPeriod;
import org.aidgov.core.value.DaySet;
import org.aidgov.core.work.WorkMethod;
import org.aidgov.core.work.WorkWeek;
import org.aidgov.rules.policy.Reasons;

/**
 * {@code WRK-003}: advice on playing the piano (弹钢琴式) for whoever works in several lines: one key
 * point stands out, the others are not neglected, and no line of one's own is left untouched.
 * Silent for whoever does not want it.
 */
public final class PianoAdvice implements Rule.OnPerson {
  private static final Parameter WEEKS =
      Parameter.of(
              "WRK-003.weeks",
              "weeks",
              Parameter.Direction.DOWN,
              4,
              Citation.ours("fewer weeks say too little"))
          .between(1, 4);
  private static final Parameter LINES =
      Parameter.of(
              "WRK-003.lines",
              "lines",
              Parameter.Direction.DOWN,
              3,
              Citation.ours("fewer lines need no balance"))
          .between(2, 9);
  private static final Parameter CENTRE =
      Parameter.of(
              "WRK-003.centre",
              "per cent",
              Parameter.Direction.UP,
              30,
              Citation.ours("a key point takes a good part"))
          .between(0, 80);
  private static final Parameter OTHERS =
      Parameter.of(
              "WRK-003.others",
              "per cent",
              Parameter.Direction.UP,
              30,
              Citation.ours("the others together take a good part, too"))
          .between(0, 80);
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("WRK-003")
          .addClauses("W1", "W2")
          .severity(Severity.INFO)
          .addParameters(WEEKS, LINES, CENTRE, OTHERS)
          .addAspects("no-centre", "others-neglected", "untouched")
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
    if (Weeks.rejects(person, WorkMethod.PIANO)) {
      return Reasons.ADVICE_REJECTED;
    }
    CalendarPeriod month = person.lastFinished(CalendarPeriod.Unit.MONTH);
    List<WorkWeek> weeks = Weeks.in(person, month);
    Map<WorkLine, Integer> shares = Weeks.lines(weeks);
    if (weeks.size() < c.value(WEEKS) || shares.isEmpty()) {
      return Reasons.TOO_FEW_WEEKS;
    }
    Set<WorkLine> lines = lines(person, month, shares);
    if (lines.size() < c.value(LINES)) {
      return Reasons.TOO_FEW_LINES;
    }
    return c.all(advice(month, lines, shares, c));
  }

  /** Returns the lines somebody had a task in all month, or spent time on. */
  private static Set<WorkLine> lines(
      PersonView person, CalendarPeriod month, Map<WorkLine, Integer> shares) {
    Set<WorkLine> lines = EnumSet.copyOf(shares.keySet());
    List<HeadquartersTask> tasks = person.person().tasks();
    for (HeadquartersTask task : tasks) {
      List<HeadquartersTask> same =
          tasks.stream().filter(one -> one.line() == task.line()).toList();
      if (DaySet.covers(same, month.days())) {
        lines.add(task.line());
      }
    }
    return lines;
  }

  private static List<Violated> advice(
      CalendarPeriod month, Set<WorkLine> lines, Map<WorkLine, Integer> shares, Case c) {
    int total = 0;
    int centre = 0;
    for (int share : shares.values()) {
      total += share;
      centre = Math.max(centre, share);
    }
    List<Violated> advice = new ArrayList<>();
    if (!c.moreThan("centre", centre, total, CENTRE)) {
      advice.add(c.violated("no-centre", month.start()).with("month", FactValue.of(month)));
    }
    c.forgetConditions();
    if (!c.moreThan("others", total - centre, total, OTHERS)) {
      advice.add(c.violated("others-neglected", month.start()).with("month", FactValue.of(month)));
    }
    for (WorkLine line : lines) {
      c.forgetConditions();
      if (!c.isSome("touched", shares.getOrDefault(line, 0))) {
        advice.add(
            c.violated("untouched", line.name(), month.start())
                .with("line", FactValue.of(line))
                .with("month", FactValue.of(month)));
      }
    }
    return advice;
  }
}
