package org.aidgov.rules.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.register.SubjectView;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.value.Dated;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.DaySet;

/** Those who hold a role and are there to fill it: a role of somebody who has left is empty. */
public final class Holders {
  private Holders() {}

  /**
   * Returns for each person named, once, the days on which the person has a role and serves;
   * nothing for somebody who is not on the roster.
   *
   * @param roles the roles, on all days
   * @param who who has one
   * @param shown shows a person; nothing for somebody who is not on the roster
   */
  public static <R extends Dated> List<DaySet> serving(
      List<R> roles,
      Function<? super R, PersonId> who,
      Function<PersonId, Optional<PersonView>> shown) {
    Map<PersonId, List<DayRange>> held = new LinkedHashMap<>();
    for (R role : roles) {
      held.computeIfAbsent(who.apply(role), person -> new ArrayList<>()).add(role.days());
    }
    List<DaySet> serving = new ArrayList<>();
    held.forEach(
        (id, days) ->
            shown
                .apply(id)
                .ifPresent(person -> serving.add(DaySet.ofRanges(days).and(person.servingDays()))));
    return serving;
  }

  /** Counts those sets of days that the view's day is among. */
  public static int count(SubjectView view, List<DaySet> each) {
    int count = 0;
    for (DaySet days : each) {
      count += view.currentSince(days).isPresent() ? 1 : 0;
    }
    return count;
  }
}
