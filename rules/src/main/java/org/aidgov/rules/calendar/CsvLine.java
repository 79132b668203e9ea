package org.aidgov.rules.calendar;

import java.util.ArrayList;
import java.util.List;

/** Takes apart a line of comma-separated values (RFC 4180), none of which has a line break. */
final class CsvLine {
  private final String line;
  private int at;

  private CsvLine(String line) {
    this.line = line;
  }

  /**
   * Returns the values.
   *
   * @throws IllegalArgumentException if a quote is not closed, or stands inside a value
   */
  static List<String> split(String line) {
    CsvLine rest = new CsvLine(line);
    List<String> values = new ArrayList<>();
    values.add(rest.next());
    while (rest.at < line.length()) {
      rest.at++; // the comma
      values.add(rest.next());
    }
    return values;
  }

  /** Returns the next value, and stands at the comma behind it or at the end. */
  private String next() {
    if (at < line.length() && line.charAt(at) == '"') {
      return quoted();
    }
    int end = line.indexOf(',', at);
    String value = line.substring(at, end < 0 ? line.length() : end);
    if (value.indexOf('"') >= 0) {
      throw new IllegalArgumentException(
          "a value with quotes must be in quotes, each of its own doubled");
    }
    at += value.length();
    return value;
  }

  private String quoted() {
    StringBuilder value = new StringBuilder();
    for (int i = at + 1; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c != '"') {
        value.append(c);
      } else if (i + 1 < line.length() && line.charAt(i + 1) == '"') {
        value.append(c);
        i++;
      } else if (i + 1 == line.length() || line.charAt(i + 1) == ',') {
        at = i + 1;
        return value.toString();
      } else {
        break;
      }
    }
    throw new IllegalArgumentException("a quote must be closed at the end of its value");
  }
}
