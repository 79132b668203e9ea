package org.aidgov.rules.catalogue.supervision;

import java.time.LocalDate;
import java.util.Optional;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.staff.Tour;
import org.aidgov.core.supervision.RollCall;
import org.aidgov.core.supervision.RollCallEntry;
import org.aidgov.core.supervision.SupervisionLedger;
import org.aidgov.core.value.CalendarPeriod;
import org.aidgov.core.value.DayRange;
import org.aidgov.rules.policy.Reasons;

/**
 * {@code SUP-007}: each roll call of the running month says of everybody who served whether the
 * person was there, on leave, or neither (在位、请假、缺席).
 */
public final class RollCallAnswered implements Rule.OnPerson {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("SUP-007")
          .addClauses("S3")
          .severity(Severity.INFO)
          .addReads(Scope.HEADQUARTERS)
          .addAspects("missing")
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
    Tour tour = person.tour();
    Optional<SupervisionLedger> ledger = person.ledger(tour.headquarters());
    if (ledger.isEmpty() || ledger.get().rollCalls().isEmpty()) {
      return Reasons.NO_ROLL_CALL;
    }
    DayRange month = person.currentPeriod(CalendarPeriod.Unit.MONTH).days();
    LocalDate arrived = person.arrivedOn();
    for (RollCall rollCall : Order.rollCalls(ledger.get(), month)) {
      LocalDate on = rollCall.on();
      if (!on.isBefore(arrived) && person.reached(on)) {
        c.forgetConditions();
        if (!c.holds("entry", hasEntry(person, on))) {
          c.add(c.violated("missing", on.toString(), on).with("day", FactValue.of(on)));
        }
      }
    }
    return c.all();
  }

  private static boolean hasEntry(PersonView person, LocalDate day) {
    for (RollCallEntry entry : Order.entries(person)) {
      if (entry.on().equals(day)) {
        return true;
      }
    }
    return false;
  }
}
