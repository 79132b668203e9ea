package org.aidgov.rules.catalogue.life;

import java.util.ArrayList;
import java.util.List;
import org.aidgov.core.party.LifeMeeting;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.source.Binding;
import org.aidgov.core.source.Evidence;
import org.aidgov.core.staff.Headquarters;
import org.aidgov.core.value.CalendarPeriod;
import org.aidgov.rules.policy.Reasons;
import org.aidgov.rules.policy.Sources;

/**
 * {@code PTY-043}: a leader who is a member attended the democratic life meeting (民主生活会) of the
 * headquarters' committee, where one was held in a year in which the leader was one throughout.
 */
public final class LeadersAttendTheirLifeMeeting implements Rule.OnPerson {
  private static final Verdict NOT_A_LEADER = new Verdict.NotApplicable("not-a-leader");
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("PTY-043")
          .addClauses("P6")
          .addCitations(Sources.charter("Art. 8", Binding.MANDATORY, Evidence.GENERAL_KNOWLEDGE))
          .severity(Severity.WARNING)
          .addReads(Scope.HEADQUARTERS, Scope.MEETING)
          .addAspects("absent")
          .readsAbsence(true)
          .extension(true)
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Verdict judge(PersonView person, Case c) {
    if (!person.isServing()) {
      return Reasons.NOT_SERVING;
    }
    CalendarPeriod year = person.lastFinished(CalendarPeriod.Unit.YEAR);
    List<LifeMeeting> held = new ArrayList<>();
    for (Headquarters led : person.ledThroughout(year.days())) {
      for (LifeMeeting meeting : person.committeeMeetings(led, year.days())) {
        if (meeting.kind() == LifeMeeting.Kind.DEMOCRATIC_LIFE_MEETING) {
          held.add(meeting);
        }
      }
    }
    if (held.isEmpty()) {
      return NOT_A_LEADER;
    }
    if (person.partyStatus().isEmpty()) {
      return Reasons.PARTY_STATUS_UNKNOWN;
    }
    if (!person.isMember()) {
      return Reasons.NOT_A_MEMBER;
    }
    int attended = person.countAttended(year.days(), held::contains);
    if (!c.isSome("attended", attended)) {
      return c.violated("absent", year.start()).with("year", FactValue.of(year));
    }
    return c.satisfied();
  }
}
