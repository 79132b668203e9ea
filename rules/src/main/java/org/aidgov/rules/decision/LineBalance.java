package org.aidgov.rules.decision;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aidgov.core.register.GroupView;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.register.RegisterView;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.staff.OfficeGroupId;
import org.aidgov.core.staff.WorkLine;
import org.aidgov.core.value.CalendarPeriod;
import org.aidgov.core.work.WorkMethod;
import org.aidgov.core.work.WorkWeek;
import org.aidgov.rules.catalogue.work.Weeks;
import org.aidgov.rules.decision.Answer.Reason;
import org.aidgov.rules.policy.Sources;

/**
 * Is there a centre in an office group's work, and is no line untouched (弹钢琴式, Q78)? Only sums over
 * several people are told, and nothing of whoever declines advice on the method.
 *
 * @param group of which group
 * @param month in which month
 * @param people how many people's accounts are in the sums
 * @param lines half-days in each line that had any; none if there are too few people
 * @param untouched the group's own lines that had none; none if there are too few people
 */
public record LineBalance(
    OfficeGroupId group,
    CalendarPeriod month,
    int people,
    Map<WorkLine, Integer> lines,
    Set<WorkLine> untouched) {
  /** From how many people on sums are told: of fewer, a sum would tell of one of them. */
  public static final int FEWEST_PEOPLE = 3;

  /** Copies the collections. */
  public LineBalance {
    lines = ImmutableSortedMap.copyOf(lines);
    untouched = ImmutableSortedSet.copyOf(untouched);
  }

  /** Returns the line with most of the work; nothing if none has any, or several have as much. */
  public Optional<WorkLine> centre() {
    int most = lines.values().stream().reduce(0, Math::max);
    List<WorkLine> first =
        lines.keySet().stream().filter(line -> lines.getOrDefault(line, 0) == most).toList();
    return first.size() == 1 ? Optional.of(first.get(0)) : Optional.empty();
  }

  /**
   * Answers for one office group and the last finished month.
   *
   * @throws IllegalArgumentException if the register does not have the group
   */
  public static Answer<LineBalance> of(RegisterView view, OfficeGroupId group) {
    GroupView shown =
        view.group(group)
            .orElseThrow(
                () -> new IllegalArgumentException("the register has no group '" + group + "'"));
    CalendarPeriod month = shown.lastFinished(CalendarPeriod.Unit.MONTH);
    Map<WorkLine, Integer> sums = new EnumMap<>(WorkLine.class);
    int people = 0;
    for (PersonView person : shown.people()) {
      List<WorkWeek> weeks = Weeks.in(person, month);
      if (!weeks.isEmpty() && !Weeks.rejects(person, WorkMethod.PIANO)) {
        people++;
        Weeks.lines(weeks).forEach((line, halfDays) -> sums.merge(line, halfDays, Integer::sum));
      }
    }
    if (people < FEWEST_PEOPLE) {
      LineBalance nothing = new LineBalance(group, month, people, Map.of(), Set.of());
      return new Answer<>(
          nothing, List.of(nothing.reason("too-few", shown).with("people", FactValue.of(people))));
    }
    Set<WorkLine> untouched = EnumSet.noneOf(WorkLine.class);
    untouched.addAll(shown.group().lines());
    untouched.removeAll(sums.keySet());
    LineBalance balance = new LineBalance(group, month, people, sums, untouched);
    return new Answer<>(balance, balance.reasons(shown));
  }

  private List<Reason> reasons(GroupView shown) {
    List<Reason> reasons = new ArrayList<>();
    lines.forEach(
        (line, halfDays) ->
            reasons.add(
                reason("line", shown)
                    .with("line", FactValue.of(line))
                    .with("half-days", FactValue.of(halfDays))));
    centre()
        .ifPresent(line -> reasons.add(reason("centre", shown).with("line", FactValue.of(line))));
    for (WorkLine line : untouched) {
      reasons.add(reason("untouched", shown).with("line", FactValue.of(line)));
    }
    return reasons.isEmpty() ? List.of(reason("nothing", shown)) : reasons;
  }

  private Reason reason(String key, GroupView shown) {
    return Reason.of("line-balance." + key, Sources.clause("W1"))
        .with("group", FactValue.of(shown.subject()))
        .with("month", FactValue.of(month));
  }
}
