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
      "2:the input, the command line or the output can't be used; a message says where and why",
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
    console.err().flush();
    if (code != ExitCode.OK) {
      System.exit(code);
    }
  }

  /** Runs the command, and returns its exit code once all output is written. */
  static int run(Console console, String... args) {
    try {
      int code = execute(console, args);
      // A PrintStream keeps to itself what it could not write.
      if (console.out().checkError()) {
        console.err().println("standard output can't be written to; what should be there is lost");
        return Math.max(code, ExitCode.BAD_INPUT);
      }
      return code;
    } catch (OutOfMemoryError e) {
      console.err().println("aidgov ran out of memory; give it more, as in java -Xmx4g -jar …");
      return ExitCode.BUG;
    } catch (Error e) {
      // Left alone, the process would end with 1, which says that there are findings.
      return bug(e, console);
    }
  }

  private static int execute(Console console, String... args) {
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
    return bug(failure, console);
  }

  private static int bug(Throwable failure, Console console) {
    console.err().println("aidgov failed; this is a bug, please report it:");
    failure.printStackTrace(console.err());
    return ExitCode.BUG;
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
