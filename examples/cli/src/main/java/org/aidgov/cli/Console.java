package org.aidgov.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where the command writes to.
 *
 * @param out for results
 * @param err for messages and progress
 * @param interactive whether a person watches
 */
record Console(PrintStream out, PrintStream err, boolean interactive) {
  /** Returns the console of the process, in UTF-8 whatever the machine's own encoding is. */
  static Console system() {
    return new Console(
        utf8(FileDescriptor.out), utf8(FileDescriptor.err), System.console() != null);
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }
}
