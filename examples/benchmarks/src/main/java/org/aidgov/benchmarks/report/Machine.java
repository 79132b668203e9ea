package org.aidgov.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** On what was measured. */
final class Machine {
  private Machine() {}

  static String words() throws IOException {
    return "\n"
        + processor()
        + ", "
        + Runtime.getRuntime().availableProcessors()
        + " cores; JDK "
        + Runtime.version()
        + "; "
        + System.getProperty("os.name")
        + "; "
        + LocalDate.now(ZoneOffset.UTC)
        + ".\n";
  }

  private static String processor() throws IOException {
    Path info = Path.of("/proc/cpuinfo");
    if (!Files.exists(info)) {
      return System.getProperty("os.arch");
    }
    return Files.readAllLines(info).stream()
        .filter(line -> line.startsWith("model name"))
        .map(line -> line.substring(line.indexOf(':') + 2))
        .findFirst()
        .orElse(System.getProperty("os.arch"));
  }
}
