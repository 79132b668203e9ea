package org.aidgov.rules.policy;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Reads the tables of this package: a line a row, tabs between columns, the first line a heading.
 */
final class Tables {
  private static final Splitter COLUMNS = Splitter.on('\t');

  private Tables() {}

  static <T> List<T> read(String name, Function<List<String>, T> row) {
    // Asked for from here, not through a library: a named module shows its resources to itself
    // only.
    try (InputStream table = Objects.requireNonNull(Tables.class.getResourceAsStream(name), name)) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> row.apply(COLUMNS.splitToList(line)))
          .collect(ImmutableList.toImmutableList());
    } catch (IOException e) {
      throw new UncheckedIOException("can't read the library's own table " + name, e);
    }
  }
}
