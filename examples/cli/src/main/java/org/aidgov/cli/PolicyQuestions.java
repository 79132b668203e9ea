package org.aidgov.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aidgov.core.evaluation.Evaluator;
import org.aidgov.core.evaluation.Ruling;
import org.aidgov.core.register.RegisterView;
import org.aidgov.core.rule.Policy;
import org.aidgov.rules.decision.Answer;
import org.aidgov.rules.decision.ClauseCoverage;
import org.aidgov.rules.decision.Precedence;
import org.aidgov.rules.render.Renderer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

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
  static final class WaiversQuestion extends PolicyQuestion {
    @Option(names = "--waivers", required = true, paramLabel = "FILE")
    private Path file;

    @Option(
        names = "--within",
        paramLabel = "DAYS",
        defaultValue = "30",
        description = "what ends within so many days ends soon; ${DEFAULT-VALUE} if left out")
    private int within;

    @Override
    Answer<?> answer(RegisterView view, Policy policy) {
      return Input.waivers(Optional.of(file), policy, knownOn())
          .over(
              Evaluator.of(policy).evaluate(view.register(), view.asOf()), view.register(), within)
          .review();
    }
  }

  /** Which rules apply to a subject, and why do they say what they say? */
  @Command(
      name = "why",
      mixinStandardHelpOptions = true,
      description =
          "Which rules apply to this subject on the day, and what do they say? With --rule: why?")
  static final class WhyQuestion extends RegisterQuestion {
    @Option(
        names = "--subject",
        required = true,
        paramLabel = "SCOPE:ID",
        description = "as in PERSON:p-17, CELL:c-3 or HEADQUARTERS:hq-hz")
    private String subject;

    @Option(names = "--rule", paramLabel = "ID", description = "show what this one looked at")
    private Optional<String> rule;

    @Mixin private PolicyOption policies;

    @Override
    List<String> reply(RegisterView view, Renderer renderer) {
      Policy policy = policies.policy(knownOn());
      Evaluator evaluator = Evaluator.of(policy);
      if (rule.isPresent()) {
        Ruling ruling = evaluator.judge(policy.rule(rule.get()), Input.subject(subject), view);
        List<String> lines = new ArrayList<>(List.of(line(ruling, renderer)));
        renderer
            .conditions(ruling.rule(), ruling.conditions())
            .forEach(condition -> lines.add("  · " + condition));
        ruling.until().ifPresent(day -> lines.add("  → " + day));
        return lines;
      }
      return evaluator.rulings(Input.subject(subject), view).stream()
          .map(ruling -> line(ruling, renderer))
          .toList();
    }

    private static String line(Ruling ruling, Renderer renderer) {
      return ruling.rule() + " [" + renderer.verdict(ruling) + "] " + renderer.title(ruling.rule());
    }
  }

  /** Which clause does no rule check? */
  @Command(
      name = "clauses",
      mixinStandardHelpOptions = true,
      description = "Which rules check which clause of the policy, and which clause does none?")
  static final class ClausesQuestion implements Runnable {
    @ParentCommand private AskCommand ask;

    @Option(names = "--policy", paramLabel = "FILE", description = "what the headquarters has set")
    private Optional<Path> policyFile;

    @Mixin private LanguageOption language;

    @Override
    public void run() {
      Answer<List<ClauseCoverage>> answer = ClauseCoverage.of(Input.policy(policyFile));
      String matrix =
          answer.value().stream()
              .map(one -> one.clause().id() + " " + String.join(" ", one.rules()))
              .collect(Collectors.joining("\n"));
      ask.print(matrix, answer, Renderer.of(language.value()));
    }
  }

  /** Where do the policy and formal texts differ? */
  @Command(
      name = "precedence",
      mixinStandardHelpOptions = true,
      description = "Where do the policy and formal texts differ, and which prevails?")
  static final class PrecedenceQuestion implements Runnable {
    @ParentCommand private AskCommand ask;

    @Mixin private LanguageOption language;

    @Override
    public void run() {
      Answer<?> answer = Precedence.known();
      ask.print(Integer.toString(answer.reasons().size()), answer, Renderer.of(language.value()));
    }
  }
}
