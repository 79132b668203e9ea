package org.aidgov.rules.catalogue.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.staff.Absence;
import org.aidgov.core.supervision.Leave;
import org.aidgov.core.supervision.LeaveStep;
import org.aidgov.core.value.CalendarPeriod;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.DaySet;
import org.aidgov.rules.policy.Reasons;

/**
 * {@code SUP-010}: whoever is recorded as absent on leave in the running month has asked for that
 * leave (先请假、后离岗).
 */
public final class AbsenceHasLeave implements Rule.OnPerson {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("SUP-010")
          .addClauses("S2", "S3")
          .severity(Severity.WARNING)
          .addAspects("not-asked")
          .readsAbsence(true)
          .extension(true)
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Verdict judge(PersonView person, Case c) {
    if (person.person().absences().isEmpty()) {
      return Reasons.NO_LEAVE;
    }
    if (!person.isServing()) {
      return Reasons.NOT_SERVING;
    }
    DayRange month = person.currentPeriod(CalendarPeriod.Unit.MONTH).days();
    boolean found = false;
    for (Absence absence : person.person().absences()) {
      if (absence.kind() == Absence.Kind.LEAVE
          && absence.days().overlaps(month)
          && person.reached(absence.days().from())) {
        found = true;
        c.forgetConditions();
        DaySet left = person.servingDays().within(absence.days()).within(month);
        left = left.minus(asked(person));
        // Of days to come, it can still be asked for.
        Optional<LocalDate> since =
            left.stretches().stream().findFirst().map(DayRange::from).filter(person::reached);
        if (!c.holds("asked", since.isEmpty())) {
          c.add(
              c.violated("not-asked", absence.days().from().toString(), since.orElseThrow())
                  .with("days", new FactValue.Days(absence.days())));
        }
      }
    }
    return found ? c.all() : Reasons.NO_LEAVE;
  }

  /** The days of leaves that were asked for, from the first to the last. */
  private static DaySet asked(PersonView person) {
    List<DayRange> asked = new ArrayList<>();
    for (Leave leave : Order.leaves(person)) {
      Leave now = Order.byNow(person, leave);
      boolean isAsked =
          now.happened(LeaveStep.Kind.REQUESTED).isPresent()
              || now.happened(LeaveStep.Kind.ANNOUNCED).isPresent();
      if (isAsked && !Order.isWithdrawn(now)) {
        asked.add(DayRange.ofInclusive(leave.from().day(), leave.lastDay()));
      }
    }
    return DaySet.ofRanges(asked);
  }
}
