package org.aidgov.rules.decision;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.calendar.Moment;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.register.Register;
import org.aidgov.core.register.Scope;
import org.aidgov.core.register.SubjectId;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.staff.UnitId;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.PolicyDays;
import org.aidgov.rules.catalogue.supervision.WorkHours;
import org.aidgov.rules.decision.Answer.Reason;

/**
 * Who is responsible for somebody at a minute (Q52), and is it inside the eight hours (Q53)?
 *
 * <p>Looked at in this order: leave or trip; rostered shift or duty; the hours of the unit on a
 * working day; otherwise it is outside. Inside, the recipient unit and the headquarters are
 * responsible together; outside, in a break and on leave the headquarters is alone. Where nobody
 * can say which, the headquarters is responsible all the same, and the units are undecided.
 *
 * @param time what the minute is for the person
 * @param units the recipient units responsible, in order of ids
 * @param headquarters the headquarters responsible; several only if the data says so
 * @param undecided the units of which nobody can say
 */
public record Responsibility(
    TimeOfPerson time,
    List<UnitId> units,
    List<HeadquartersId> headquarters,
    List<UnitId> undecided) {
  /** Copies the lists. */
  public Responsibility {
    units = ImmutableList.copyOf(units);
    headquarters = ImmutableList.copyOf(headquarters);
    undecided = ImmutableList.copyOf(undecided);
  }

  /**
   * A stretch of time over which the answer is the same.
   *
   * @param from its first minute
   * @param until the first minute that is not part of it
   * @param value the answer
   * @param reasons why, at the first minute
   */
  public record Stretch(Moment from, Moment until, Responsibility value, List<Reason> reasons) {
    /** Copies the list. */
    public Stretch {
      reasons = ImmutableList.copyOf(reasons);
    }
  }

  /**
   * Returns who is responsible first, where it is known: inside the hours of work a unit, otherwise
   * the headquarters.
   */
  public Optional<SubjectId> primary() {
    if (!undecided.isEmpty() && units.isEmpty()) {
      return Optional.empty();
    }
    return units.isEmpty()
        ? headquarters.stream().findFirst().map(id -> new SubjectId(Scope.HEADQUARTERS, id.value()))
        : Optional.of(new SubjectId(Scope.UNIT, units.get(0).value()));
  }

  /**
   * Answers for one minute.
   *
   * @param policy with the calendars
   * @throws IllegalArgumentException if the register does not have the person
   */
  public static Answer<Responsibility> at(
      Register register, Policy policy, PersonId person, Moment moment) {
    return at(hours(register, policy, person, moment.day()), person, moment);
  }

  /**
   * Answers for all minutes of some days, in stretches that could not be longer.
   *
   * @param days which days; not open
   * @throws IllegalArgumentException if the register does not have the person, or {@code days} are
   *     open
   */
  public static List<Stretch> during(
      Register register, Policy policy, PersonId person, DayRange days) {
    LocalDate end =
        days.until()
            .orElseThrow(() -> new IllegalArgumentException("days must have an end: " + days));
    WorkHours hours = hours(register, policy, person, days.from());
    Moment last = Moment.startOf(end);
    List<Stretch> stretches = new ArrayList<>();
    for (Moment moment : hours.changes(Moment.startOf(days.from()), last)) {
      Answer<Responsibility> answer = at(hours, person, moment);
      int previous = stretches.size() - 1;
      if (previous < 0) {
        stretches.add(new Stretch(moment, last, answer.value(), answer.reasons()));
      } else if (!stretches.get(previous).value().equals(answer.value())) {
        Stretch before = stretches.get(previous);
        stretches.set(
            previous, new Stretch(before.from(), moment, before.value(), before.reasons()));
        stretches.add(new Stretch(moment, last, answer.value(), answer.reasons()));
      }
    }
    return ImmutableList.copyOf(stretches);
  }

  private static WorkHours hours(Register register, Policy policy, PersonId person, LocalDate day) {
    PersonView shown = Questions.person(register.asOf(PolicyDays.check(day)), person);
    return WorkHours.of(shown, policy.calendars());
  }

  private static Answer<Responsibility> at(WorkHours hours, PersonId person, Moment moment) {
    return new ResponsibilityAt(hours, person, moment).answer();
  }
}
