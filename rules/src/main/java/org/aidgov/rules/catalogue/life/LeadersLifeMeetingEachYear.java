package org.aidgov.rules.catalogue.life;

import org.aidgov.core.party.LifeMeeting;
import org.aidgov.core.party.PartyCommittee;
import org.aidgov.core.register.HeadquartersView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Parameter;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.source.Binding;
import org.aidgov.core.source.Citation;
import org.aidgov.core.source.Evidence;
import org.aidgov.core.value.CalendarPeriod;
import org.aidgov.rules.policy.Reasons;
import org.aidgov.rules.policy.Sources;

/**
 * {@code PTY-042}: the Party committee of a headquarters holds the leading group's democratic life
 * meeting (民主生活会) in each year. It is the other venue of leaders: the formal meaning of 双重组织生活, not
 * to be mixed up with the two branches of every member.
 */
public final class LeadersLifeMeetingEachYear implements Rule.OnHeadquarters {
  private static final Citation CHARTER =
      Sources.charter("Art. 8", Binding.MANDATORY, Evidence.GENERAL_KNOWLEDGE);
  private static final Parameter MINIMUM =
      Parameter.of(
              "PTY-042.minimum",
              "meetings",
              Parameter.Direction.UP,
              1,
              new Citation("charter", "Art. 8", Binding.ORDINARY, Evidence.GENERAL_KNOWLEDGE))
          .between(0, 4);
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("PTY-042")
          .addClauses("P6")
          .addCitations(CHARTER)
          .severity(Severity.WARNING)
          .addParameters(MINIMUM)
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
  public Verdict judge(HeadquartersView headquarters, Case c) {
    if (!headquarters.exists()) {
      return Reasons.DOES_NOT_EXIST;
    }
    CalendarPeriod year = headquarters.lastFinished(CalendarPeriod.Unit.YEAR);
    boolean judged = false;
    boolean young = false;
    Verdict.Violated violated = null;
    for (PartyCommittee committee : headquarters.committees()) {
      if (!committee.days().encloses(year.days())) {
        young = true;
        continue;
      }
      c.forgetConditions();
      judged = true;
      int held =
          headquarters
              .meetings(
                  committee,
                  year.days(),
                  meeting -> meeting.kind() == LifeMeeting.Kind.DEMOCRATIC_LIFE_MEETING)
              .size();
      if (!c.atLeast("held", held, MINIMUM)) {
        Verdict.Violated missing =
            c.violated("missing", committee.id().value(), year.start())
                .with("year", FactValue.of(year))
                .with("committee", new FactValue.Reference(committee.id().value()));
        violated = violated == null ? missing : violated.and(missing);
      }
    }
    if (violated != null) {
      return violated;
    }
    return judged ? c.satisfied() : young ? Reasons.YOUNGER_THAN_PERIOD : Reasons.NO_COMMITTEE;
  }
}
