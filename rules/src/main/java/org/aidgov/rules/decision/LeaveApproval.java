package org.aidgov.rules.decision;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidgov.core.calendar.Moment;
import org.aidgov.core.grid.CellRole;
import org.aidgov.core.grid.GridLevel;
import org.aidgov.core.register.CellView;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.register.Register;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Parameter;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.supervision.Leave;
import org.aidgov.core.supervision.LeaveSide;
import org.aidgov.core.supervision.LeaveState;
import org.aidgov.core.value.DayRange;
import org.aidgov.rules.catalogue.supervision.WorkHours;
import org.aidgov.rules.decision.Answer.Reason;
import org.aidgov.rules.policy.Sources;

/**
 * Who has to agree to a leave or a going out, have they, and do they disagree (Q54)?
 *
 * @param needed the sides that have to agree for certain
 * @param mayNeedUnit whether nobody can say if the recipient unit has to agree, too
 * @param approver who decides for the headquarters: by the number of days the head of the person's
 *     cell, of the one above or of the one on top, but nobody who does not serve, and nobody on his
 *     own leave; nothing where the register names nobody, and the sending side decides
 * @param state how far the leave has come
 * @param disagree whether one side has agreed and the other refused: then it is refused
 */
public record LeaveApproval(
    Set<LeaveSide> needed,
    boolean mayNeedUnit,
    Optional<PersonId> approver,
    LeaveState state,
    boolean disagree) {
  private static final String FIRST = "SUP-009.first";
  private static final String SECOND = "SUP-009.second";

  /** Copies the set. */
  public LeaveApproval {
    needed = ImmutableSet.copyOf(needed);
  }

  /**
   * Answers for a leave that is on record, or that somebody thinks of asking for.
   *
   * @param policy with the calendars
   * @param now what is decided later does not count
   * @throws IllegalArgumentException if the register does not have the person
   */
  public static Answer<LeaveApproval> of(
      Register register, Policy policy, PersonId person, Leave leave, Moment now) {
    PersonView shown = Questions.person(register.asOf(leave.from().day()), person);
    WorkHours hours = WorkHours.of(shown, policy.calendars());
    WorkHours.Touch touch = hours.touchesUnit(leave.from(), leave.until());
    Set<LeaveSide> needed =
        touch == WorkHours.Touch.YES
            ? ImmutableSet.copyOf(LeaveSide.values())
            : ImmutableSet.of(LeaveSide.HEADQUARTERS);
    List<Reason> reasons = new ArrayList<>();
    reasons.add(whoDecides(touch).with("person", Questions.fact(person)));
    Optional<PersonId> approver = approver(shown, policy, leave, reasons);
    Optional<Boolean> unit = leave.decision(LeaveSide.UNIT, now);
    Optional<Boolean> headquarters = leave.decision(LeaveSide.HEADQUARTERS, now);
    boolean disagree = unit.isPresent() && headquarters.isPresent() && !unit.equals(headquarters);
    unit.ifPresent(yes -> reasons.add(decided(LeaveSide.UNIT, yes)));
    headquarters.ifPresent(yes -> reasons.add(decided(LeaveSide.HEADQUARTERS, yes)));
    if (disagree) {
      reasons.add(Reason.of("leave.disagree", Sources.clause("S2")));
    }
    LeaveState state = leave.state(now, hours.deciding(leave));
    reasons.add(Reason.of("leave.state").with("state", FactValue.of(state)));
    return new Answer<>(
        new LeaveApproval(needed, touch == WorkHours.Touch.UNKNOWN, approver, state, disagree),
        reasons);
  }

  private static Reason whoDecides(WorkHours.Touch touch) {
    return switch (touch) {
      case YES -> Reason.of("leave.both", Sources.clause("S2"));
      case NO -> Reason.of("leave.headquarters-alone", Sources.clause("S3"));
      case UNKNOWN -> Reason.of("leave.undecided", Sources.clause("S2"), Sources.clause("S3"));
    };
  }

  private static Reason decided(LeaveSide side, boolean yes) {
    return Reason.of(yes ? "leave.agreed" : "leave.refused").with("side", FactValue.of(side));
  }

  private static Optional<PersonId> approver(
      PersonView person, Policy policy, Leave leave, List<Reason> reasons) {
    DayRange days = DayRange.ofInclusive(leave.from().day(), leave.lastDay());
    int length = days.untilEpochDay() - days.fromEpochDay();
    Parameter.Value first = Questions.number(policy, FIRST, leave.from().day());
    Parameter.Value second = Questions.number(policy, SECOND, leave.from().day());
    GridLevel least =
        length <= first.value()
            ? GridLevel.THIRD
            : length <= second.value() ? GridLevel.SECOND : GridLevel.FIRST;
    Optional<PersonId> approver = headAbove(person, least);
    reasons.add(
        Reason.of(
                approver.isPresent() ? "leave.approver" : "leave.sending-side",
                length <= first.value() ? first.citation() : second.citation())
            .with("days", FactValue.of(length))
            .with("level", FactValue.of(least))
            .with("head", FactValue.of(approver.stream().map(Questions::fact).toList())));
    return approver;
  }

  /** Returns the head of a cell of the level, or of the next above with another head who serves. */
  private static Optional<PersonId> headAbove(PersonView person, GridLevel least) {
    Optional<CellView> cell = person.existingCells().stream().findFirst().map(person::show);
    for (int steps = 0; cell.isPresent() && steps < GridLevel.values().length; steps++) {
      CellView at = cell.get();
      Optional<PersonId> head =
          at.whoHas(CellRole.Kind.HEAD).stream()
              .filter(id -> at.person(id).map(PersonView::isServing).orElse(false))
              .findFirst();
      boolean highEnough = at.cell().level().compareTo(least) <= 0;
      if (highEnough && head.isPresent() && !head.get().equals(person.id())) {
        return head;
      }
      cell = at.existingParents().stream().findFirst().map(at::show);
    }
    return Optional.empty();
  }
}
