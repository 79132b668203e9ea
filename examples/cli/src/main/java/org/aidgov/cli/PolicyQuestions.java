package org.aidgov.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.aidgov.core.evaluation.Evaluator;
import org.aidgov.core.register.RegisterView;
import org.aidgov.core.rule.Policy;
import org.aidgov.rules.catalogue.Catalogue;
import org.aidgov.rules.decision.Answer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Questions on the rules themselves. */
@SuppressWarnings("NullAway.Init") // fields are set by picocli
final class PolicyQuestions {
  private PolicyQuestions() {}

  /** How do the waivers stand? */
  @Command(
      name = "waivers",
      mixinStandardHelpOptions = true,
      description =
          "Which waivers are in force, and which are over, end soon, are unused, too wide or given"
              + " by somebody who may not?")
  static final class WaiversQuestion extends Question {
    @Option(names = "--waivers", required = true, paramLabel = "FILE")
    private Path file;

    @Option(
        names = "--within",
        paramLabel = "DAYS",
        defaultValue = "30",
        description = "what ends within so many days ends soon; ${DEFAULT-VALUE} if left out")
    private int within;

    @Override
    Answer<?> answer(RegisterView view) {
      Policy policy = Catalogue.policy();
      return Input.waivers(Optional.of(file), policy)
          .over(
              Evaluator.of(policy).evaluate(view.register(), view.asOf()), view.register(), within)
          .review();
    }
  }
}
