package org.aidgov.core.evaluation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.aidgov.core.register.Register;
import org.aidgov.core.register.RegisterView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.register.SubjectId;
import org.aidgov.core.register.SubjectView;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.value.DayRange;

/** Evaluates registers under a policy. Immutable and safe to share between threads. */
public final class Evaluator {
  private final Policy policy;

  private Evaluator(Policy policy) {
    this.policy = policy;
  }

  /** Returns an evaluator of a policy. */
  public static Evaluator of(Policy policy) {
    return new Evaluator(policy);
  }

  /**
   * Judges every subject of a register by every rule.
   *
   * @throws IllegalArgumentException if the day is not one that {@link
   *     org.aidgov.core.value.PolicyDays} has
   * @throws IllegalStateException if a rule fails; the message names it and the subject
   */
  public Evaluation evaluate(Register register, LocalDate asOf) {
    return evaluate(register, asOf, scope -> {});
  }

  /**
   * Judges every subject of a register by every rule.
   *
   * @param progress told of each kind of subject before its subjects are judged
   */
  public Evaluation evaluate(Register register, LocalDate asOf, Consumer<? super Scope> progress) {
    return evaluate(register.asOf(asOf).keepAnswers(), progress);
  }

  /**
   * Judges every subject of a register by every rule, as of the day of a view. In a view that
   * {@linkplain RegisterView#keepAnswers keeps answers}, the next evaluation, say by a policy with
   * other numbers, does not look for them again. For one thread at a time, as the view is.
   */
  public Evaluation evaluate(RegisterView view) {
    return evaluate(view, scope -> {});
  }

  private Evaluation evaluate(RegisterView view, Consumer<? super Scope> progress) {
    Collector collector = new Collector(view.asOf(), policy);
    for (Scope scope : Scope.values()) {
      Bench bench = new Bench(policy, scope);
      if (bench.size() > 0) {
        progress.accept(scope);
        view.inTurn(scope, subject -> judge(bench, subject, collector));
      }
    }
    return collector.evaluation();
  }

  private static void judge(Bench bench, SubjectView subject, Collector collector) {
    for (int rule = 0; rule < bench.size(); rule++) {
      collector.add(bench.number(rule), subject, bench.judge(rule, subject));
    }
  }

  /**
   * Starts an evaluation that follows the changes of a register and the days. Costs as much as
   * {@link #evaluate}; each change then costs what it concerns.
   */
  public LiveEvaluation follow(Register register, LocalDate asOf) {
    return new LiveEvaluation(policy, register, asOf);
  }

  /**
   * Judges one subject by one rule, and says why and for how long, whatever the verdict.
   *
   * @param view the register as of a day; restrict it to what the rule declares to read, to see
   *     that the rule keeps to it. It {@linkplain RegisterView#forget forgets} how long what it was
   *     asked before holds
   * @throws IllegalArgumentException if the register does not have the subject, or the rule does
   *     not judge such subjects
   * @throws IllegalStateException if the view keeps answers
   */
  public Ruling judge(Rule rule, SubjectId subject, RegisterView view) {
    RuleDescriptor descriptor = rule.descriptor();
    if (rule.scope() != subject.scope()) {
      throw new IllegalArgumentException(
          descriptor.id() + " judges a " + rule.scope() + ", not a " + subject.scope());
    }
    SubjectView shown = view.show(subject).orElseThrow(() -> missing(subject));
    view.forget();
    Case c = new Case(policy).turnTo(descriptor, shown);
    Verdict verdict = rule.apply(shown, c);
    return new Ruling(descriptor.id(), subject, verdict, c.conditions(), view.holdsUntil());
  }

  private static IllegalArgumentException missing(SubjectId subject) {
    return new IllegalArgumentException("the register has no " + subject);
  }

  /**
   * Judges one subject by every rule of the policy that judges such subjects, in the policy's
   * order.
   *
   * @throws IllegalArgumentException if the register does not have the subject
   * @throws IllegalStateException if the view keeps answers
   */
  public List<Ruling> rulings(SubjectId subject, RegisterView view) {
    if (view.show(subject).isEmpty()) {
      throw missing(subject);
    }
    return policy.rules().stream()
        .filter(rule -> rule.scope() == subject.scope())
        .map(rule -> judge(rule, subject, view))
        .toList();
  }

  /**
   * Returns every finding over some days, with exactly the days on which it is one: an interval
   * can't be longer. Costs a judgement for each day on which a verdict could change, not for each
   * day.
   *
   * @param days which days; not open
   * @throws IllegalArgumentException if {@code days} are open
   */
  public List<Interval> intervals(Register register, DayRange days) {
    if (days.isOpen()) {
      throw new IllegalArgumentException("days must have an end: " + days);
    }
    RegisterView view = register.asOf(days.from());
    List<Interval> intervals = new ArrayList<>();
    for (Scope scope : Scope.values()) {
      Bench bench = new Bench(policy, scope);
      List<IntervalBuilder> builders = new ArrayList<>();
      for (int rule = 0; rule < bench.size(); rule++) {
        builders.add(new IntervalBuilder(bench.descriptor(rule), bench.severity(rule), intervals));
      }
      if (bench.size() > 0) {
        view.inTurn(
            scope,
            subject -> {
              for (int rule = 0; rule < bench.size(); rule++) {
                judgeDays(bench, rule, subject, view, days, builders.get(rule));
              }
            });
      }
    }
    Collections.sort(intervals);
    return ImmutableList.copyOf(intervals);
  }

  /** Judges on each day on which the verdict could be another than on the day before. */
  private static void judgeDays(
      Bench bench,
      int rule,
      SubjectView subject,
      RegisterView view,
      DayRange days,
      IntervalBuilder builder) {
    int day = days.fromEpochDay();
    while (day < days.untilEpochDay()) {
      view.moveTo(day);
      builder.add(subject, day, bench.judge(rule, subject));
      day = view.horizon();
    }
    builder.end(days.untilEpochDay());
  }
}
