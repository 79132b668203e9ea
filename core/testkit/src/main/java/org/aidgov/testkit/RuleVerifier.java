package org.aidgov.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.aidgov.core.evaluation.Evaluator;
import org.aidgov.core.evaluation.Ruling;
import org.aidgov.core.register.Register;
import org.aidgov.core.register.RegisterView;
import org.aidgov.core.register.SubjectId;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.Verdict;

/**
 * Says what a rule must say of a scenario.
 *
 * <p>Each judgement is made through a view that shows no more than the rule declares to read, and
 * is made again on later days for which the rule said that its verdict holds.
 */
public final class RuleVerifier {
  private final Rule rule;
  private final Policy policy;
  private final Scenario scenario;
  private final Register register;

  private RuleVerifier(Rule rule, Policy policy, Scenario scenario) {
    this.rule = rule;
    this.policy = policy;
    this.scenario = scenario;
    this.register = scenario.register();
  }

  /** Tries a rule on a scenario, with the numbers of its sources. */
  public static RuleVerifier verify(Rule rule, Scenario scenario) {
    return verify(rule, Policy.of(List.of(rule)), scenario);
  }

  /** Tries a rule on a scenario, with the numbers of a policy. */
  public static RuleVerifier verify(Rule rule, Policy policy, Scenario scenario) {
    return new RuleVerifier(rule, policy, scenario);
  }

  /**
   * Asserts that exactly these findings are reported, in any order, each written as subject and
   * aspect, as in {@code "p-5 none"} or, for one of several things, {@code "p-5 late/2021-Q2"}; and
   * that none is reported twice.
   */
  public RuleVerifier reports(String... expected) {
    Set<String> reported = new TreeSet<>();
    for (Ruling ruling : all()) {
      if (ruling.verdict() instanceof Verdict.Violated violated) {
        for (Verdict.Violation violation : violated.violations()) {
          String thing = violation.thing().isEmpty() ? "" : "/" + violation.thing();
          String one = ruling.subject().id() + " " + violation.aspect() + thing;
          if (!reported.add(one)) {
            throw new AssertionError(rule.descriptor().id() + " reports " + one + " twice");
          }
        }
      }
    }
    if (!reported.equals(new TreeSet<>(List.of(expected)))) {
      throw new AssertionError(
          rule.descriptor().id()
              + " must report "
              + new TreeSet<>(List.of(expected))
              + ", but reported "
              + reported);
    }
    return this;
  }

  /** Asserts that nothing is reported. */
  public RuleVerifier reportsNothing() {
    return reports();
  }

  /** Asserts that the first violation of a subject began on a day. */
  public RuleVerifier since(String subject, String day) {
    Verdict verdict = ruling(subject).verdict();
    if (!(verdict instanceof Verdict.Violated violated)
        || !violated.violations().get(0).since().equals(LocalDate.parse(day))) {
      throw new AssertionError(
          rule.descriptor().id()
              + " must report "
              + subject
              + " since "
              + day
              + ", but said "
              + verdict);
    }
    return this;
  }

  /** Asserts that a subject keeps the rule. */
  public RuleVerifier isSatisfiedBy(String subject) {
    return says(subject, Verdict.Satisfied.SATISFIED);
  }

  /** Asserts that the rule asks nothing of a subject, for a reason. */
  public RuleVerifier isNotApplicableTo(String subject, String reason) {
    return says(subject, new Verdict.NotApplicable(reason));
  }

  /** Asserts that nobody can say, for the lack of facts. */
  public RuleVerifier isUndeterminedFor(String subject, String... missing) {
    return says(subject, new Verdict.Undetermined(List.of(missing)));
  }

  private RuleVerifier says(String subject, Verdict expected) {
    Verdict verdict = ruling(subject).verdict();
    if (!verdict.equals(expected)) {
      throw new AssertionError(
          rule.descriptor().id()
              + " must say of "
              + subject
              + " "
              + expected
              + ", but said "
              + verdict);
    }
    return this;
  }

  /** Returns what the rule says of a subject, why, and for how long. */
  public Ruling ruling(String subject) {
    return ruling(new SubjectId(rule.scope(), subject));
  }

  private List<Ruling> all() {
    List<SubjectId> subjects = new ArrayList<>();
    register.asOf(scenario.asOf()).each(rule.scope(), shown -> subjects.add(shown.subject()));
    List<Ruling> rulings = new ArrayList<>();
    for (SubjectId subject : subjects) {
      rulings.add(ruling(subject));
    }
    return rulings;
  }

  private Ruling ruling(SubjectId subject) {
    Ruling ruling = judge(subject, scenario.asOf());
    checkHolds(ruling);
    return ruling;
  }

  private Ruling judge(SubjectId subject, LocalDate day) {
    RegisterView view = register.asOf(day).restrictedTo(rule.descriptor().reads());
    return Evaluator.of(policy).judge(rule, subject, view);
  }

  /** Judges again on the next day and on the last day on which the verdict is said to hold. */
  private void checkHolds(Ruling ruling) {
    LocalDate next = scenario.asOf().plusDays(1);
    Optional<LocalDate> until = ruling.until();
    LocalDate last = until.map(day -> day.minusDays(1)).orElse(scenario.asOf().plusYears(5));
    for (LocalDate day : List.of(next, last)) {
      if (day.isAfter(last)) {
        continue;
      }
      Verdict later = judge(ruling.subject(), day).verdict();
      if (!later.equals(ruling.verdict())) {
        throw new AssertionError(
            rule.descriptor().id()
                + " says that its verdict on "
                + ruling.subject()
                + " holds until "
                + until.map(LocalDate::toString).orElse("ever")
                + ", but on "
                + day
                + " it is "
                + later
                + " instead of "
                + ruling.verdict());
      }
    }
  }
}
