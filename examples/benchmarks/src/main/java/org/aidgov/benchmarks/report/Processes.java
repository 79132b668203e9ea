package org.aidgov.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Runs programs of this module as processes of their own. */
final class Processes {
  /** The peers that each can be run by a program, in the order of the tables. */
  static final List<String> PEERS = List.of("PLAIN", "OURS", "VALIDATOR", "DROOLS", "TIMEFOLD");

  private static final long MOST_MINUTES = 5;

  private Processes() {}

  /**
   * What a process did.
   *
   * @param millis from its start to its end
   * @param lines what it printed
   */
  record Outcome(double millis, List<String> lines) {}

  /** Runs a program to its end; nothing if it fails, and says why, or if it does not end. */
  static Optional<Outcome> run(Class<?> program, List<String> options, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
    command.addAll(List.of(arguments));
    Path output = Files.createTempFile("process", ".txt");
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(output.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    if (!process.waitFor(MOST_MINUTES, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      System.err.println(
          String.join(" ", arguments) + ": not done in " + MOST_MINUTES + " minutes");
      return Optional.empty();
    }
    double millis = (System.nanoTime() - start) / 1e6;
    List<String> lines = Files.readAllLines(output);
    Files.delete(output);
    return process.exitValue() == 0 ? Optional.of(new Outcome(millis, lines)) : Optional.empty();
  }
}
