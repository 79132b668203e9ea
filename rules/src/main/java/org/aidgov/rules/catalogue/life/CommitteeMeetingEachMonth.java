package org.aidgov.rules.catalogue.life;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.aidgov.core.party.BranchRole;
import org.aidgov.core.party.LifeMeeting;
import org.aidgov.core.register.BranchView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.Parameter;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.source.Binding;
import org.aidgov.core.source.Citation;
import org.aidgov.core.source.Evidence;
import org.aidgov.core.value.CalendarPeriod;
import org.aidgov.core.value.DayRange;
import org.aidgov.rules.policy.Reasons;
import org.aidgov.rules.policy.Sources;

/**
 * {@code PTY-031}: a temporary branch with a committee holds a committee meeting (支委会) in each
 * month.
 */
public final class CommitteeMeetingEachMonth implements RegularMeetings {
  private static final Citation ARTICLE =
      Sources.branchWork("Art. 12", Binding.ORDINARY, Evidence.FOUND);
  private static final Parameter MINIMUM =
      Parameter.of("PTY-031.minimum", "meetings", Parameter.Direction.UP, 1, ARTICLE)
          .between(0, 12);
  private static final Parameter COMMITTEE =
      Parameter.of(
              "PTY-031.committee",
              "members",
              Parameter.Direction.DOWN,
              3,
              Sources.branchWork("Art. 20", Binding.ORDINARY, Evidence.FOUND))
          .between(2, 7);
  private static final Cadence CADENCE =
      new Cadence(LifeMeeting.Kind.COMMITTEE_MEETING, CalendarPeriod.Unit.MONTH, MINIMUM);
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("PTY-031")
          .addClauses("P3")
          .addCitations(ARTICLE)
          .severity(Severity.WARNING)
          .addParameters(MINIMUM, COMMITTEE)
          .addReads(Scope.MEETING)
          .addAspects("missing")
          .readsAbsence(true)
          .extension(true)
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Cadence cadence() {
    return CADENCE;
  }

  @Override
  public Verdict judge(BranchView branch, Case c) {
    DayRange month = branch.lastFinished(CalendarPeriod.Unit.MONTH).days();
    if (!c.atLeast("roles", fewest(branch, month), COMMITTEE)) {
      return Reasons.NO_COMMITTEE;
    }
    return CADENCE.judge(branch, c);
  }

  @Override
  public boolean asks(BranchView branch, ToIntFunction<Parameter> numbers) {
    return people(branch.current(branch.branch().roles()).stream())
        >= numbers.applyAsInt(COMMITTEE);
  }

  /**
   * Returns how many people had a role in the branch on the day with the fewest: that is the first
   * day, or one on which a role had ended.
   */
  private static int fewest(BranchView branch, DayRange month) {
    List<BranchRole> roles = branch.branch().roles();
    int fewest = people(roles, month.fromEpochDay());
    for (BranchRole role : roles) {
      int end = role.days().untilEpochDay();
      if (month.containsEpochDay(end)) {
        fewest = Math.min(fewest, people(roles, end));
      }
    }
    return fewest;
  }

  private static int people(List<BranchRole> roles, int day) {
    return roles.isEmpty()
        ? 0
        : people(roles.stream().filter(role -> role.days().containsEpochDay(day)));
  }

  /** Whoever has two roles is one person. */
  private static int people(Stream<BranchRole> roles) {
    return (int) roles.map(BranchRole::person).distinct().count();
  }
}
