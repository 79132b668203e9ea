package org.aidgov.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.evaluation.Difference;
import org.aidgov.core.evaluation.Evaluation;
import org.aidgov.core.evaluation.Evaluator;
import org.aidgov.core.evaluation.Finding;
import org.aidgov.core.register.Register;
import org.aidgov.rules.render.Renderer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code aidgov compare}: what differs between two evaluations. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    description =
        "Tells what differs between two days, two states of the books, two policies, or two"
            + " registers: findings that are new (+), gone (-), or still there but otherwise (~).")
@SuppressWarnings("NullAway.Init") // fields are set by picocli
final class CompareCommand implements Runnable {
  private static final String BEFORE = "before: ";
  private static final String AFTER = "after; as before if left out: ";

  @ParentCommand private Main main;

  @Parameters(index = "0", paramLabel = "FILE", description = "the register, as JSON")
  private Path file;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "FILE",
      description = "the register after; the same if left out")
  private Optional<Path> other;

  @Option(
      names = "--as-of",
      required = true,
      paramLabel = "DATE",
      converter = Input.DayConverter.class,
      description = BEFORE + "the day")
  private LocalDate asOf;

  @Option(
      names = "--to",
      paramLabel = "DATE",
      converter = Input.DayConverter.class,
      description = AFTER + "the day")
  private Optional<LocalDate> to;

  @Option(
      names = "--known-on",
      paramLabel = "DATE",
      converter = Input.DayConverter.class,
      description = BEFORE + "what was in the books on this day")
  private Optional<LocalDate> knownOn;

  @Option(
      names = "--then-known-on",
      paramLabel = "DATE",
      converter = Input.DayConverter.class,
      description = "after: what was in the books on this day; all there is if left out")
  private Optional<LocalDate> thenKnownOn;

  @Mixin private PolicyOption policies;

  @Option(names = "--then-policy", paramLabel = "FILE", description = AFTER + "the policy")
  private Optional<Path> thenPolicy;

  @Mixin private LanguageOption language;

  @Override
  public void run() {
    if (other.isPresent() && Input.isStandardInput(file) && Input.isStandardInput(other.get())) {
      throw new UserError("only one of the two registers can be read from standard input");
    }
    Register first = Input.register(file, Optional.empty());
    Register second = other.map(path -> Input.register(path, Optional.empty())).orElse(first);
    Register before = knownOn.map(first::knownOn).orElse(first);
    Register after = thenKnownOn.map(second::knownOn).orElse(second);
    Evaluation was = Evaluator.of(policies.policy(knownOn)).evaluate(before, asOf);
    Evaluation is =
        Evaluator.of(policies.policy(thenPolicy, thenKnownOn)).evaluate(after, to.orElse(asOf));
    Difference difference = is.since(was);
    print("+", difference.introduced(), Renderer.of(language.value(), after));
    print("-", difference.resolved(), Renderer.of(language.value(), before));
    print("~", difference.changed(), Renderer.of(language.value(), after));
    main.console.out().println("= " + difference.unchanged());
  }

  private void print(String mark, List<Finding> findings, Renderer renderer) {
    for (Finding finding : findings) {
      main.console
          .out()
          .println(mark + " " + finding.id().rule() + " " + renderer.explanation(finding));
    }
  }
}
