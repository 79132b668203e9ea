package org.aidgov.cli;

import java.util.List;
import java.util.stream.Stream;
import org.aidgov.core.evaluation.Evaluator;
import org.aidgov.core.evaluation.LiveEvaluation;
import org.aidgov.core.register.RegisterView;
import org.aidgov.rules.render.Renderer;
import picocli.CommandLine.Mixin;

/** A question that is answered by steps or by differences: how many first, then each. */
@SuppressWarnings("NullAway.Init") // fields are set by picocli
abstract class ChangeQuestion extends RegisterQuestion {
  @Mixin private PolicyOption policies;

  @Override
  List<String> reply(RegisterView view, Renderer renderer) {
    List<String> answer = answer(view, renderer);
    return Stream.concat(
            Stream.of(Integer.toString(answer.size())), answer.stream().map(line -> "  · " + line))
        .toList();
  }

  /** Follows the register as check would judge it. */
  final LiveEvaluation live(RegisterView view) {
    return Evaluator.of(policies.policy(knownOn())).follow(view.register(), view.asOf());
  }

  /** Answers the question, a line each. */
  abstract List<String> answer(RegisterView view, Renderer renderer);
}
