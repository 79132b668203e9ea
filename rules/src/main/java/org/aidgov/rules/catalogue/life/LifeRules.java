package org.aidgov.rules.catalogue.life;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.aidgov.core.rule.Rule;

/** The rules on organisational life, in order of ids. */
public final class LifeRules {
  private static final ImmutableList<Rule> ALL =
      ImmutableList.of(
          new MembersMeetingEachQuarter(),
          new CommitteeMeetingEachMonth(),
          new ThemeDayEachMonth(),
          new LifeMeetingEachYear(),
          new AppraisalEachYear(),
          new LectureEachYear(),
          new FourFunctionsEachQuarter(),
          new HostBranchActsEachQuarter(),
          new DualLifeEachQuarter(),
          new MinutesMatchVotes(),
          new OnlyMattersOfItsOwn(),
          new MeetsWhileItMay(),
          new LeadersLifeMeetingEachYear(),
          new LeadersAttendTheirLifeMeeting(),
          new PlannedMeetingsAreHeld());

  private LifeRules() {}

  /** Returns all of them. */
  public static List<Rule> all() {
    return ALL;
  }
}
