package org.aidgov.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.aidgov.core.evaluation.Evaluator;
import org.aidgov.core.evaluation.Ruling;
import org.aidgov.core.register.Register;
import org.aidgov.core.register.RegisterView;
import org.aidgov.core.register.SubjectId;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.rule.Verdict.Violation;

/** What holds for the findings of every rule, on whatever register: to be tried on disorder. */
public final class FindingLaws {
  private record Wrong(SubjectId subject, String aspect, String thing) {}

  private final Rule rule;
  private final Register register;

  private FindingLaws(Rule rule, Register register) {
    this.rule = rule;
    this.register = register;
  }

  /** Returns the laws for the findings of a rule on a register. */
  public static FindingLaws of(Rule rule, Register register) {
    return new FindingLaws(rule, register);
  }

  /** A verdict holds as long as it says. */
  public void verdictsHold(List<LocalDate> days) {
    Map<SubjectId, Ruling> last = new HashMap<>();
    for (LocalDate day : days) {
      for (Ruling ruling : judge(day)) {
        Ruling earlier = last.put(ruling.subject(), ruling);
        if (earlier != null && earlier.until().map(until -> until.isAfter(day)).orElse(true)) {
          assertThat(ruling.verdict())
              .as(rule.descriptor().id() + " " + ruling.subject() + " " + day)
              .isEqualTo(earlier.verdict());
        }
      }
    }
  }

  /**
   * A finding begins on the first day on which it is one, and goes on to say so.
   *
   * @param exact the aspects that begin with a change of fact, and with none that nobody may see
   * @param same whether two findings of one subject, aspect and thing on days in a row are one
   */
  public void findingsBegin(
      List<LocalDate> days, Predicate<String> exact, BiPredicate<Violation, Violation> same) {
    Map<Wrong, Violation> before = new HashMap<>(wrong(days.get(0)));
    for (LocalDate day : days.subList(1, days.size())) {
      Map<Wrong, Violation> now = wrong(day);
      now.forEach(
          (wrong, violation) -> {
            String what = rule.descriptor().id() + " " + wrong + " " + day;
            assertThat(violation.since()).as(what).isBeforeOrEqualTo(day);
            Violation earlier = before.get(wrong);
            if (earlier == null && exact.test(wrong.aspect())) {
              assertThat(violation.since()).as(what).isEqualTo(day);
            }
            if (earlier != null && same.test(earlier, violation)) {
              assertThat(violation.since()).as(what).isEqualTo(earlier.since());
            }
          });
      before.clear();
      before.putAll(now);
    }
  }

  private Map<Wrong, Violation> wrong(LocalDate day) {
    Map<Wrong, Violation> found = new HashMap<>();
    for (Ruling ruling : judge(day)) {
      if (ruling.verdict() instanceof Verdict.Violated violated) {
        for (Violation violation : violated.violations()) {
          Wrong wrong = new Wrong(ruling.subject(), violation.aspect(), violation.thing());
          assertThat(found.containsKey(wrong)).as("two findings of one id").isFalse();
          found.put(wrong, violation);
        }
      }
    }
    return found;
  }

  private List<Ruling> judge(LocalDate day) {
    RegisterView view = register.asOf(day).restrictedTo(rule.descriptor().reads());
    Evaluator evaluator = Evaluator.of(Policy.of(List.of(rule)));
    List<SubjectId> subjects = new ArrayList<>();
    view.each(rule.scope(), subject -> subjects.add(subject.subject()));
    return subjects.stream().map(subject -> judge(evaluator, subject, view)).toList();
  }

  private Ruling judge(Evaluator evaluator, SubjectId subject, RegisterView view) {
    try {
      return evaluator.judge(rule, subject, view);
    } catch (IllegalStateException e) {
      throw new AssertionError(rule.descriptor().id() + " " + subject + " " + view.asOf(), e);
    }
  }
}
