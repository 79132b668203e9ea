package org.aidgov.benchmarks.report;

/** A table in Markdown. */
final class Table {
  private final StringBuilder text = new StringBuilder("\n");

  Table(String... columns) {
    row(columns);
    text.append("|").append(" --- |".repeat(columns.length)).append("\n");
  }

  Table row(String... cells) {
    text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
