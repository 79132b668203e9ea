package org.aidgov.rules.catalogue.supervision;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.aidgov.core.register.HeadquartersView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.register.SubjectId;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Parameter;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.source.Citation;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.supervision.DutyTurn;
import org.aidgov.core.value.CalendarPeriod;
import org.aidgov.core.value.DayRange;
import org.aidgov.rules.policy.Reasons;

/**
 * {@code SUP-003}: nobody is on duty many days in a row (连续值班), planned days of the running month
 * included.
 */
public final class NoLongDuty implements Rule.OnHeadquarters {
  private static final Parameter MOST =
      Parameter.of(
              "SUP-003.most",
              "days",
              Parameter.Direction.DOWN,
              2,
              Citation.ours("two days of duty, then rest"))
          .between(1, 31);
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("SUP-003")
          .addClauses("S3", "W3")
          .severity(Severity.WARNING)
          .addParameters(MOST)
          .addAspects("too-long")
          .extension(true)
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
    DayRange month = headquarters.currentPeriod(CalendarPeriod.Unit.MONTH).days();
    Map<PersonId, NavigableSet<LocalDate>> days = days(headquarters, month);
    if (days.isEmpty()) {
      return Reasons.NOBODY_ON_DUTY;
    }
    days.forEach((person, duty) -> judge(person, duty, month, c));
    return c.all();
  }

  private static void judge(PersonId person, NavigableSet<LocalDate> duty, DayRange month, Case c) {
    for (LocalDate day : duty.tailSet(month.from())) {
      if (!duty.contains(day.plusDays(1))) {
        LocalDate first = day;
        while (duty.contains(first.minusDays(1))) {
          first = first.minusDays(1);
        }
        DayRange row = DayRange.ofInclusive(first, day);
        c.forgetConditions();
        if (!c.atMost("row", row.untilEpochDay() - row.fromEpochDay(), MOST)) {
          c.add(
              c.violated("too-long", person + ":" + first, first.plusDays(c.value(MOST)))
                  .with("person", FactValue.of(new SubjectId(Scope.PERSON, person.value())))
                  .with("days", new FactValue.Days(row)));
        }
      }
    }
  }

  /** Returns the days of duty of each person, up to the end of the month. */
  private static Map<PersonId, NavigableSet<LocalDate>> days(
      HeadquartersView headquarters, DayRange month) {
    LocalDate until = month.until().orElseThrow();
    Map<PersonId, NavigableSet<LocalDate>> days = new TreeMap<>();
    for (DutyTurn turn : Order.duty(headquarters)) {
      if (turn.on().isBefore(until)) {
        for (PersonId person : Order.people(turn)) {
          days.computeIfAbsent(person, p -> new TreeSet<>()).add(turn.on());
        }
      }
    }
    return days;
  }
}
