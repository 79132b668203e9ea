package org.aidgov.cli;

/** What the command says to the shell. */
final class ExitCode {
  /** It worked, and nothing asked for a failure. */
  static final int OK = 0;

  /** It worked, and there are findings of the severity given with {@code --fail-on}, or worse. */
  static final int FINDINGS = 1;

  /** The input, the command line or the output can't be used; a message says where and why. */
  static final int BAD_INPUT = 2;

  /** The program itself failed: please report it. */
  static final int BUG = 3;

  private ExitCode() {}
}
