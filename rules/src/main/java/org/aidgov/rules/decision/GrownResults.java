package org.aidgov.rules.decision;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidgov.core.register.HeadquartersView;
import org.aidgov.core.register.RegisterView;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.work.Growth;
import org.aidgov.core.work.ResultId;
import org.aidgov.core.work.WorkResult;
import org.aidgov.rules.decision.Answer.Reason;
import org.aidgov.rules.policy.Sources;

/**
 * Which result grew into which (滚雪球式, Q80)?
 *
 * @param result which result
 * @param headquarters whose
 * @param next what grew from it by the day, in order of ids
 * @param isStalled whether it is a pilot from which nothing grew in time
 */
public record GrownResults(
    ResultId result, HeadquartersId headquarters, List<ResultId> next, boolean isStalled) {
  /** Copies the list. */
  public GrownResults {
    next = ImmutableList.copyOf(next);
  }

  /**
   * Returns the results on which there is work, of all headquarters in order of ids, then of their
   * own; the chains are read along {@code next}.
   */
  public static Answer<List<GrownResults>> of(RegisterView view, Policy policy) {
    Answer<List<MeetingDefects.Defect>> advice =
        MeetingDefects.answer("growth", "W1", Set.of("WRK-004"), view, policy, any -> true);
    List<GrownResults> results = new ArrayList<>();
    List<Reason> reasons = new ArrayList<>();
    for (HeadquartersView headquarters : Questions.headquarters(view)) {
      for (WorkResult result : headquarters.results()) {
        if (headquarters.isCurrent(result.days())) {
          List<ResultId> next = next(headquarters, result);
          boolean stalled =
              advice.value().stream()
                  .anyMatch(
                      one ->
                          one.kind().equals("stalled") && one.thing().equals(result.id().value()));
          HeadquartersId id = headquarters.headquarters().id();
          results.add(new GrownResults(result.id(), id, next, stalled));
          if (!next.isEmpty()) {
            reasons.add(reason(result, next));
          }
        }
      }
    }
    boolean nothing = advice.value().isEmpty() && !reasons.isEmpty();
    reasons.addAll(nothing ? List.of() : advice.reasons());
    return new Answer<>(ImmutableList.copyOf(results), reasons);
  }

  private static List<ResultId> next(HeadquartersView headquarters, WorkResult result) {
    List<ResultId> next = new ArrayList<>();
    for (WorkResult follower : headquarters.grownFrom(result)) {
      Optional<Growth> growth =
          follower.grewFrom().stream()
              .filter(one -> one.from().equals(result.id()))
              .findFirst()
              .filter(one -> headquarters.reached(one.on()));
      growth.ifPresent(one -> next.add(follower.id()));
    }
    return next;
  }

  private static Reason reason(WorkResult result, List<ResultId> next) {
    List<FactValue> names = new ArrayList<>();
    next.forEach(id -> names.add(new FactValue.Reference(id.value())));
    return Reason.of("growth.grew", Sources.clause("W1"))
        .with("result", new FactValue.Reference(result.id().value()))
        .with("next", FactValue.of(names));
  }
}
