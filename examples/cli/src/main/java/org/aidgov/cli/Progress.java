package org.aidgov.cli;

/** A bar on the terminal while somebody waits; nothing where nobody watches, or it is quick. */
final class Progress implements AutoCloseable {
  private static final int WIDTH = 40;
  private static final long PATIENCE_NANOS = 500_000_000L;

  private final Console console;
  private final int steps;
  private final long start = System.nanoTime();
  private int done;
  private boolean shown;

  Progress(Console console, int steps) {
    this.console = console;
    this.steps = steps;
  }

  /** Notes that one more step has begun. */
  void step(String what) {
    done++;
    if (console.interactive() && System.nanoTime() - start > PATIENCE_NANOS) {
      int filled = WIDTH * done / steps;
      console.err().print("\r[" + "#".repeat(filled) + " ".repeat(WIDTH - filled) + "] " + what);
      console.err().flush();
      shown = true;
    }
  }

  /** Takes the bar away. */
  @Override
  public void close() {
    if (shown) {
      console.err().print("\r" + " ".repeat(WIDTH * 2) + "\r");
      console.err().flush();
    }
  }
}
