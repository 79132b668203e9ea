package org.aidgov.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.rule.Rule;
import org.aidgov.rules.render.RulePage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code aidgov explain}: the page of a rule. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = "Shows the page of a rule: sources, numbers, what its findings say, edge cases.")
@SuppressWarnings("NullAway.Init") // fields are set by picocli
final class ExplainCommand implements Runnable {
  @ParentCommand private Main main;

  @Parameters(paramLabel = "RULE", description = "the rule's id, as in GRD-001")
  private String id;

  @Option(
      names = "--policy",
      paramLabel = "FILE",
      description = "numbers and severities the headquarters has set, as JSON")
  private Optional<Path> policyFile;

  @Mixin private LanguageOption language;

  @Override
  public void run() {
    Policy policy = Input.policy(policyFile);
    main.console.out().print(RulePage.of(rule(policy), policy, language.value()));
  }

  private Rule rule(Policy policy) {
    String wanted = id.toUpperCase(Locale.ROOT);
    return policy.rules().stream()
        .filter(rule -> rule.descriptor().id().equals(wanted))
        .findFirst()
        .orElseThrow(
            () -> new UserError("there is no rule '" + id + "'; 'aidgov rules' lists them"));
  }
}
