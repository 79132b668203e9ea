package org.aidgov.rules.decision;

import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.register.RegisterView;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.staff.WorkLine;
import org.aidgov.core.value.CalendarPeriod;
import org.aidgov.core.work.WorkMethod;
import org.aidgov.core.work.WorkTag;
import org.aidgov.core.work.WorkWeek;
import org.aidgov.rules.catalogue.work.Weeks;
import org.aidgov.rules.decision.Answer.Reason;
import org.aidgov.rules.policy.Sources;

/**
 * How somebody's time went, by the person's own account, and what could be done differently (Q79,
 * Q82): for the person, who may decline the advice. Nobody is compared with anybody.
 *
 * @param person whose
 * @param month in which month
 * @param weeks how many weeks of it were declared
 * @param hostOnly half-days for the local post only
 * @param hqOnly half-days for the headquarters only
 * @param both half-days that served both
 * @param lines half-days in each line of work that had any
 * @param advice what is advised, as rule and aspect; nothing on a method the person declines
 */
public record WorkAllocation(
    PersonId person,
    CalendarPeriod month,
    int weeks,
    int hostOnly,
    int hqOnly,
    int both,
    Map<WorkLine, Integer> lines,
    List<MeetingDefects.Defect> advice) {
  /** Copies the collections. */
  public WorkAllocation {
    lines = ImmutableSortedMap.copyOf(lines);
    advice = List.copyOf(advice);
  }

  /**
   * Answers for one person and the last finished month.
   *
   * @throws IllegalArgumentException if the register does not have the person
   */
  public static Answer<WorkAllocation> of(RegisterView view, Policy policy, PersonId person) {
    PersonView shown = Questions.person(view, person);
    CalendarPeriod month = shown.lastFinished(CalendarPeriod.Unit.MONTH);
    List<WorkWeek> weeks = Weeks.in(shown, month);
    Answer<List<MeetingDefects.Defect>> advice =
        MeetingDefects.answer(
            "work-advice",
            "W1",
            Set.of("WRK-002", "WRK-003"),
            view,
            policy,
            subject -> subject.equals(shown.subject()));
    WorkAllocation allocation =
        new WorkAllocation(
            person,
            month,
            weeks.size(),
            Weeks.of(weeks, WorkTag.HOST_ONLY),
            Weeks.of(weeks, WorkTag.HQ_ONLY),
            Weeks.of(weeks, WorkTag.BOTH),
            Weeks.lines(weeks),
            advice.value());
    List<Reason> reasons = new ArrayList<>();
    reasons.add(allocation.numbers());
    reasons.add(allocation.loads(shown));
    for (WorkMethod method : List.of(WorkMethod.FUSION, WorkMethod.PIANO)) {
      if (Weeks.rejects(shown, method)) {
        reasons.add(
            Reason.of("work-advice.declined", Sources.clause("W1"))
                .with("person", Questions.fact(person))
                .with("method", FactValue.of(method)));
      }
    }
    reasons.addAll(advice.reasons());
    return new Answer<>(allocation, reasons);
  }

  private Reason numbers() {
    return Reason.of("work-advice.numbers", Sources.clause("W2"))
        .with("person", Questions.fact(person))
        .with("month", FactValue.of(month))
        .with("weeks", FactValue.of(weeks))
        .with("host", FactValue.of(hostOnly))
        .with("hq", FactValue.of(hqOnly))
        .with("both", FactValue.of(both));
  }

  private Reason loads(PersonView shown) {
    int posts = shown.current(shown.person().posts()).size();
    int tasks = shown.current(shown.person().tasks()).size();
    return Reason.of("work-advice.loads", Sources.clause("T3"))
        .with("person", Questions.fact(person))
        .with("posts", FactValue.of(posts))
        .with("tasks", FactValue.of(tasks));
  }
}
