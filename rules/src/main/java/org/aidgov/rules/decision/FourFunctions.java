package org.aidgov.rules.decision;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import org.aidgov.core.party.BranchFunction;
import org.aidgov.core.party.LifeMeeting;
import org.aidgov.core.party.MeetingId;
import org.aidgov.core.party.PartyOrganisationId;
import org.aidgov.core.register.BranchView;
import org.aidgov.core.register.RegisterView;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.source.Citation;
import org.aidgov.core.value.CalendarPeriod;
import org.aidgov.rules.catalogue.life.FourFunctionsEachQuarter;
import org.aidgov.rules.policy.Sources;

/** Does a temporary branch do all four things (学习、教育、监督、管理) in a quarter, and what shows it? */
public final class FourFunctions {
  private static final Citation FOUR = Sources.clause("P3");

  private FourFunctions() {}

  /**
   * What shows the four things.
   *
   * @param evidence the meetings that show each, in order of days; always all four
   * @param over whether the quarter is over: while it runs, what is missing can still be done
   */
  public record Shown(ImmutableMap<BranchFunction, List<MeetingId>> evidence, boolean over) {
    /** Returns what no meeting shows. */
    public List<BranchFunction> missing() {
      return evidence.keySet().stream()
          .filter(function -> evidence.getOrDefault(function, List.of()).isEmpty())
          .toList();
    }
  }

  /**
   * Returns what shows them, by the view's day.
   *
   * @throws IllegalArgumentException if the register has no such temporary branch, or the period is
   *     no quarter on all days of which, so far, the branch existed
   */
  public static Answer<Shown> of(
      RegisterView view, PartyOrganisationId id, CalendarPeriod quarter) {
    BranchView branch =
        view.branch(id)
            .filter(found -> found.branch().isTemporary())
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "the register has no temporary branch '" + id + "'"));
    if (quarter.unit() != CalendarPeriod.Unit.QUARTER
        || quarter.start().isAfter(view.asOf())
        || !branch.existedThroughout(quarter.days())) {
      throw new IllegalArgumentException(
          "quarter must have begun by "
              + view.asOf()
              + " and lie in the days of the branch, "
              + branch.branch().days()
              + ", but was '"
              + quarter
              + "'");
    }
    boolean over = branch.reached(quarter.next().start());
    ImmutableMap.Builder<BranchFunction, List<MeetingId>> evidence = ImmutableMap.builder();
    List<Answer.Reason> reasons = new ArrayList<>();
    for (BranchFunction function : BranchFunction.values()) {
      List<MeetingId> meetings =
          FourFunctionsEachQuarter.shownBy(branch, quarter, function).stream()
              .map(LifeMeeting::id)
              .toList();
      evidence.put(function, meetings);
      String missing = over ? "functions.missing" : "functions.not-yet";
      reasons.add(
          Answer.Reason.of(meetings.isEmpty() ? missing : "functions.shown", FOUR)
              .with("branch", Questions.fact(branch))
              .with("function", FactValue.of(function))
              .with("quarter", FactValue.of(quarter))
              .with("count", FactValue.of(meetings.size())));
    }
    return new Answer<>(new Shown(evidence.buildOrThrow(), over), reasons);
  }
}
