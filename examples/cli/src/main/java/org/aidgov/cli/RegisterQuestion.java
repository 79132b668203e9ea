package org.aidgov.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.register.Register;
import org.aidgov.core.register.RegisterView;
import org.aidgov.rules.render.Renderer;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** What all questions to a register have in common. */
@SuppressWarnings("NullAway.Init") // fields are set by picocli
abstract class RegisterQuestion implements Runnable {
  @ParentCommand private AskCommand ask;

  @Parameters(paramLabel = "FILE", description = "the register, as JSON; - for standard input")
  private Path file;

  @Option(
      names = "--as-of",
      required = true,
      paramLabel = "DATE",
      converter = Input.DayConverter.class,
      description = "the day asked about, as in 2021-02-15")
  private LocalDate asOf;

  @Option(
      names = "--known-on",
      paramLabel = "DATE",
      converter = Input.DayConverter.class,
      description = "answer by what was in the books on this day")
  private Optional<LocalDate> knownOn;

  @Mixin private LanguageOption language;

  final Optional<LocalDate> knownOn() {
    return knownOn;
  }

  @Override
  public void run() {
    Register register = Input.register(file, knownOn);
    Renderer renderer = Renderer.of(language.value(), register);
    try {
      reply(register.asOf(asOf), renderer).forEach(ask::println);
    } catch (IllegalArgumentException e) {
      throw new UserError(e);
    }
  }

  /** Replies: the answer on the first line, then the reasons. */
  abstract List<String> reply(RegisterView view, Renderer renderer);
}
