package org.aidgov.core.evaluation;

import java.util.Arrays;
import java.util.List;
import org.aidgov.core.register.CountLog;
import org.aidgov.core.register.Scope;
import org.aidgov.core.register.SubjectView;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;

/** The rules of a policy that judge one kind of subject, each with its case. For one thread. */
final class Bench {
  private final Policy policy;
  private final Rule[] rules;
  private final RuleDescriptor[] descriptors;
  private final Case[] cases;

  /** The numbers of the rules in the policy. */
  private final int[] numbers;

  Bench(Policy policy, Scope scope) {
    this.policy = policy;
    this.numbers = numbers(policy.rules(), scope);
    this.rules = new Rule[numbers.length];
    this.descriptors = new RuleDescriptor[numbers.length];
    this.cases = new Case[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      rules[i] = policy.rules().get(numbers[i]);
      descriptors[i] = rules[i].descriptor();
      cases[i] = new Case(policy);
    }
  }

  private static int[] numbers(List<Rule> rules, Scope scope) {
    int[] numbers = new int[rules.size()];
    int found = 0;
    for (int number = 0; number < numbers.length; number++) {
      if (rules.get(number).scope() == scope) {
        numbers[found++] = number;
      }
    }
    return Arrays.copyOf(numbers, found);
  }

  int size() {
    return rules.length;
  }

  /** Returns the number in the policy of one of the rules here. */
  int number(int rule) {
    return numbers[rule];
  }

  RuleDescriptor descriptor(int rule) {
    return descriptors[rule];
  }

  Severity severity(int rule) {
    return policy.severity(descriptors[rule]);
  }

  /**
   * Judges a subject by one of the rules here.
   *
   * @throws IllegalStateException if the rule fails
   */
  Verdict judge(int rule, SubjectView subject) {
    Case c = cases[rule].turnTo(descriptors[rule], subject);
    try {
      return rules[rule].apply(subject, c);
    } catch (CountLog.Unknown unknown) {
      throw unknown;
    } catch (RuntimeException failure) {
      throw new IllegalStateException(
          "rule " + descriptors[rule].id() + " failed on " + subject.subject() + ": " + failure,
          failure);
    } finally {
      c.rest();
    }
  }
}
