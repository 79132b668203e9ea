package org.aidgov.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.aidgov.core.register.InvalidInputException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code aidgov}. */
@Command(
    name = "aidgov",
    mixinStandardHelpOptions = true,
    version = "aid-governance 0.1",
    description = "Checks whether an aid headquarters keeps its own rules.",
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:it worked, and nothing asked for a failure",
      "1:there are findings of the severity given with --fail-on, or worse",
      "2:the input or the command line can't be used; a message says where and why",
      "3:the program itself failed"
    },
    subcommands = {
      CheckCommand.class,
      CompareCommand.class,
      AskCommand.class,
      RulesCommand.class,
      ExplainCommand.class,
      SchemaCommand.class
    })
final class Main implements Runnable {
  final Console console;

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  Main(Console console) {
    this.console = console;
  }

  public static void main(String[] args) {
    Console console = Console.system();
    int code = run(console, args);
    console.out().flush();
    console.err().flush();
    if (code != ExitCode.OK) {
      System.exit(code);
    }
  }

  /** Runs the command, and returns its exit code. */
  static int run(Console console, String... args) {
    CommandLine line = new CommandLine(new Main(console));
    line.setOut(writer(console.out()));
    line.setErr(writer(console.err()));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler((failure, command, parsed) -> report(failure, console));
    line.setParameterExceptionHandler((failure, given) -> report(failure, console));
    return line.execute(args);
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  /** Prints a user's mistake in words; only a mistake of our own shows a trace. */
  private static int report(Exception failure, Console console) {
    if (failure instanceof InvalidInputException || failure instanceof UserError) {
      console.err().println(failure.getMessage());
      return ExitCode.BAD_INPUT;
    }
    if (failure instanceof ParameterException mistake) {
      console.err().println(mistake.getMessage());
      console
          .err()
          .println("try: " + mistake.getCommandLine().getCommandSpec().qualifiedName() + " --help");
      return ExitCode.BAD_INPUT;
    }
    console.err().println("aidgov failed; this is a bug, please report it:");
    failure.printStackTrace(console.err());
    return ExitCode.BUG;
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
