package org.aidgov.rules.catalogue.life;

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
import org.aidgov.rules.policy.Sources;

/**
 * {@code PTY-033}: a temporary branch holds an organisational life meeting (组织生活会) in each year.
 */
public final class LifeMeetingEachYear implements RegularMeetings {
  private static final Citation ARTICLE =
      Sources.branchWork("Art. 17", Binding.ORDINARY, Evidence.FOUND);
  private static final Parameter MINIMUM =
      Parameter.of("PTY-033.minimum", "meetings", Parameter.Direction.UP, 1, ARTICLE)
          .between(0, 12);
  private static final Cadence CADENCE =
      new Cadence(LifeMeeting.Kind.ORGANISATIONAL_LIFE_MEETING, CalendarPeriod.Unit.YEAR, MINIMUM);
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("PTY-033")
          .addClauses("P3")
          .addCitations(ARTICLE)
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
  public Cadence cadence() {
    return CADENCE;
  }

  @Override
  public Verdict judge(BranchView branch, Case c) {
    return CADENCE.judge(branch, c);
  }
}
