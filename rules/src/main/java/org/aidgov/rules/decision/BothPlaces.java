package org.aidgov.rules.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.register.RegisterView;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.source.Citation;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.value.CalendarPeriod;
import org.aidgov.rules.catalogue.life.DualLife;
import org.aidgov.rules.policy.Sources;

/**
 * Did a member take part in organisational life in both places (双重组织生活) in a quarter: in the
 * temporary branch and in the branch of the recipient unit?
 */
public final class BothPlaces {
  private static final Citation BOTH = Sources.clause("P6");

  private BothPlaces() {}

  /** How somebody took part in the life of one place. */
  public enum Part {
    /** 已参加: often enough. */
    ATTENDED,
    /** 未参加: not often enough, and the quarter is over. */
    NOT_ATTENDED,
    /** 尚未参加: not often enough so far; the quarter still runs. */
    NOT_YET,
    /** 不要求: was there for too short a time to be asked. */
    NOT_ASKED,
    /** 不明: on too many days nobody knows what the person was to the Party. */
    UNKNOWN
  }

  /**
   * One place.
   *
   * @param part how somebody took part there
   * @param days the days of the quarter as a serving member of a branch there
   * @param attended the meetings attended there by the view's day
   */
  public record Place(Part part, int days, int attended) {}

  /**
   * What somebody did in a quarter.
   *
   * @param person who
   * @param temporary in the temporary branch
   * @param host in the branch of the recipient unit
   */
  public record Life(PersonId person, Place temporary, Place host) {}

  /**
   * Returns what one person did; nothing for somebody who did not serve in the quarter or is known
   * not to have been a member.
   *
   * @throws IllegalArgumentException if the register does not have the person, the period is no
   *     quarter or has not begun, or the policy lacks the numbers of PTY-038
   */
  public static Answer<Optional<Life>> of(
      RegisterView view, PersonId id, CalendarPeriod quarter, Policy policy) {
    check(quarter, view.asOf());
    PersonView person = Questions.person(view, id);
    List<Answer.Reason> reasons = new ArrayList<>();
    if (!DualLife.hasServed(person, quarter.days())) {
      return nothing("both-places.not-serving", id, quarter);
    }
    boolean known = DualLife.isStatusKnown(person, quarter.days());
    boolean isOnRecord = person.dossier().party().isPresent();
    if (!isOnRecord || !DualLife.wasMember(person, quarter.days())) {
      if (known) {
        return nothing("both-places.not-a-member", id, quarter);
      }
      Place unknown = new Place(Part.UNKNOWN, 0, 0);
      reasons.add(reason("both-places.unknown", id, quarter));
      return new Answer<>(Optional.of(new Life(id, unknown, unknown)), reasons);
    }
    Place temporary = place(person, true, known, quarter, policy, view.asOf());
    Place host = place(person, false, known, quarter, policy, view.asOf());
    reasons.add(reason("both-places.temporary", temporary, id, quarter));
    reasons.add(reason("both-places.host", host, id, quarter));
    return new Answer<>(Optional.of(new Life(id, temporary, host)), reasons);
  }

  /**
   * Returns what all who served in the quarter did, in order of ids, without known non-members.
   *
   * @throws IllegalArgumentException if the period is no quarter or has not begun, or the policy
   *     lacks the numbers of PTY-038
   */
  public static Answer<List<Life>> of(RegisterView view, CalendarPeriod quarter, Policy policy) {
    check(quarter, view.asOf());
    List<Life> lives = new ArrayList<>();
    List<Answer.Reason> reasons = new ArrayList<>();
    for (PersonId id : Questions.people(view)) {
      Answer<Optional<Life>> one = of(view, id, quarter, policy);
      if (one.value().isPresent()) {
        lives.add(one.value().get());
        reasons.addAll(one.reasons());
      }
    }
    return new Answer<>(
        List.copyOf(lives),
        reasons.isEmpty()
            ? List.of(
                Answer.Reason.of("both-places.nobody", BOTH).with("quarter", FactValue.of(quarter)))
            : reasons);
  }

  private static void check(CalendarPeriod quarter, LocalDate day) {
    if (quarter.unit() != CalendarPeriod.Unit.QUARTER || quarter.start().isAfter(day)) {
      throw new IllegalArgumentException(
          "quarter must have begun by " + day + ", but was '" + quarter + "'");
    }
  }

  private static Place place(
      PersonView person,
      boolean temporary,
      boolean known,
      CalendarPeriod quarter,
      Policy policy,
      LocalDate day) {
    int days = DualLife.days(person, quarter.days(), temporary);
    int attended = DualLife.attended(person, quarter.days(), temporary);
    if (days < Questions.number(policy, "PTY-038.membership", day).value()) {
      return new Place(known ? Part.NOT_ASKED : Part.UNKNOWN, days, attended);
    }
    if (attended >= Questions.number(policy, "PTY-038.minimum", day).value()) {
      return new Place(Part.ATTENDED, days, attended);
    }
    boolean over = !day.isBefore(quarter.next().start());
    return new Place(over ? Part.NOT_ATTENDED : Part.NOT_YET, days, attended);
  }

  private static Answer<Optional<Life>> nothing(String key, PersonId id, CalendarPeriod quarter) {
    return new Answer<>(Optional.empty(), List.of(reason(key, id, quarter)));
  }

  private static Answer.Reason reason(String key, PersonId id, CalendarPeriod quarter) {
    return Answer.Reason.of(key, BOTH)
        .with("person", Questions.fact(id))
        .with("quarter", FactValue.of(quarter));
  }

  private static Answer.Reason reason(
      String key, Place place, PersonId id, CalendarPeriod quarter) {
    return reason(key, id, quarter)
        .with("part", FactValue.of(place.part()))
        .with("days", FactValue.of(place.days()))
        .with("attended", FactValue.of(place.attended()));
  }
}
