package org.aidgov.rules.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.register.RegisterView;
import org.aidgov.core.rule.Condition;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.staff.PersonId;

/** Which letters and transfers of Party relations (组织关系转接) are due when, and which are late? */
public final class TransferDeadlines {
  private TransferDeadlines() {}

  /** What is due. Each is judged by a rule, and the deadline is that rule's. */
  public enum Due {
    /** 转入: the relation is to be received by a host branch. */
    TRANSFER("PTY-001"),
    /** 介绍信: the letter is to be used. */
    LETTER("PTY-002"),
    /** 接收: what was sent is to be received. */
    RECEIPT("PTY-003"),
    /** 重新办理: what was refused is to be started again. */
    NEW_START("PTY-004"),
    /** 转回: after the tour, the relation is to go home or on. */
    RETURN("PTY-006");

    private final String rule;

    Due(String rule) {
      this.rule = rule;
    }

    /** Returns the id of the rule that judges it. */
    public String rule() {
      return rule;
    }
  }

  /**
   * A deadline.
   *
   * @param person whose relation
   * @param due what is due
   * @param by the last day in time
   * @param late whether it is past
   */
  public record Deadline(PersonId person, Due due, LocalDate by, boolean late) {}

  /** Returns all deadlines that run or have passed, in order of ids, under the policy's rules. */
  public static Answer<List<Deadline>> of(RegisterView view, Policy policy) {
    List<Deadline> deadlines = new ArrayList<>();
    List<Answer.Reason> reasons = new ArrayList<>();
    for (PersonId person : Questions.people(view)) {
      for (Due due : Due.values()) {
        rule(due, policy)
            .flatMap(rule -> deadline(Questions.ask(rule, policy, person, view).conditions()))
            .ifPresent(
                found -> {
                  Deadline deadline = new Deadline(person, due, by(found), !found.holds());
                  deadlines.add(deadline);
                  reasons.add(reason(deadline, found));
                });
      }
    }
    return new Answer<>(
        List.copyOf(deadlines),
        reasons.isEmpty() ? List.of(Answer.Reason.of("transfer-deadline.none")) : reasons);
  }

  private static Optional<Rule> rule(Due due, Policy policy) {
    return policy.rules().stream()
        .filter(rule -> rule.descriptor().id().equals(due.rule()))
        .findFirst();
  }

  /** The first day by which something was asked for: a later one is the notice before it. */
  private static Optional<Condition> deadline(List<Condition> conditions) {
    return conditions.stream()
        .filter(condition -> condition.relation() == Condition.Relation.DUE_BY)
        .findFirst();
  }

  private static LocalDate by(Condition condition) {
    return ((FactValue.Day) condition.bound()).value();
  }

  private static Answer.Reason reason(Deadline deadline, Condition condition) {
    return Answer.Reason.of(
            deadline.late() ? "transfer-deadline.late" : "transfer-deadline.due",
            Questions.citations(condition))
        .with("person", Questions.fact(deadline.person()))
        .with("due", FactValue.of(deadline.due()))
        .with("from", condition.found())
        .with("by", condition.bound());
  }
}
