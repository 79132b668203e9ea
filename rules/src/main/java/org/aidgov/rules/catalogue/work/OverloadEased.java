package org.aidgov.rules.catalogue.work;

import java.time.LocalDate;
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
import org.aidgov.core.work.Relief;
import org.aidgov.core.work.WorkFile;
import org.aidgov.core.work.WorkWeek;
import org.aidgov.rules.policy.Reasons;

/**
 * {@code WRK-001}: whoever works too much (白加黑、5+2) is offered relief (减负关爱). Seen from the week
 * the person has declared, and from rostered shifts in any seven days, across weeks, too. A matter
 * of care, never a measure of zeal.
 */
public final class OverloadEased implements Rule.OnPerson {
  private static final Parameter NIGHTS =
      Parameter.of(
              "WRK-001.nights",
              "nights",
              Parameter.Direction.DOWN,
              3,
              Citation.ours("more nights than not are too many"))
          .between(0, 7);
  private static final Parameter SMALL_HOURS =
      Parameter.of(
              "WRK-001.small-hours",
              "hours",
              Parameter.Direction.UP,
              5,
              Citation.ours("who begins before five in the morning has not slept"))
          .between(0, 8);
  private static final Parameter HALF_DAYS =
      Parameter.of(
              "WRK-001.half-days",
              "half-days",
              Parameter.Direction.DOWN,
              12,
              Citation.ours("six whole days"))
          .between(10, 14);
  private static final Parameter ROW =
      Parameter.of(
              "WRK-001.row",
              "days",
              Parameter.Direction.DOWN,
              6,
              Citation.ours("a day of rest in any seven days"))
          .between(1, 14);
  private static final Parameter WINDOW =
      Parameter.of(
              "WRK-001.window",
              "days",
              Parameter.Direction.UP,
              7,
              Citation.ours("any days in a row as long as a week, wherever they begin"))
          .between(2, 31);
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("WRK-001")
          .addClauses("W3")
          .severity(Severity.WARNING)
          .addParameters(NIGHTS, SMALL_HOURS, HALF_DAYS, ROW, WINDOW)
          .addAspects("nights", "half-days", "no-rest", "nights-on-shift", "days-in-a-row")
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
    if (Weeks.declared(person).isEmpty() && ShiftDays.all(person).isEmpty()) {
      return Reasons.NO_WEEK;
    }
    ShiftDays shifts = ShiftDays.until(person, c.value(SMALL_HOURS));
    boolean known = !shifts.isEmpty();
    CalendarPeriod week = person.lastFinished(CalendarPeriod.Unit.WEEK);
    List<Violated> wrong = new ArrayList<>();
    for (WorkWeek declared : Weeks.declared(person)) {
      if (declared.monday().equals(week.start())) {
        known = true;
        judge(person, declared, wrong, c);
      }
    }
    judge(person, shifts, week, wrong, c);
    return known ? c.all(wrong) : Reasons.NO_WEEK;
  }

  private static void judge(PersonView person, WorkWeek week, List<Violated> wrong, Case c) {
    if (isEased(person, week.monday())) {
      return;
    }
    c.forgetConditions();
    if (!c.atMost("nights", week.nights(), NIGHTS)) {
      wrong.add(about(week, c.violated("nights", week.monday())).only(Severity.INFO));
    }
    c.forgetConditions();
    if (!c.atMost("half-days", Weeks.total(List.of(week)), HALF_DAYS)) {
      wrong.add(about(week, c.violated("half-days", week.monday())).only(Severity.INFO));
    }
    c.forgetConditions();
    if (!c.isSome("rest-days", week.restDays())) {
      wrong.add(about(week, c.violated("no-rest", week.monday())));
    }
  }

  private static Violated about(WorkWeek week, Violated violated) {
    return violated.with("week", FactValue.of(week.week()));
  }

  /** Judges the last window of shifts that reaches into the last finished week or beyond it. */
  private static void judge(
      PersonView person, ShiftDays shifts, CalendarPeriod week, List<Violated> wrong, Case c) {
    LocalDate night = shifts.lastNightBeyond(c.value(NIGHTS), c.value(WINDOW));
    if (!night.isBefore(week.start())) {
      LocalDate since = shifts.nightsBeyondSince(night, c.value(NIGHTS), c.value(WINDOW));
      if (!isEased(person, since)) {
        c.forgetConditions();
        c.atMost("nights-on-shift", shifts.nightsUntil(since, c.value(WINDOW)), NIGHTS);
        wrong.add(c.violated("nights-on-shift", since).only(Severity.INFO));
      }
    }
    LocalDate last = shifts.lastOfRowBeyond(c.value(ROW));
    if (!last.isBefore(week.start())) {
      LocalDate since = shifts.firstOfRow(last).plusDays(c.value(ROW));
      if (!isEased(person, since)) {
        c.forgetConditions();
        c.atMost("days-in-a-row", shifts.rowUntil(last), ROW);
        wrong.add(c.violated("days-in-a-row", since));
      }
    }
  }

  /** Tells whether relief has been offered since a day. */
  private static boolean isEased(PersonView person, LocalDate since) {
    boolean eased = false;
    List<Relief> reliefs = person.dossier().work().map(WorkFile::reliefs).orElse(List.of());
    for (Relief relief : reliefs) {
      eased |= !relief.on().isBefore(since) && person.reached(relief.on());
    }
    return eased;
  }
}
