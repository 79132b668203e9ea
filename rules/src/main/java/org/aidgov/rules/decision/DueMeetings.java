package org.aidgov.rules.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.aidgov.core.party.LifeMeeting;
import org.aidgov.core.party.PartyOrganisationId;
import org.aidgov.core.register.BranchView;
import org.aidgov.core.register.RegisterView;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Parameter;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.Verdict.Violated;
import org.aidgov.core.value.CalendarPeriod;
import org.aidgov.rules.catalogue.life.Cadence;
import org.aidgov.rules.catalogue.life.RegularMeetings;

/**
 * Which meetings of temporary branches (三会一课、主题党日、组织生活会、民主评议) are due in the running month, quarter
 * or year and until when, and which of the last one are overdue? How often, the rules say.
 */
public final class DueMeetings {
  private DueMeetings() {}

  /** How a meeting stands. */
  public enum State {
    /** 应召开: still to be held in the running period. */
    DUE,
    /** 逾期: was not held in the last finished period, and a rule reports it. */
    OVERDUE
  }

  /**
   * Meetings of a kind that a branch has not held.
   *
   * @param branch which branch
   * @param kind which meetings
   * @param period in which period
   * @param held how many were held in it by the day
   * @param needed how many at least
   * @param state due or overdue
   */
  public record Due(
      PartyOrganisationId branch,
      LifeMeeting.Kind kind,
      CalendarPeriod period,
      int held,
      int needed,
      State state) {
    /** Returns the last day in time. */
    public LocalDate by() {
      return period.next().start().minusDays(1);
    }
  }

  /** Returns them in order of branches' ids and of rules, what is overdue first. */
  public static Answer<List<Due>> of(RegisterView view, Policy policy) {
    List<Due> due = new ArrayList<>();
    for (BranchView branch : Questions.branches(view)) {
      for (Rule rule : policy.rules()) {
        if (rule instanceof RegularMeetings regular) {
          addOverdue(branch, regular, policy, view, due);
          addDue(branch, regular, policy, view.asOf(), due);
        }
      }
    }
    return new Answer<>(
        List.copyOf(due),
        due.isEmpty()
            ? List.of(Answer.Reason.of("due-meeting.none"))
            : due.stream().map(one -> reason(one, view, policy)).toList());
  }

  private static void addOverdue(
      BranchView branch, RegularMeetings rule, Policy policy, RegisterView view, List<Due> due) {
    if (Questions.ask(rule, policy, branch.subject(), view).verdict() instanceof Violated) {
      CalendarPeriod last = branch.lastFinished(rule.cadence().unit());
      due.add(due(branch, rule.cadence(), last, State.OVERDUE, policy, view.asOf()));
    }
  }

  private static void addDue(
      BranchView branch, RegularMeetings rule, Policy policy, LocalDate day, List<Due> due) {
    Cadence cadence = rule.cadence();
    CalendarPeriod running = branch.currentPeriod(cadence.unit());
    if (branch.branch().isTemporary()
        && branch.existedThroughout(running.days())
        && rule.asks(branch, number -> number(number, policy, day))) {
      Due found = due(branch, cadence, running, State.DUE, policy, day);
      if (found.held() < found.needed()) {
        due.add(found);
      }
    }
  }

  private static Due due(
      BranchView branch,
      Cadence cadence,
      CalendarPeriod period,
      State state,
      Policy policy,
      LocalDate day) {
    return new Due(
        branch.branch().id(),
        cadence.kind(),
        period,
        cadence.held(branch, period),
        number(cadence.minimum(), policy, day),
        state);
  }

  private static int number(Parameter parameter, Policy policy, LocalDate day) {
    return Questions.number(policy, parameter.id(), day).value();
  }

  private static Answer.Reason reason(Due due, RegisterView view, Policy policy) {
    Parameter minimum =
        policy.rules().stream()
            .filter(rule -> rule instanceof RegularMeetings)
            .map(rule -> ((RegularMeetings) rule).cadence())
            .filter(cadence -> cadence.kind() == due.kind())
            .map(Cadence::minimum)
            .findFirst()
            .orElseThrow();
    return Answer.Reason.of(
            due.state() == State.DUE ? "due-meeting.due" : "due-meeting.overdue",
            Questions.number(policy, minimum.id(), view.asOf()).citation())
        .with("branch", Questions.fact(view, due.branch()))
        .with("kind", FactValue.of(due.kind()))
        .with("period", FactValue.of(due.period()))
        .with("held", FactValue.of(due.held()))
        .with("needed", FactValue.of(due.needed()))
        .with("by", FactValue.of(due.by()));
  }
}
