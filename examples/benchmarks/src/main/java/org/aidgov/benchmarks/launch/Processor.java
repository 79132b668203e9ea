package org.aidgov.benchmarks.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The processor time of this process, found out without loading what a management bean needs. */
final class Processor {
  private static final Path STATUS = Path.of("/proc/self/stat");
  private static final int MILLIS_OF_TICK = 10;

  private Processor() {}

  /** Returns it in milliseconds; -1 where the system does not tell. */
  static long millis() throws IOException {
    if (!Files.exists(STATUS)) {
      return -1;
    }
    String status = Files.readString(STATUS);
    // After the name of the command, in parentheses: the 12th and 13th field.
    String[] fields = status.substring(status.lastIndexOf(')') + 2).split(" ", -1);
    return MILLIS_OF_TICK * (Long.parseLong(fields[11]) + Long.parseLong(fields[12]));
  }
}
