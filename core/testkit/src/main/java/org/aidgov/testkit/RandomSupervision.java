package org.aidgov.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.aidgov.core.calendar.Moment;
import org.aidgov.core.calendar.OfficeHours;
import org.aidgov.core.register.Change;
import org.aidgov.core.register.RegisterContent;
import org.aidgov.core.staff.RecipientUnit;
import org.aidgov.core.supervision.DutyTurn;
import org.aidgov.core.supervision.Incident;
import org.aidgov.core.supervision.IncidentId;
import org.aidgov.core.supervision.IncidentOwner;
import org.aidgov.core.supervision.Leave;
import org.aidgov.core.supervision.LeaveStep;
import org.aidgov.core.supervision.RollCall;
import org.aidgov.core.supervision.RollCallEntry;
import org.aidgov.core.supervision.SupervisionFile;
import org.aidgov.core.supervision.SupervisionLedger;
import org.aidgov.core.value.DayRange;

/** Random changes of hours of work, of what supervision keeps, and of rosters. */
final class RandomSupervision extends RandomFacts {
  RandomSupervision(SplittableRandom dice, LocalDate around) {
    super(dice, around);
  }

  /** Returns one change of a register with units and headquarters. */
  Change next(RegisterContent content) {
    if (dice.nextInt(6) == 0) {
      RecipientUnit unit = any(content.units());
      List<OfficeHours> hours = new ArrayList<>();
      for (OfficeHours one : some(any(content.units()).hours())) {
        hours.add(new OfficeHours(one.region(), one.days(), one.seasons(), known()));
      }
      return new Change.PutUnit(unit.withHours(hours));
    }
    SupervisionLedger ledger =
        content.supervisionLedgers().isEmpty() || dice.nextInt(8) == 0
            ? SupervisionLedger.builder().headquarters(any(content.headquarters()).id()).build()
            : any(content.supervisionLedgers());
    return new Change.PutSupervisionLedger(ledger(ledger, content));
  }

  /** Returns what may be kept of a person. */
  Optional<SupervisionFile> file(Optional<SupervisionFile> own, Optional<SupervisionFile> other) {
    SupervisionFile one = own.orElseGet(() -> SupervisionFile.builder().build());
    return switch (dice.nextInt(6)) {
      case 5 -> Optional.of(one.withLeaves(plus(some(one.leaves()), leave())));
      case 0 -> other;
      case 1 -> Optional.of(one.withLeaves(some(one.leaves())));
      case 2 -> Optional.of(one.withShifts(some(one.shifts())));
      case 3 -> Optional.of(one.withRollCalls(some(one.rollCalls())));
      default -> {
        RollCallEntry.Status status = any(RollCallEntry.Status.values());
        RollCallEntry entry = new RollCallEntry(day(), status, Optional.empty(), DayRange.ALWAYS);
        yield Optional.of(one.withRollCalls(plus(one.rollCalls(), entry)));
      }
    };
  }

  private Leave leave() {
    Moment from = Moment.startOf(day());
    Moment until = Moment.startOf(from.day().plusDays(1 + dice.nextInt(20)));
    LeaveStep.Kind[] kinds = LeaveStep.Kind.values();
    List<LeaveStep> steps = new ArrayList<>();
    for (int i = dice.nextInt(4); i > 0; i--) {
      LeaveStep.Kind kind = any(kinds);
      Moment at = kind == LeaveStep.Kind.RETURNED ? until : Moment.startOf(day());
      steps.add(new LeaveStep(kind, at, known()));
    }
    return new Leave(any(Leave.Kind.values()), from, until, steps);
  }

  private SupervisionLedger ledger(SupervisionLedger one, RegisterContent content) {
    return switch (dice.nextInt(7)) {
      case 0 -> one.withDuty(some(one.duty()));
      case 1, 2 ->
          one.withDuty(plus(one.duty(), DutyTurn.of(day(), anybody(content), anybody(content))));
      case 3 ->
          one.withRollCalls(plus(some(one.rollCalls()), new RollCall(day(), DayRange.ALWAYS)));
      case 4 -> one.withSelves(some(one.selves()));
      case 5 -> one.withControls(some(one.controls()));
      default -> one.withIncidents(incident(content));
    };
  }

  private Incident incident(RegisterContent content) {
    IncidentOwner owner = new IncidentOwner(anybody(content), days(), DayRange.ALWAYS);
    return new Incident(
        new IncidentId("new"),
        any(Incident.Dimension.values()),
        day(),
        List.of(owner),
        Optional.empty(),
        DayRange.ALWAYS);
  }
}
