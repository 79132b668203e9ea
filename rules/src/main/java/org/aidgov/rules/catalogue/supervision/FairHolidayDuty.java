package org.aidgov.rules.catalogue.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.aidgov.core.calendar.DayStatus;
import org.aidgov.core.calendar.WorkCalendar;
import org.aidgov.core.register.HeadquartersView;
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
import org.aidgov.rules.policy.Reasons;

/**
 * {@code SUP-004}: duty on the country's holidays (法定节假日值班) is spread fairly over a year, among
 * those who led, and among those who were on duty, from its first quarter to its last. Nobody is
 * named.
 */
public final class FairHolidayDuty implements Rule.OnHeadquarters {
  private static final Parameter MOST =
      Parameter.of(
              "SUP-004.most",
              "days",
              Parameter.Direction.DOWN,
              3,
              Citation.ours("as many days of holiday as one festival has"))
          .between(1, 31);
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("SUP-004")
          .addClauses("S3", "C1")
          .severity(Severity.INFO)
          .addParameters(MOST)
          .addAspects("uneven")
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
    CalendarPeriod year = headquarters.lastFinished(CalendarPeriod.Unit.YEAR);
    WorkCalendar country = c.calendars().national();
    if (country.on(year.start()).isUnknown()) {
      return Reasons.CALENDAR_UNKNOWN;
    }
    List<DutyTurn> turns =
        Order.duty(headquarters).stream().filter(t -> year.days().contains(t.on())).toList();
    Map<PersonId, Integer> led = counts(turns, t -> t.leader().stream().toList(), country);
    Map<PersonId, Integer> staffed = counts(turns, DutyTurn::staff, country);
    if (!Order.areSeveral(led.values()) && !Order.areSeveral(staffed.values())) {
      return Reasons.NOBODY_ON_DUTY;
    }
    judge("leader", led, year, c);
    c.forgetConditions();
    judge("staff", staffed, year, c);
    return c.all();
  }

  private static void judge(
      String role, Map<PersonId, Integer> counts, CalendarPeriod year, Case c) {
    if (!Order.areSeveral(counts.values())) {
      return;
    }
    int fewest = counts.values().stream().min(Integer::compare).orElseThrow();
    int most = counts.values().stream().max(Integer::compare).orElseThrow();
    if (!c.atMost("difference", most - fewest, MOST)) {
      c.add(
          c.violated("uneven", role, year.start())
              .with("fewest", FactValue.of(fewest))
              .with("highest", FactValue.of(most))
              .with("year", FactValue.of(year)));
    }
  }

  /** Counts holidays for each person who has turns in the first and in the last quarter. */
  private static Map<PersonId, Integer> counts(
      List<DutyTurn> turns, Function<DutyTurn, List<PersonId>> people, WorkCalendar country) {
    Map<PersonId, Turns> all = new TreeMap<>();
    for (DutyTurn turn : turns) {
      int holiday = country.on(turn.on()).basis() == DayStatus.Basis.HOLIDAY ? 1 : 0;
      for (PersonId person : people.apply(turn)) {
        all.merge(person, new Turns(turn.on(), turn.on(), holiday), Turns::and);
      }
    }
    Map<PersonId, Integer> counts = new TreeMap<>();
    all.forEach(
        (person, own) -> {
          if (own.areThroughoutTheYear()) {
            counts.put(person, own.holidays());
          }
        });
    return counts;
  }

  /** The turns of one person in a year, with the number of holidays among their days. */
  private record Turns(LocalDate first, LocalDate last, int holidays) {
    /** Takes a turn that is not earlier; a second one on a day is no further day. */
    Turns and(Turns later) {
      int more = later.first.equals(last) ? 0 : later.holidays;
      return new Turns(first, later.last, holidays + more);
    }

    boolean areThroughoutTheYear() {
      CalendarPeriod year = CalendarPeriod.containing(first, CalendarPeriod.Unit.YEAR);
      CalendarPeriod from = CalendarPeriod.containing(first, CalendarPeriod.Unit.QUARTER);
      CalendarPeriod until = CalendarPeriod.containing(last, CalendarPeriod.Unit.QUARTER);
      return from.start().equals(year.start()) && until.next().start().equals(year.next().start());
    }
  }
}
