package org.aidgov.cli;

import org.aidgov.rules.json.RegisterSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code aidgov schema}: the JSON Schema of a register. */
@Command(
    name = "schema",
    mixinStandardHelpOptions = true,
    description = "Prints the JSON Schema of a register.")
@SuppressWarnings("NullAway.Init") // fields are set by picocli
final class SchemaCommand implements Runnable {
  @ParentCommand private Main main;

  @Override
  public void run() {
    main.console.out().print(RegisterSchema.text());
  }
}
