package org.aidgov.benchmarks.dto;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What JSON leaves out. */
final class Lists {
  private Lists() {}

  static <T> List<T> orEmpty(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }
}
