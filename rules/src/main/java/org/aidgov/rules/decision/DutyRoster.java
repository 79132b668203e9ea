package org.aidgov.rules.decision;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aidgov.core.calendar.DayStatus;
import org.aidgov.core.calendar.WorkCalendar;
import org.aidgov.core.register.HeadquartersView;
import org.aidgov.core.register.RegisterView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.supervision.DutyTurn;
import org.aidgov.core.supervision.SupervisionLedger;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.DaySet;
import org.aidgov.rules.catalogue.supervision.DutyEachDay;
import org.aidgov.rules.decision.Answer.Reason;
import org.aidgov.rules.policy.Sources;

/**
 * Has every day somebody who leads the duty and somebody on duty, and how are the turns spread
 * (Q56)?
 *
 * @param unled the days that nobody leads, in order of time
 * @param unstaffed the days on which nobody else is on duty, in order of time
 * @param turns the turns of each person, in order of ids
 */
public record DutyRoster(List<DayRange> unled, List<DayRange> unstaffed, List<Turns> turns) {
  /** Copies the lists. */
  public DutyRoster {
    unled = ImmutableList.copyOf(unled);
    unstaffed = ImmutableList.copyOf(unstaffed);
    turns = ImmutableList.copyOf(turns);
  }

  /**
   * The turns of one person.
   *
   * @param person who
   * @param led how many days the person leads
   * @param staffed how many the person is on duty without leading
   * @param holidays how many of both are holidays of the whole country
   */
  public record Turns(PersonId person, int led, int staffed, int holidays) {
    private Turns and(Turns other) {
      return new Turns(person, led + other.led, staffed + other.staffed, holidays + other.holidays);
    }
  }

  /**
   * Answers for one headquarters.
   *
   * @param policy with the calendars
   * @param asked the days asked for; those on which the headquarters does not exist are left out
   * @throws IllegalArgumentException if the register does not have the headquarters, or it exists
   *     on none of the days
   */
  public static Answer<DutyRoster> of(
      RegisterView view, Policy policy, HeadquartersId headquarters, DayRange asked) {
    HeadquartersView shown =
        view.headquarters(headquarters)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "the register has no headquarters '" + headquarters + "'"));
    DayRange existing = shown.headquarters().days();
    DayRange days =
        asked
            .intersection(existing)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "days must be some of the headquarters', "
                            + existing
                            + ", but were '"
                            + asked
                            + "'"));
    DaySet unled = DutyEachDay.withoutLeader(shown).within(days);
    DaySet unstaffed = DutyEachDay.withoutStaff(shown).within(days);
    DutyRoster roster =
        new DutyRoster(
            unled.stretches(),
            unstaffed.stretches(),
            turns(shown, days, policy.calendars().national()));
    return new Answer<>(roster, roster.reasons(headquarters, days));
  }

  private static List<Turns> turns(
      HeadquartersView headquarters, DayRange days, WorkCalendar country) {
    Map<PersonId, Turns> all = new TreeMap<>();
    for (DutyTurn turn : headquarters.ledger().map(SupervisionLedger::duty).orElse(List.of())) {
      if (days.contains(turn.on())) {
        int holiday = country.on(turn.on()).basis() == DayStatus.Basis.HOLIDAY ? 1 : 0;
        turn.leader()
            .ifPresent(leader -> all.merge(leader, new Turns(leader, 1, 0, holiday), Turns::and));
        for (PersonId person : turn.staff()) {
          boolean leads = turn.leader().isPresent() && turn.leader().get().equals(person);
          if (!leads) {
            all.merge(person, new Turns(person, 0, 1, holiday), Turns::and);
          }
        }
      }
    }
    return List.copyOf(all.values());
  }

  private List<Reason> reasons(HeadquartersId headquarters, DayRange days) {
    FactValue who = GridFacts.fact(Scope.HEADQUARTERS, headquarters);
    List<Reason> reasons = new ArrayList<>();
    unled.forEach(gap -> reasons.add(gap("duty-roster.unled", who, gap)));
    unstaffed.forEach(gap -> reasons.add(gap("duty-roster.unstaffed", who, gap)));
    if (reasons.isEmpty()) {
      reasons.add(gap("duty-roster.complete", who, days));
    }
    for (Turns of : turns) {
      reasons.add(
          Reason.of("duty-roster.turns")
              .with("person", Questions.fact(of.person()))
              .with("led", FactValue.of(of.led()))
              .with("staffed", FactValue.of(of.staffed()))
              .with("holidays", FactValue.of(of.holidays())));
    }
    return reasons;
  }

  private static Reason gap(String key, FactValue headquarters, DayRange days) {
    return Reason.of(key, Sources.clause("S3"))
        .with("headquarters", headquarters)
        .with("days", new FactValue.Days(days));
  }
}
