package org.aidgov.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The page that the tables are in: written by hand, but for what is between the marks. */
final class Page {
  private Page() {}

  /** Puts the tables in the places marked for them, and writes the page to another file. */
  static void write(Path page, Map<String, String> tables, Path target) throws IOException {
    String text = Files.readString(page);
    for (Map.Entry<String, String> table : tables.entrySet()) {
      text = with(text, table.getKey(), table.getValue());
    }
    Files.createDirectories(target.getParent());
    Files.writeString(target, text);
  }

  static String with(String text, String name, String table) {
    String begin = "<!-- table: " + name + " -->\n";
    String end = "<!-- end of table: " + name + " -->";
    int from = text.indexOf(begin);
    int until = text.indexOf(end);
    if (from < 0 || until < from) {
      throw new IllegalArgumentException("the page has no place for the table " + name);
    }
    return text.substring(0, from + begin.length()) + table + "\n" + text.substring(until);
  }
}
