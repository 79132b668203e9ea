package org.aidgov.rules.catalogue.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.aidgov.core.calendar.ClockRange;
import org.aidgov.core.meeting.Sitting;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.rule.Verdict.Violated;
import org.aidgov.rules.policy.Reasons;

/** {@code MTG-010}: nobody is on record as having been in two work meetings at once (同时参加两场会议). */
public final class NobodyInTwoMeetings implements Rule.OnPerson {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("MTG-010")
          .addClauses("M1", "W2")
          .severity(Severity.WARNING)
          .addReads(Scope.SERIES)
          .addAspects("two-at-once")
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
    List<Sitting> sittings = person.sittings(Sittings.recentDays(person));
    if (sittings.isEmpty()) {
      return Reasons.NO_SITTING;
    }
    boolean unknown = false;
    List<Violated> wrong = new ArrayList<>();
    for (int i = 1; i < sittings.size(); i++) {
      Sitting later = sittings.get(i);
      for (Sitting earlier : sittings.subList(0, i)) {
        c.forgetConditions();
        if (earlier.hours().isEmpty() || later.hours().isEmpty()) {
          unknown |= held(earlier).equals(held(later));
        } else if (!c.holds("one-at-a-time", !overlap(earlier, later))) {
          wrong.add(
              c.violated("two-at-once", earlier.id() + "/" + later.id(), held(later))
                  .with("sitting", Sittings.name(earlier))
                  .with("other", Sittings.name(later)));
        }
      }
    }
    return wrong.isEmpty() && unknown ? Reasons.MEETING_HOURS_UNKNOWN : c.all(wrong);
  }

  private static LocalDate held(Sitting sitting) {
    return sitting.held().orElseThrow();
  }

  private static boolean overlap(Sitting one, Sitting other) {
    ClockRange hours = one.hours().orElseThrow();
    ClockRange others = other.hours().orElseThrow();
    return hours.start(held(one)).isBefore(others.end(held(other)))
        && others.start(held(other)).isBefore(hours.end(held(one)));
  }
}
