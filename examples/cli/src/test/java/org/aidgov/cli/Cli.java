package org.aidgov.cli;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.discipline.Matter;
import org.aidgov.core.discipline.MatterId;
import org.aidgov.core.discipline.MatterStep;
import org.aidgov.testkit.Scenario;

/**
 * What one call of the command did.
 *
 * @param code its exit code
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record Cli(int code, String out, String err) {
  /** Calls the command as a shell would, where nobody watches. */
  static Cli run(Object... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Cli cli = runInto(out, args);
    return new Cli(cli.code(), out.toString(StandardCharsets.UTF_8), cli.err());
  }

  /** Calls the command with a standard output of one's own; what it wrote there is not told. */
  static Cli runInto(OutputStream out, Object... args) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] words = new String[args.length];
    for (int i = 0; i < args.length; i++) {
      words[i] = args[i].toString();
    }
    int code;
    PrintStream toOut = new PrintStream(out, false, StandardCharsets.UTF_8);
    try (PrintStream toErr = new PrintStream(err, false, StandardCharsets.UTF_8)) {
      code = Main.run(new Console(toOut, toErr, false), words);
    }
    return new Cli(code, "", err.toString(StandardCharsets.UTF_8));
  }

  /** A register in which a matter was to be handed on by 10 May 2022, by the calendar. */
  static Scenario withMatterWaiting() {
    MatterStep registered = MatterStep.of(MatterStep.Kind.REGISTERED, LocalDate.of(2022, 5, 1));
    Matter matter = new Matter(new MatterId("x-2"), Optional.empty(), List.of(registered));
    return Scenario.compliant().cleanAid("hq-zj", ledger -> ledger.withMatters(matter));
  }
}
