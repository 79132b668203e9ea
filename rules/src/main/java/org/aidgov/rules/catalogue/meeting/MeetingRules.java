package org.aidgov.rules.catalogue.meeting;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.aidgov.core.rule.Rule;

/** The rules on the three systems of meetings, in order of ids. */
public final class MeetingRules {
  private static final ImmutableList<Rule> ALL =
      ImmutableList.of(
          new ThreeSystemsSetUp(),
          new MeetsByItsCadence(),
          new TaskForceComplete(),
          new TaskForceInTerm(),
          new ConsultationHasBothSides(),
          new BothSidesResponsible(),
          new MinutesIssued(),
          new ItemHasOwnerAndDeadline(),
          new ItemSettledInTime(),
          new NobodyInTwoMeetings(),
          new NotTooManyMeetings(),
          new MeetingsDecide(),
          new EverybodyReached());

  private MeetingRules() {}

  /** Returns all of them. */
  public static List<Rule> all() {
    return ALL;
  }
}
