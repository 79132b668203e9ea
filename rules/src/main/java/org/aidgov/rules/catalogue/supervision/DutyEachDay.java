package org.aidgov.rules.catalogue.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.register.HeadquartersView;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.supervision.DutyTurn;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.DaySet;
import org.aidgov.rules.policy.Reasons;
import org.aidgov.rules.policy.Tallies;

/**
 * {@code SUP-002}: on each day a headquarters has somebody who leads the duty (带班领导) and somebody
 * else on duty (值班人员).
 */
public final class DutyEachDay implements Rule.OnHeadquarters {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("SUP-002")
          .addClauses("S3")
          .severity(Severity.WARNING)
          .addAspects("no-leader", "no-staff")
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
    if (!headquarters.isAny(Tallies.SERVING)) {
      return Reasons.NOBODY;
    }
    Optional<LocalDate> unled = headquarters.currentSince(withoutLeader(headquarters));
    Optional<LocalDate> unstaffed = headquarters.currentSince(withoutStaff(headquarters));
    if (!c.holds("leader", unled.isEmpty())) {
      c.add(c.violated("no-leader", unled.orElseThrow()));
    }
    if (!c.holds("staff", unstaffed.isEmpty())) {
      c.add(c.violated("no-staff", unstaffed.orElseThrow()));
    }
    return c.all();
  }

  /** Returns the days of the headquarters on which nobody leads the duty. */
  public static DaySet withoutLeader(HeadquartersView headquarters) {
    List<DayRange> led = new ArrayList<>();
    for (DutyTurn turn : Order.duty(headquarters)) {
      if (turn.leader().isPresent()) {
        led.add(DayRange.ofDay(turn.on()));
      }
    }
    return DaySet.of(headquarters.headquarters().days()).minus(DaySet.ofRanges(led));
  }

  /** Returns the days of the headquarters on which nobody beside a leader is on duty. */
  public static DaySet withoutStaff(HeadquartersView headquarters) {
    List<DayRange> staffed = new ArrayList<>();
    for (DutyTurn turn : Order.duty(headquarters)) {
      if (hasStaff(turn)) {
        staffed.add(DayRange.ofDay(turn.on()));
      }
    }
    return DaySet.of(headquarters.headquarters().days()).minus(DaySet.ofRanges(staffed));
  }

  /** Who leads is not his own staff. */
  private static boolean hasStaff(DutyTurn turn) {
    for (PersonId person : turn.staff()) {
      if (turn.leader().isEmpty() || !turn.leader().get().equals(person)) {
        return true;
      }
    }
    return false;
  }
}
