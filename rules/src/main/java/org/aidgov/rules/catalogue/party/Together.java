package org.aidgov.rules.catalogue.party;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.BiPredicate;
import org.aidgov.core.value.Dated;
import org.aidgov.core.value.DayRange;

/**
 * Two facts that agree, such as a post at a unit and a branch of that unit.
 *
 * @param days the days on which both are true
 * @param known when one of them was in the books
 */
record Together(DayRange days, DayRange known) implements Dated {
  /** Returns all pairs of facts that agree and are true on a day in common. */
  static <A extends Dated, B extends Dated> List<Together> of(
      List<A> some, List<B> others, BiPredicate<A, B> agree) {
    ImmutableList.Builder<Together> found = ImmutableList.builder();
    for (A one : some) {
      for (B other : others) {
        if (agree.test(one, other)) {
          one.days()
              .intersection(other.days())
              .ifPresent(days -> found.add(new Together(days, one.known())));
        }
      }
    }
    return found.build();
  }
}
