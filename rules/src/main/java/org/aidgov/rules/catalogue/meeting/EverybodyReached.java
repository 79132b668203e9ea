package org.aidgov.rules.catalogue.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.aidgov.core.meeting.MeetingFile;
import org.aidgov.core.meeting.MeetingSeries;
import org.aidgov.core.meeting.SeriesMembership;
import org.aidgov.core.meeting.TaskForce;
import org.aidgov.core.meeting.TaskForceRole;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.Parameter;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.source.Citation;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.DaySet;
import org.aidgov.rules.policy.Reasons;

/**
 * {@code MTG-013}: the three systems reach everybody (引导全体援疆干部人才): whoever serves is expected at a
 * series of work meetings or is in a task force.
 */
public final class EverybodyReached implements Rule.OnPerson {
  private static final Parameter DAYS =
      Parameter.of(
              "MTG-013.days",
              "days",
              Parameter.Direction.DOWN,
              30,
              Citation.ours("time to find somebody's place"))
          .between(0, 180);
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("MTG-013")
          .addClauses("M2")
          .severity(Severity.WARNING)
          .addParameters(DAYS)
          .addReads(Scope.SERIES, Scope.TASK_FORCE)
          .addAspects("unreached")
          .readsAbsence(true)
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
    if (c.isSome("places", places(person))) {
      return c.satisfied();
    }
    LocalDate since = since(person);
    return c.isWithin("since", since, DAYS) ? c.satisfied() : c.violated("unreached", since);
  }

  /** Counts the series and task forces that reach somebody. */
  public static int places(PersonView person) {
    int places = 0;
    for (MeetingSeries series : person.series()) {
      places += person.isCurrent(series.days()) ? 1 : 0;
    }
    for (TaskForce force : person.taskForces()) {
      places += person.isCurrent(force.days()) ? 1 : 0;
    }
    return places;
  }

  /** Returns since when none has reached somebody who serves and whom none reaches. */
  public static LocalDate since(PersonView person) {
    List<DayRange> reached = new ArrayList<>();
    List<SeriesMembership> memberships =
        person.dossier().meetings().map(MeetingFile::series).orElse(List.of());
    for (SeriesMembership one : memberships) {
      one.days().intersection(person.seriesOf(one).days()).ifPresent(reached::add);
    }
    for (TaskForce force : person.taskForcesEver()) {
      for (TaskForceRole role : force.roles()) {
        if (role.person().equals(person.id())) {
          role.days().intersection(force.days()).ifPresent(reached::add);
        }
      }
    }
    DayRange tour = person.tour().serving().orElseThrow();
    return person.since(DaySet.of(tour).minus(DaySet.ofRanges(reached)));
  }
}
