package org.aidgov.rules.catalogue.meeting;

import java.util.ArrayList;
import java.util.List;
import org.aidgov.core.calendar.ClockRange;
import org.aidgov.core.meeting.Sitting;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Parameter;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.rule.Verdict.Violated;
import org.aidgov.core.source.Citation;
import org.aidgov.core.value.CalendarPeriod;
import org.aidgov.rules.policy.Reasons;

/**
 * {@code MTG-011}: meetings do not crowd out work (以会议贯彻会议): in the last finished week nobody had
 * more than some of them, nor more than some of the time in them.
 */
public final class NotTooManyMeetings implements Rule.OnPerson {
  private static final Parameter MEETINGS =
      Parameter.of(
              "MTG-011.meetings",
              "meetings",
              Parameter.Direction.DOWN,
              4,
              Citation.ours("more than four a week leave no day without one"))
          .between(1, 20);
  private static final Parameter MINUTES =
      Parameter.of(
              "MTG-011.minutes",
              "minutes",
              Parameter.Direction.DOWN,
              600,
              Citation.ours("a quarter of a week of forty hours"))
          .between(60, 2400);
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("MTG-011")
          .addClauses("M2", "W2")
          .severity(Severity.WARNING)
          .addParameters(MEETINGS, MINUTES)
          .addReads(Scope.SERIES)
          .addAspects("too-many", "too-long")
          .extension(true)
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Verdict judge(PersonView person, Case c) {
    if (person.dossier().meetings().isEmpty()) {
      return Reasons.NO_SITTING;
    }
    CalendarPeriod week = person.lastFinished(CalendarPeriod.Unit.WEEK);
    List<Sitting> sittings = work(person.sittings(week.days()));
    if (sittings.isEmpty()) {
      return Reasons.NO_SITTING;
    }
    List<Violated> wrong = new ArrayList<>();
    if (!c.atMost("meetings", sittings.size(), MEETINGS)) {
      wrong.add(about(week, c.violated("too-many", week.start())));
    }
    c.forgetConditions();
    if (!c.atMost("minutes", minutes(sittings), MINUTES)) {
      wrong.add(about(week, c.violated("too-long", week.start())));
    }
    boolean unknown = sittings.stream().anyMatch(sitting -> sitting.hours().isEmpty());
    return wrong.isEmpty() && unknown ? Reasons.MEETING_HOURS_UNKNOWN : c.all(wrong);
  }

  /** Leaves out meetings of organisational life; mostly there are none. */
  private static List<Sitting> work(List<Sitting> all) {
    for (Sitting sitting : all) {
      if (!sitting.isWorkMeeting()) {
        return all.stream().filter(Sitting::isWorkMeeting).toList();
      }
    }
    return all;
  }

  private static Violated about(CalendarPeriod week, Violated violated) {
    return violated.with("week", FactValue.of(week));
  }

  /** Adds up the minutes of meetings that were held, as far as they are known. */
  public static int minutes(List<Sitting> sittings) {
    int minutes = 0;
    for (Sitting sitting : sittings) {
      if (sitting.hours().isPresent()) {
        ClockRange hours = sitting.hours().get();
        minutes +=
            (int)
                hours
                    .start(sitting.held().orElseThrow())
                    .minutesUntil(hours.end(sitting.held().orElseThrow()));
      }
    }
    return minutes;
  }
}
