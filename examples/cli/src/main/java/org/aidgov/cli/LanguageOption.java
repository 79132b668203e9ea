package org.aidgov.cli;

import org.aidgov.rules.render.Language;
import picocli.CommandLine.Option;

/** The option {@code --lang}. */
@SuppressWarnings("NullAway.Init") // fields are set by picocli
final class LanguageOption {
  @Option(
      names = "--lang",
      defaultValue = "zh",
      paramLabel = "zh|en",
      converter = Input.LanguageConverter.class,
      description = "language of the words (default: zh)")
  private Language language;

  Language value() {
    return language;
  }
}
