package org.aidgov.cli;

import org.aidgov.core.register.RegisterView;
import org.aidgov.core.rule.Policy;
import org.aidgov.rules.decision.Answer;
import picocli.CommandLine.Mixin;

/** A question that a decision answers by the policy of the headquarters. */
@SuppressWarnings("NullAway.Init") // fields are set by picocli
abstract class PolicyQuestion extends Question {
  @Mixin private PolicyOption policies;

  @Override
  final Answer<?> answer(RegisterView view) {
    return answer(view, policies.policy(knownOn()));
  }

  /** Answers the question. */
  abstract Answer<?> answer(RegisterView view, Policy policy);
}
