package org.aidgov.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.aidgov.core.evaluation.Evaluation;
import org.aidgov.core.evaluation.Evaluator;
import org.aidgov.core.evaluation.Finding;
import org.aidgov.core.evaluation.FindingId;
import org.aidgov.core.register.Register;
import org.aidgov.core.register.Scope;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.rule.Severity;
import org.aidgov.rules.json.EvaluationWriter;
import org.aidgov.rules.render.Renderer;
import org.aidgov.rules.render.TextReport;
import org.aidgov.rules.waiver.WaivedEvaluation;
import org.aidgov.rules.waiver.WaiverId;
import org.aidgov.rules.waiver.Waivers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code aidgov check}: everything that is wrong on a day. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Reports everything that is wrong in a register on a day.")
@SuppressWarnings("NullAway.Init") // fields are set by picocli
final class CheckCommand implements Callable<Integer> {
  private static final int SOON = 30;

  enum Format {
    TEXT,
    JSON
  }

  enum FailOn {
    ERROR,
    WARNING,
    NEVER
  }

  @ParentCommand private Main main;

  @Parameters(paramLabel = "FILE", description = "the register, as JSON; - for standard input")
  private Path file;

  @Option(
      names = "--as-of",
      required = true,
      paramLabel = "DATE",
      converter = Input.DayConverter.class,
      description = "the day to judge, as in 2021-02-15")
  private LocalDate asOf;

  @Option(
      names = "--known-on",
      paramLabel = "DATE",
      converter = Input.DayConverter.class,
      description = "judge by what was in the books on this day")
  private Optional<LocalDate> knownOn;

  @Mixin private PolicyOption policies;

  @Option(
      names = "--waivers",
      paramLabel = "FILE",
      description = "what somebody competent allows not to be kept, as JSON")
  private Optional<Path> waiverFile;

  @Mixin private LanguageOption language;

  @Option(
      names = "--format",
      defaultValue = "text",
      paramLabel = "text|json",
      description = "with json, standard output has nothing but JSON (default: text)")
  private Format format;

  @Option(
      names = "--fail-on",
      defaultValue = "error",
      paramLabel = "error|warning|never",
      description = "exit with 1 if there are such findings, or worse (default: error)")
  private FailOn failOn;

  @Option(
      names = "--limit",
      defaultValue = "50",
      paramLabel = "N",
      description = "write out at most so many findings as text; 0 for all (default: 50)")
  private int limit;

  @Override
  public Integer call() throws IOException {
    Policy policy = policies.policy(knownOn);
    Register register = Input.register(file, knownOn);
    Waivers waivers = Input.waivers(waiverFile, policy, knownOn);
    Evaluation found = evaluate(policy, register);
    WaivedEvaluation waived = waivers.over(found, register, SOON);
    Evaluation evaluation =
        new Evaluation(found.asOf(), waived.open(), found.gaps(), found.counts());
    Renderer renderer = Renderer.of(language.value(), register);
    if (format == Format.JSON) {
      Map<FindingId, String> waivedBy = new HashMap<>();
      waived.waived().forEach(one -> waivedBy.put(one.finding().id(), ids(one.by())));
      EvaluationWriter.write(
          found, policy, finding -> said(finding, renderer, waivedBy), main.console.out());
    } else {
      int most = limit <= 0 ? Integer.MAX_VALUE : limit;
      main.console.out().print(TextReport.of(evaluation, register, policy, renderer, most));
      if (waiverFile.isPresent()) {
        waived.waived().forEach(one -> main.console.out().println(say(one, renderer)));
        AskCommand.lines("", waived.review(), renderer).stream()
            .skip(1)
            .forEach(main.console.out()::println);
      }
    }
    return exitCode(evaluation);
  }

  private static Map<String, String> said(
      Finding finding, Renderer renderer, Map<FindingId, String> waivedBy) {
    Map<String, String> said = new LinkedHashMap<>();
    said.put("title", renderer.title(finding.id().rule()));
    said.put("explanation", renderer.explanation(finding));
    said.put("remedy", renderer.remedy(finding));
    String by = waivedBy.get(finding.id());
    if (by != null) {
      said.put("waivedBy", by);
    }
    return said;
  }

  private static String say(WaivedEvaluation.Waived waived, Renderer renderer) {
    return "  ~ "
        + waived.finding().id().rule()
        + " "
        + renderer.explanation(waived.finding())
        + " ["
        + ids(waived.by())
        + "]";
  }

  private static String ids(List<WaiverId> waivers) {
    return waivers.stream().map(WaiverId::value).collect(Collectors.joining(", "));
  }

  private Evaluation evaluate(Policy policy, Register register) {
    try (Progress progress = new Progress(main.console, Scope.values().length)) {
      return Evaluator.of(policy).evaluate(register, asOf, scope -> progress.step(scope.name()));
    }
  }

  private int exitCode(Evaluation evaluation) {
    boolean errors = evaluation.count(Severity.ERROR) > 0;
    boolean warnings = evaluation.count(Severity.WARNING) > 0;
    return switch (failOn) {
      case ERROR -> errors ? ExitCode.FINDINGS : ExitCode.OK;
      case WARNING -> errors || warnings ? ExitCode.FINDINGS : ExitCode.OK;
      case NEVER -> ExitCode.OK;
    };
  }
}
