package org.aidgov.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.aidgov.core.register.Register;
import org.aidgov.core.rule.Policy;
import org.aidgov.rules.decision.Answer;
import org.aidgov.rules.render.Renderer;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** What questions on minutes, and on days over which a calendar counts, have in common. */
@SuppressWarnings("NullAway.Init") // fields are set by picocli
abstract class TimeQuestion implements Runnable {
  @ParentCommand private AskCommand ask;

  @Parameters(paramLabel = "FILE", description = "the register, as JSON; - for standard input")
  private Path file;

  @Option(
      names = "--known-on",
      paramLabel = "DATE",
      converter = Input.DayConverter.class,
      description = "answer by what was in the books, and in the notices, on this day")
  private Optional<LocalDate> knownOn;

  @Mixin private PolicyOption policies;

  @Mixin private LanguageOption language;

  @Override
  public void run() {
    Register register = Input.register(file, knownOn);
    Policy policy = policies.policy(knownOn);
    Renderer renderer = Renderer.of(language.value(), register);
    try {
      Answer<String> answer = answer(register, policy, renderer);
      ask.print(answer.value(), answer, renderer);
    } catch (IllegalArgumentException e) {
      throw new UserError(e);
    }
  }

  /** Answers the question, the value in words. */
  abstract Answer<String> answer(Register register, Policy policy, Renderer renderer);
}
